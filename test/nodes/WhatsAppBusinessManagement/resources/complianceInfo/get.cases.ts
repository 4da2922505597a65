import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { complianceInfos } from '../../../../graphApi/resources/complianceInfo';
import { EDGE, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads what was entered',
			parameters: { phoneNumberId },
			given: ({ world }) => {
				complianceInfos.of(world).set(CONNECTED_NUMBER_ID, {
					entity_name: 'Fernwick Lanterns',
					entity_type: 'Partnership',
					is_registered: true,
					grievance_officer_details: { name: 'Asha Verma', email: 'a@fernwick.example' },
					customer_care_details: { email: 'c@fernwick.example', mobile_number: '+911000000001' },
					messaging_product: 'whatsapp',
				});
			},
			calls: [{ method: 'GET', path: EDGE }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, entity_type: 'Partnership', is_registered: true },
		},
		{
			does: 'returns an item if nothing was entered',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE }],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID }],
			holdsNothingElse: true,
		},
	],
};
