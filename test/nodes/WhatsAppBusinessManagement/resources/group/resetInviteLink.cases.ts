import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { IN_GROUP, PRODUCT } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'returns a new link',
			parameters: { ...IN_GROUP, confirmed: true },
			calls: [{ method: 'POST', path: `${GROUP_ID}/invite_link`, body: PRODUCT }],
			items: [
				{
					groupId: GROUP_ID,
					invite_link: 'https://chat.whatsapp.com/FERNWICK1X',
					success: true,
				},
			],
		},
	],
	refused: [['a reset without the confirmation', IN_GROUP, /^I Understand: read the notice above/]],
};
