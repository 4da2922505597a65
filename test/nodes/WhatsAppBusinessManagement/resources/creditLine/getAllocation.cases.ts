import { ALLOCATION_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/creditLine/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CREDIT_ALLOCATION_ID } from '../../../../graphApi';
import { ALLOCATION, LINE } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads what shows whether it is in use',
			parameters: ALLOCATION,
			calls: [
				{
					method: 'GET',
					path: CREDIT_ALLOCATION_ID,
					query: { fields: [...ALLOCATION_FIRST, 'receiving_credential'].join(',') },
				},
			],
			items: [{ id: CREDIT_ALLOCATION_ID, receiving_credential: { id: expect.any(String) } }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { ...LINE, ...ALLOCATION, fields: ['id'] },
			calls: [{ method: 'GET', path: CREDIT_ALLOCATION_ID, query: { fields: 'id' } }],
			items: [{ id: CREDIT_ALLOCATION_ID }],
			holdsNothingElse: true,
		},
	],
};
