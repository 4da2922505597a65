import type { INodeParameters } from 'n8n-workflow';

import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

const PARAMETERS = {
	phoneNumberId,
	entityName: 'Fernwick Lanterns',
	entityType: 'PRIVATE_COMPANY',
	grievanceOfficerName: 'Asha Verma',
	grievanceOfficerEmail: 'grievances@fernwick.example',
	customerCareEmail: 'care@fernwick.example',
};

const BODY = {
	messaging_product: 'whatsapp',
	entity_name: 'Fernwick Lanterns',
	entity_type: 'PRIVATE_COMPANY',
	grievance_officer_details: { name: 'Asha Verma', email: 'grievances@fernwick.example' },
	customer_care_details: { email: 'care@fernwick.example' },
};

const refuse = (changes: INodeParameters) => ({ ...PARAMETERS, ...changes }) as const;

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends a company without its registration',
			parameters: PARAMETERS,
			calls: [{ method: 'POST', path: EDGE, body: BODY }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'sends whether a partnership is registered, and phone numbers in Meta’s format',
			parameters: {
				...PARAMETERS,
				entityType: 'PARTNERSHIP',
				isRegistered: 'true',
				options: {
					customerCareLandline: '',
					customerCareMobile: '+91 38545-59033',
					grievanceOfficerLandline: '+913857614343',
					grievanceOfficerMobile: '+913854559034',
				},
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						...BODY,
						entity_type: 'PARTNERSHIP',
						is_registered: true,
						grievance_officer_details: {
							...BODY.grievance_officer_details,
							landline_number: '+913857614343',
							mobile_number: '+913854559034',
						},
						customer_care_details: {
							...BODY.customer_care_details,
							mobile_number: '+913854559033',
						},
					},
				},
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'restores the plus of a phone number that a sheet dropped',
			parameters: {
				...PARAMETERS,
				options: {
					customerCareLandline: '913857614343',
					customerCareMobile: '={{ 913854559033 }}',
					grievanceOfficerMobile: '913854559034.0',
				},
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						...BODY,
						grievance_officer_details: {
							...BODY.grievance_officer_details,
							mobile_number: '+913854559034',
						},
						customer_care_details: {
							...BODY.customer_care_details,
							landline_number: '+913857614343',
							mobile_number: '+913854559033',
						},
					},
				},
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'sends a custom legal form',
			parameters: {
				...PARAMETERS,
				entityType: 'OTHER',
				entityTypeCustom: 'Cooperative Society',
				isRegistered: 'false',
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						...BODY,
						entity_type: 'OTHER',
						entity_type_custom: 'Cooperative Society',
						is_registered: false,
					},
				},
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'omits the registration for a company whose type comes from a sheet',
			parameters: { ...PARAMETERS, entityType: '={{ "PRIVATE_COMPANY" }}', isRegistered: 'true' },
			calls: [{ method: 'POST', path: EDGE, body: BODY }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
	refused: [
		['a name of one character', refuse({ entityName: 'F' }), /^Entity Name: .*2 to 128/],
		['an unknown type', refuse({ entityType: '={{ "CLUB" }}' }), /^Entity Type: must be one of/],
		['no legal form', refuse({ entityType: 'OTHER' }), /^Custom Entity Type: fill it in, because/],
		[
			'a missing registration',
			refuse({ entityType: 'PARTNERSHIP' }),
			/^Registered: choose Yes or No/,
		],
		[
			'a legal form beside a known type',
			refuse({ entityType: '={{ "PARTNERSHIP" }}', entityTypeCustom: 'Club' }),
			/^Custom Entity Type: leave it empty/,
		],
		[
			'a long legal form',
			refuse({ entityType: 'OTHER', entityTypeCustom: 'x'.repeat(1025) }),
			/^Custom Entity Type: must have 1 to 1024/,
		],
		[
			'a long officer’s name',
			refuse({ grievanceOfficerName: 'x'.repeat(129) }),
			/^Grievance Officer Name: must have 1 to 128/,
		],
		[
			'an officer without an e-mail address',
			refuse({ grievanceOfficerEmail: 'Asha' }),
			/^Grievance Officer E-Mail: must be an e-mail address/,
		],
		[
			'customer care without an e-mail address',
			refuse({ customerCareEmail: 'nobody' }),
			/^Customer Care E-Mail: must be an e-mail address/,
		],
		[
			'a phone number without a country code',
			refuse({ options: { customerCareMobile: '03854559033' } }),
			/^Customer Care Mobile: must be a phone number with \+/,
		],
		[
			// The length of a national number in India.
			'a phone number of ten digits without a plus',
			refuse({ options: { customerCareMobile: '3854559033' } }),
			/^Customer Care Mobile: must be a phone number with \+/,
		],
		[
			'a fraction of a phone number',
			refuse({ options: { grievanceOfficerLandline: '+91385761434.3' } }),
			/^Grievance Officer Landline: must be a phone number with \+/,
		],
	],
};
