import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { APPROVED, OTHER_APPROVED, TEMPLATES } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'reads the name, which Meta requires with the ID',
			parameters: { confirmed: true, templateId: byId(OTHER_APPROVED) },
			calls: [
				{ method: 'GET', path: OTHER_APPROVED, query: { fields: 'name,language,status' } },
				{
					method: 'DELETE',
					path: TEMPLATES,
					query: { hsm_id: OTHER_APPROVED, name: 'order_confirmation' },
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				templateId: OTHER_APPROVED,
				name: 'order_confirmation',
				language: 'de',
				deleted: true,
			},
		},
	],
	refused: [
		[
			'an unconfirmed deletion of one language',
			{ templateId: byId(APPROVED) },
			/^I Understand: read the notice above/,
		],
	],
};
