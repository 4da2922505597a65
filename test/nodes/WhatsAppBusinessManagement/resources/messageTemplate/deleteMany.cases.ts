import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { APPROVED, OTHER_APPROVED, TEMPLATES, template } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends the IDs as one list',
			parameters: { confirmed: true, templateIds: `${APPROVED}, ${OTHER_APPROVED}` },
			calls: [
				{
					method: 'DELETE',
					path: TEMPLATES,
					query: { hsm_ids: `["${APPROVED}","${OTHER_APPROVED}"]` },
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				templateIds: [APPROVED, OTHER_APPROVED],
				templateCount: 2,
				deleted: true,
			},
		},
	],
	refused: [
		[
			'an unconfirmed deletion of many',
			{ templateIds: APPROVED },
			/^I Understand: read the notice above/,
		],
		[
			'more than 100 IDs',
			{
				confirmed: true,
				templateIds: Array.from({ length: 101 }, (_, index) => template(index)),
			},
			/^Template IDs: may contain at most 100 IDs$/,
		],
	],
};
