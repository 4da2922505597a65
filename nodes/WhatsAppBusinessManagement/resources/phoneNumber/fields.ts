import type { GraphField } from '../fieldChoice';

/** Meta: the fields of the WhatsApp Business phone number node. */
export const PHONE_NUMBER_FIELDS: readonly GraphField[] = [
	'account_mode',
	'certificate',
	'code_verification_status',
	'conversational_automation',
	'country_code',
	'country_dial_code',
	'display_phone_number',
	'health_status',
	'host_platform',
	'id',
	'is_official_business_account',
	'is_pin_enabled',
	'last_onboarded_time',
	'messaging_limit_tier',
	'name_status',
	'new_display_name',
	'new_name_status',
	'official_business_account',
	'platform_type',
	'quality_rating',
	'quality_score',
	'search_visibility',
	'status',
	'throughput',
	'unified_cert_status',
	'username',
	'verified_name',
	'webhook_configuration',
	'whatsapp_business_manager_messaging_limit',
];

/** What says whether a number works. */
export const PHONE_NUMBER_FIELDS_FIRST = [
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
