import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID } from '../../../../graphApi';
import { IN_GROUP } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the link',
			parameters: IN_GROUP,
			calls: [{ method: 'GET', path: `${GROUP_ID}/invite_link` }],
			items: [{ groupId: GROUP_ID, invite_link: 'https://chat.whatsapp.com/FERNWICK1' }],
			holdsNothingElse: true,
		},
	],
};
