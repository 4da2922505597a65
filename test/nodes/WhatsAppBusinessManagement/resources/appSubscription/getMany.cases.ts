import type { OperationCases } from '../../../../engine/operations/cases';
import { OBJECT, SUBSCRIPTIONS, subscribed } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists every object’s callback',
			given: subscribed,
			parameters: {},
			calls: [{ method: 'GET', path: SUBSCRIPTIONS, query: { limit: '50' } }],
			items: [
				{ object: 'permissions' },
				{
					object: OBJECT,
					callback_url: 'https://hooks.fernwick.example/whatsapp?…',
					active: true,
					fields: [
						{ name: 'messages', version: 'v25.0' },
						{ name: 'security', version: 'v25.0' },
					],
				},
			],
		},
	],
};
