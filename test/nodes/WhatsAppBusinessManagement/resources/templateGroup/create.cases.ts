import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, PENDING_TEMPLATE_ID } from '../../../../graphApi';

/** The result for a new group. */
const NEW = {
	accountId: ACCOUNT_ID,
	name: 'Previews',
	id: expect.stringMatching(/^\d+$/) as string,
	success: true,
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'puts templates into a new group',
			parameters: {
				name: 'Previews',
				templateIds: PENDING_TEMPLATE_ID,
				options: { description: 'What comes in winter' },
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/template_groups`,
					body: {
						name: 'Previews',
						description: 'What comes in winter',
						whatsapp_business_templates: [PENDING_TEMPLATE_ID],
					},
				},
			],
			items: [NEW],
		},
		{
			does: 'needs no description',
			parameters: {
				name: 'Previews',
				templateIds: PENDING_TEMPLATE_ID,
				options: { description: '' },
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/template_groups`,
					body: { name: 'Previews', whatsapp_business_templates: [PENDING_TEMPLATE_ID] },
				},
			],
			items: [NEW],
		},
	],
	refused: [
		[
			'a name that is too long',
			{ name: 'x'.repeat(257), templateIds: '1' },
			/^Name: must have 1 to 256 characters$/,
		],
		[
			'a description that is too long',
			{
				name: 'x',
				templateIds: '1',
				options: { description: 'y'.repeat(513) },
			},
			/^Description: must have 1 to 512 characters$/,
		],
		[
			'a group without templates',
			{ name: 'x', templateIds: ' , ' },
			/^Template IDs: enter at least one ID/,
		],
	],
};
