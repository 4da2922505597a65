import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { IN_GROUP, PRODUCT } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'changes subject and description',
			parameters: {
				...IN_GROUP,
				updateFields: { subject: 'Lantern fair', description: 'Stands and times' },
			},
			calls: [
				{
					method: 'POST',
					path: GROUP_ID,
					body: { ...PRODUCT, subject: 'Lantern fair', description: 'Stands and times' },
				},
			],
			items: [{ groupId: GROUP_ID, success: true }],
		},
	],
	refused: [
		[
			'an update without a change',
			{ ...IN_GROUP, updateFields: { subject: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a subject that is too long',
			{ ...IN_GROUP, updateFields: { subject: 'x'.repeat(129) } },
			/^Subject: must have 1 to 128 characters$/,
		],
	],
};
