import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { IN_GROUP } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes the group',
			parameters: { ...IN_GROUP, confirmed: true },
			calls: [{ method: 'DELETE', path: GROUP_ID }],
			items: [{ groupId: GROUP_ID, deleted: true }],
		},
	],
	refused: [
		['a deletion without the confirmation', IN_GROUP, /^I Understand: read the notice above/],
	],
};
