import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { APPROVED, PAUSED, archival } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'unarchives templates',
			given: ({ world }) => {
				Object.assign(world.templates[0] ?? {}, { status: 'ARCHIVED' });
			},
			parameters: { templateIds: [APPROVED, PAUSED] },
			calls: [archival('unarchive', [APPROVED, PAUSED])],
			items: [
				{ accountId: ACCOUNT_ID, templateId: APPROVED, success: true },
				{
					accountId: ACCOUNT_ID,
					templateId: PAUSED,
					success: false,
					reason: 'Only archived templates can be unarchived',
				},
			],
		},
	],
};
