import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, DRAFT_FLOW_ID, PUBLISHED_FLOW_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';
import { flows } from '../../../../graphApi/resources/flows';
import { WRONG, WRONG_JSON } from './shared';

const draft = ({ world }: GraphApi) => flows.of(world).find(({ id }) => id === DRAFT_FLOW_ID);

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the validation errors of a flow',
			parameters: { flowId: byId(DRAFT_FLOW_ID) },
			given: (graph) => {
				Object.assign(draft(graph) ?? {}, { json: WRONG_JSON });
			},
			calls: [
				{
					method: 'GET',
					path: DRAFT_FLOW_ID,
					query: { fields: 'id,name,status,categories,validation_errors' },
				},
			],
			item: { name: 'lantern-order', validation_errors: [expect.objectContaining(WRONG)] },
		},
		{
			does: 'shows the preview on request, and leaves its link valid',
			parameters: { flowId: byId(DRAFT_FLOW_ID), fields: ['id', 'preview'] },
			calls: [
				{ method: 'GET', path: DRAFT_FLOW_ID, query: { fields: 'id,preview.invalidate(false)' } },
			],
			item: {
				preview: {
					preview_url: expect.stringMatching(/\/preview\/\?token=preview-901$/),
					expires_at: expect.any(String),
				},
			},
		},
		{
			does: 'asks whether a number can send the flow',
			parameters: {
				flowId: byId(PUBLISHED_FLOW_ID),
				fields: [
					'health_status',
					'application',
					'json_version',
					'whatsapp_business_account',
					'data_api_version',
				],
				options: { healthPhoneNumberId: CONNECTED_NUMBER_ID },
			},
			calls: [
				{
					method: 'GET',
					path: PUBLISHED_FLOW_ID,
					query: {
						fields: `health_status.phone_number(${CONNECTED_NUMBER_ID}),application,json_version,whatsapp_business_account,data_api_version`,
					},
				},
			],
			item: {
				health_status: {
					can_send_message: 'AVAILABLE',
					entities: expect.arrayContaining([
						{
							entity_type: 'PHONE_NUMBER',
							id: CONNECTED_NUMBER_ID,
							can_send_message: 'AVAILABLE',
						},
					]),
				},
				json_version: '7.1',
			},
		},
	],
};
