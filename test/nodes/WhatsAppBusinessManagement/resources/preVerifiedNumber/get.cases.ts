import type { OperationCases } from '../../../../engine/operations/cases';
import { PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { FIELDS, VERIFIED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one number',
			parameters: VERIFIED,
			calls: [{ method: 'GET', path: PRE_VERIFIED_NUMBER_ID, query: { fields: FIELDS } }],
			item: {
				id: PRE_VERIFIED_NUMBER_ID,
				phone_number: '12125550151',
				code_verification_status: 'VERIFIED',
			},
		},
		{
			does: 'requests the chosen fields',
			parameters: { ...VERIFIED, fields: ['id'] },
			calls: [{ method: 'GET', path: PRE_VERIFIED_NUMBER_ID, query: { fields: 'id' } }],
			items: [{ id: PRE_VERIFIED_NUMBER_ID }],
			holdsNothingElse: true,
		},
	],
};
