import type { FieldList, InnerList } from './fieldList';

/** Meta’s largest page. */
const LARGEST_PAGE = 100;

const ACCOUNT_NAMES = [
	'id',
	'name',
	'account_review_status',
	'business_verification_status',
	'country',
	'currency',
	'health_status',
	'is_enabled_for_insights',
	'on_behalf_of_business_info',
	'owner_business_info',
	'ownership_type',
	'primary_funding_id',
	'timezone_id',
	'whatsapp_business_manager_messaging_limit',
] as const;

/** What the rules need of a number. Meta’s pages: the phone number node. */
export const NUMBER_FIELDS: FieldList = {
	nodeType: 'WhatsAppBusinessPhoneNumber',
	names: [
		'id',
		'display_phone_number',
		'verified_name',
		'account_mode',
		'code_verification_status',
		'country_dial_code',
		'health_status',
		'is_pin_enabled',
		'name_status',
		'new_display_name',
		'new_name_status',
		'official_business_account',
		'platform_type',
		'quality_rating',
		'status',
		'throughput',
		'webhook_configuration',
		'whatsapp_business_manager_messaging_limit',
	],
};

/** What the rules need of a flow. */
export const FLOW_FIELDS: FieldList = {
	nodeType: 'WhatsAppFlow',
	names: ['id', 'name', 'status', 'validation_errors'],
};

const SUBSCRIBED_APPS: InnerList = {
	nodeType: 'WABASubscribedApp',
	names: [],
	inside: { whatsapp_business_api_data: { nodeType: 'Application', names: ['id'] } },
};

/**
 * Everything about an account but its templates, in one read. Without `components` and `health_status`, a
 * template says all that the rules need, so the templates are a list of their own.
 */
export const ACCOUNT_FIELDS: FieldList = {
	nodeType: 'WhatsAppBusinessAccount',
	names: ACCOUNT_NAMES,
	inside: {
		phone_numbers: { ...NUMBER_FIELDS, limit: LARGEST_PAGE },
		flows: { ...FLOW_FIELDS, limit: LARGEST_PAGE },
		subscribed_apps: SUBSCRIBED_APPS,
	},
};

/** The account alone, where Meta refuses the answer as too large. */
export const ACCOUNT_FIELDS_ALONE: FieldList = { ...ACCOUNT_FIELDS, inside: {} };

export const SUBSCRIBED_APP_FIELDS: FieldList = SUBSCRIBED_APPS;

/** Small facts that are the same in every state of a template are left out: there may be thousands. */
export const TEMPLATE_FIELDS: FieldList = {
	nodeType: 'WhatsAppMessageTemplate',
	names: [
		'id',
		'name',
		'language',
		'status',
		'category',
		'previous_category',
		'correct_category',
		'rejected_reason',
		'quality_score',
		'last_updated_time',
	],
};

export const PORTFOLIO_FIELDS: FieldList = {
	nodeType: 'Business',
	names: [
		'id',
		'name',
		'two_factor_type',
		'verification_status',
		'whatsapp_business_manager_messaging_limit',
	],
};
