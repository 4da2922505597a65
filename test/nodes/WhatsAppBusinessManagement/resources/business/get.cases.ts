import { BUSINESS_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/business/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the credential’s portfolio if none is named',
			parameters: {},
			calls: [{ method: 'GET', path: BUSINESS_ID, query: { fields: BUSINESS_FIRST.join(',') } }],
			items: [
				{
					id: BUSINESS_ID,
					name: 'Fernwick Lanterns',
					timezone_id: '58',
					verification_status: 'verified',
					whatsapp_business_manager_messaging_limit: 'TIER_10K',
				},
			],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: BUSINESS_ID, query: { fields: 'id' } }],
			items: [{ id: BUSINESS_ID }],
			holdsNothingElse: true,
		},
	],
};
