import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads what a new chat offers',
			parameters: { phoneNumberId },
			calls: [
				{
					method: 'GET',
					path: CONNECTED_NUMBER_ID,
					query: { fields: 'conversational_automation' },
				},
			],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				prompts: ['Show me the lanterns', 'Repair my lantern'],
				commands: [{ command_name: 'hours', command_description: 'When the shop is open' }],
			},
		},
		{
			does: 'returns an item for a number without automation',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [
				{ method: 'GET', path: VERIFIED_NUMBER_ID, query: { fields: 'conversational_automation' } },
			],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID }],
			holdsNothingElse: true,
		},
	],
};
