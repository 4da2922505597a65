import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { APPROVED, PAUSED, archival, template } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'calls the host without a version, and returns the result per template',
			parameters: { templateIds: `${APPROVED}, ${PAUSED}` },
			calls: [archival('archive', [APPROVED, PAUSED])],
			items: [
				{ accountId: ACCOUNT_ID, templateId: APPROVED, success: true },
				{
					accountId: ACCOUNT_ID,
					templateId: PAUSED,
					success: false,
					reason: 'Only approved or rejected templates can be archived',
				},
			],
		},
	],
	refused: [
		[
			'more than 100 IDs',
			{
				templateIds: Array.from({ length: 101 }, (_, index) => template(index)),
			},
			/^Template IDs: may contain at most 100 IDs$/,
		],
	],
};
