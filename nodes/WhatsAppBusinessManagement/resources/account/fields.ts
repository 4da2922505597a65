import { HEALTH_STATUS, NAMED } from '../../execution/sharedOutputs';

/**
 * The fields of the WhatsApp Business Account node, from Meta's reference and SDK, that take no
 * arguments. A list of accounts can also show them.
 */
export const LISTED_ACCOUNT = {
	account_review_status: 'string',
	auth_international_rate_eligibility: {
		start_time: 'number',
		exception_countries: [{ country_code: 'string', start_time: 'number' }],
	},
	business_verification_status: 'string',
	country: 'string',
	creation_time: 'number',
	currency: 'string',
	disable_marketing_messages_on_cloud_api: 'boolean',
	health_status: HEALTH_STATUS,
	id: 'string',
	is_enabled_for_insights: 'boolean',
	is_shared_with_partners: 'boolean',
	linked_commerce_account: 'any',
	marketing_messages_lite_api_status: 'string',
	marketing_messages_onboarding_status: 'string',
	message_template_namespace: 'string',
	name: 'string',
	on_behalf_of_business_info: { ...NAMED, status: 'string', type: 'string' },
	owner_business: NAMED,
	owner_business_info: NAMED,
	ownership_type: 'string',
	primary_business_location: 'string',
	primary_funding_id: 'string',
	purchase_order_number: 'string',
	status: 'string',
	template_auto_archival_enabled: 'boolean',
	timezone_id: 'string',
	whatsapp_business_manager_messaging_limit: 'string',
} as const;

/** All fields of a single account. Meta does not document whether a list shows `dcc_config`. */
export const ACCOUNT = {
	...LISTED_ACCOUNT,
	analytics: {
		phone_numbers: ['string'],
		country_codes: ['string'],
		granularity: 'string',
		data_points: [{ start: 'number', end: 'number', sent: 'number', delivered: 'number' }],
	},
	dcc_config: { enabled: 'boolean', policy_url: 'string' },
} as const;

/** The preselected fields: what the account is, and whether Meta has approved it. */
export const ACCOUNT_FIRST = [
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
