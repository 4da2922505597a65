import type { GraphField } from '../fieldChoice';

/** Every field of Meta's reference page of the WhatsApp Business Account node, and of its SDK. */
export const ACCOUNT_FIELDS: readonly GraphField[] = [
	'account_review_status',
	'analytics',
	'auth_international_rate_eligibility',
	'business_verification_status',
	'country',
	'creation_time',
	'currency',
	{ name: 'DCC Config', value: 'dcc_config' },
	'disable_marketing_messages_on_cloud_api',
	'health_status',
	'id',
	'is_enabled_for_insights',
	'is_shared_with_partners',
	'linked_commerce_account',
	'marketing_messages_lite_api_status',
	'marketing_messages_onboarding_status',
	'message_template_namespace',
	'name',
	'on_behalf_of_business_info',
	'owner_business',
	'owner_business_info',
	'ownership_type',
	'primary_business_location',
	'primary_funding_id',
	'purchase_order_number',
	'status',
	'template_auto_archival_enabled',
	'timezone_id',
	'whatsapp_business_manager_messaging_limit',
];

/** What says whether an account is in order. */
export const ACCOUNT_FIELDS_FIRST = [
	'id',
	'name',
	'account_review_status',
	'business_verification_status',
	'country',
	'currency',
	'message_template_namespace',
	'ownership_type',
	'timezone_id',
] as const;
