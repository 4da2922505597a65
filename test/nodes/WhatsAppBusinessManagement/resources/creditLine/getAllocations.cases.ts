import { ALLOCATION_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/creditLine/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CLIENT_BUSINESS_ID, CREDIT_ALLOCATION_ID, CREDIT_LINE_ID } from '../../../../graphApi';
import { LINE } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the allocations of one customer',
			parameters: { ...LINE, filters: { customerBusinessId: CLIENT_BUSINESS_ID } },
			calls: [
				{
					method: 'GET',
					path: `${CREDIT_LINE_ID}/owning_credit_allocation_configs`,
					query: {
						fields: ALLOCATION_FIRST.join(','),
						receiving_business_id: CLIENT_BUSINESS_ID,
						limit: '50',
					},
				},
			],
			items: [
				{
					id: CREDIT_ALLOCATION_ID,
					receiving_business: { id: CLIENT_BUSINESS_ID, name: 'Quillbrook Teahouse' },
					request_status: 'APPROVED',
				},
			],
		},
		{
			does: 'requests the chosen fields',
			parameters: { ...LINE, fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${CREDIT_LINE_ID}/owning_credit_allocation_configs`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ creditLineId: CREDIT_LINE_ID, id: CREDIT_ALLOCATION_ID }],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'allocations of a customer that is not an ID',
			{ ...LINE, filters: { customerBusinessId: 'x' } },
			/^Customer Business Portfolio ID: must be an ID/,
		],
	],
};
