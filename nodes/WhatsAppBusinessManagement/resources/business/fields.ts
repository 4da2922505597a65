import { NAMED } from '../../execution/sharedOutputs';

/** The fields of the Business node that concern WhatsApp, from Meta's reference and SDK. */
export const BUSINESS = {
	created_time: 'string',
	id: 'string',
	link: 'string',
	marketing_messages_onboarding_status: 'any',
	name: 'string',
	primary_page: NAMED,
	timezone_id: 'string',
	two_factor_type: 'string',
	updated_time: 'string',
	verification_status: 'string',
	vertical: 'string',
	whatsapp_business_manager_messaging_limit: 'string',
} as const;

export const BUSINESS_FIRST = [
	'id',
	'name',
	'timezone_id',
	'verification_status',
	'whatsapp_business_manager_messaging_limit',
] as const;

/** A submission of documents for a client (Meta: Partner-led business verification). */
export const SUBMISSION = {
	client_business_id: 'string',
	id: 'string',
	rejection_reasons: ['string'],
	submitted_info: 'any',
	submitted_time: 'string',
	update_time: 'string',
	verification_status: 'string',
} as const;
