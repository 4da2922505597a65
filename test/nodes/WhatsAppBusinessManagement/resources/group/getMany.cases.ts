import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, GROUP_ID } from '../../../../graphApi';
import { groupList } from '../../../../graphApi/resources/groups';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);
const PATH = `${CONNECTED_NUMBER_ID}/groups`;

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the groups of a number, which Meta puts inside data',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: PATH, query: { limit: '50' } }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					id: GROUP_ID,
					subject: 'Lantern repair',
					created_at: '1767225600',
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'reads all pages, each as large as Meta allows',
			parameters: { phoneNumberId, returnAll: true },
			given: ({ world }) => {
				const list = groupList.of(world);
				const [first] = list;
				if (!first) return;
				for (let index = 1; index < 1030; index++)
					list.push({ ...first, id: `${GROUP_ID}${index}` });
			},
			calls: [
				{ method: 'GET', path: PATH, query: { limit: '1024' } },
				{
					method: 'GET',
					path: PATH,
					query: { limit: '1024', after: expect.any(String) as string },
				},
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, id: GROUP_ID },
			items: 1030,
		},
	],
};
