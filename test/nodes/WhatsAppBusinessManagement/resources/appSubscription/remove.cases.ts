import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID } from '../../../../graphApi';
import { OBJECT, SUBSCRIPTIONS, subscribed } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'always names the object',
			given: subscribed,
			parameters: { confirmed: true },
			calls: [{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT } }],
			items: [{ appId: APP_ID, deleted: true }],
		},
	],
	refused: [['a deletion that nobody confirmed', {}, /^I Understand: read the notice above/]],
};
