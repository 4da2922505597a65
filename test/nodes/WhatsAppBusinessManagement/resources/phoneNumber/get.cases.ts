import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { numberState } from '../../../../graphApi/resources/numberState';
import { CONNECTED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one number',
			parameters: {
				phoneNumberId: byId(CONNECTED_NUMBER_ID),
				fields: ['id', 'status', 'quality_rating'],
			},
			calls: [
				{ method: 'GET', path: CONNECTED_NUMBER_ID, query: { fields: 'id,status,quality_rating' } },
			],
			item: { id: CONNECTED_NUMBER_ID, status: 'CONNECTED', quality_rating: 'GREEN' },
		},
		{
			does: 'reads what the other operations set',
			given: ({ world }) => {
				Object.assign(numberState(world, CONNECTED_NUMBER_ID), {
					newDisplayName: 'Fernwick Lights',
					searchVisibility: 'HIDDEN',
					overrideCallbackUri: 'https://example.com/number?key=hidden',
				});
			},
			parameters: {
				...CONNECTED,
				fields: 'new_display_name,new_name_status,search_visibility,webhook_configuration',
			},
			calls: [
				{
					method: 'GET',
					path: CONNECTED_NUMBER_ID,
					query: {
						fields: 'new_display_name,new_name_status,search_visibility,webhook_configuration',
					},
				},
			],
			item: {
				new_display_name: 'Fernwick Lights',
				new_name_status: 'PENDING_REVIEW',
				search_visibility: 'HIDDEN',
				// A query may be a secret.
				webhook_configuration: { phone_number: 'https://example.com/number?…' },
			},
		},
	],
};
