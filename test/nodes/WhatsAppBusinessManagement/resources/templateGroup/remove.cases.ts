import type { OperationCases } from '../../../../engine/operations/cases';
import { TEMPLATE_GROUP_ID } from '../../../../graphApi';
import { GROUP } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes the group',
			parameters: { templateGroupId: GROUP },
			calls: [{ method: 'DELETE', path: TEMPLATE_GROUP_ID }],
			item: { templateGroupId: TEMPLATE_GROUP_ID, deleted: true },
		},
	],
};
