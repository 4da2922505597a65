import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID } from '../../../../graphApi';
import { OBJECT, SUBSCRIPTIONS, read, subscribed } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'always names the object, and says what is left',
			given: subscribed,
			parameters: { webhookFields: ['security'], confirmed: true },
			calls: [
				read,
				{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT, fields: 'security' } },
				read,
			],
			items: [
				{
					appId: APP_ID,
					fields: ['security'],
					remainingFields: ['messages'],
					deleted: true,
					readBack: true,
				},
			],
		},
		{
			does: 'takes a field that only its name says',
			given: subscribed,
			parameters: { webhookFields: [], additionalFields: 'messages', confirmed: true },
			calls: [
				read,
				{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT, fields: 'messages' } },
				read,
			],
			items: [
				{
					appId: APP_ID,
					fields: ['messages'],
					remainingFields: ['security'],
					deleted: true,
					readBack: true,
				},
			],
		},
	],
	refused: [
		['to remove no field', { confirmed: true }, /^Input: choose at least one under Webhook Fields/],
		[
			'a removal that nobody confirmed',
			{ webhookFields: ['security'] },
			/^I Understand: read the notice above/,
		],
		[
			'a removal that an expression confirms',
			{ webhookFields: ['security'], confirmed: '={{ true }}' },
			/^I Understand: /,
		],
	],
};
