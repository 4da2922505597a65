import { HEALTH_STATUS } from '../../execution/sharedOutputs';

/**
 * Meta: the fields of the WhatsApp Business phone number node. Without unified_cert_status, which Meta's
 * OpenAPI file lists but Meta refuses: “Tried accessing nonexisting field”.
 */
export const PHONE_NUMBER = {
	account_mode: 'string',
	certificate: 'string',
	code_verification_status: 'string',
	conversational_automation: {
		id: 'string',
		prompts: ['string'],
		commands: [{ command_name: 'string', command_description: 'string' }],
	},
	country_code: 'string',
	country_dial_code: 'string',
	display_phone_number: 'string',
	health_status: HEALTH_STATUS,
	host_platform: 'string',
	id: 'string',
	is_official_business_account: 'boolean',
	is_on_biz_app: 'boolean',
	is_pin_enabled: 'boolean',
	is_preverified_number: 'boolean',
	last_onboarded_time: 'string',
	messaging_limit_tier: 'string',
	name_status: 'string',
	new_certificate: 'string',
	new_display_name: 'string',
	new_name_status: 'string',
	official_business_account: { oba_status: 'string', status_message: 'string' },
	platform_type: 'string',
	quality_rating: 'string',
	quality_score: { score: 'string' },
	search_visibility: 'string',
	status: 'string',
	throughput: { level: 'string' },
	username: 'string',
	verified_name: 'string',
	webhook_configuration: {
		phone_number: 'string',
		whatsapp_business_account: 'string',
		application: 'string',
	},
	whatsapp_business_manager_messaging_limit: 'string',
} as const;

/** The fields that are selected by default: they show whether a number works. */
export const PHONE_NUMBER_FIRST = [
	'id',
	'display_phone_number',
	'verified_name',
	'status',
	'quality_rating',
	'code_verification_status',
	'name_status',
	'platform_type',
	'throughput',
] as const;
