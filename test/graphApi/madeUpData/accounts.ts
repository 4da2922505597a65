import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CATALOG_ID,
	CLIENT_BUSINESS_ID,
	EMPLOYEE_ID,
	EMPTY_ACCOUNT_ID,
	OTHER_APP_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
	STRANGER_ACCOUNT_ID,
	STRANGER_BUSINESS_ID,
	SYSTEM_USER_ID,
} from '../ids';
import type { Account } from '../world';

/** 2024-03-01 and 2026-10-01, unix seconds. */
const CREATED = 1709251200;
const CHANGED = 1790812800;

export function createAccounts(): Account[] {
	return [
		{
			...madeUpAccount(ACCOUNT_ID, 'Fernwick Lanterns'),
			purchase_order_number: 'PO-2026-0117',
			assignedUsers: [
				{
					userId: SYSTEM_USER_ID,
					tasks: ['MANAGE', 'DEVELOP', 'MANAGE_TEMPLATES', 'MANAGE_PHONE'],
				},
				{ userId: EMPLOYEE_ID, tasks: ['VIEW_TEMPLATES', 'VIEW_COST'] },
			],
			subscribedApps: [
				{
					app: {
						id: OTHER_APP_ID,
						name: 'Fernwick Inbox',
						link: `https://www.facebook.com/games/?app_id=${OTHER_APP_ID}`,
					},
				},
			],
			productCatalogs: [{ id: CATALOG_ID, name: 'Lanterns 2026' }],
			paymentConfigurations: [
				{
					configuration_name: 'fernwick-checkout',
					provider_name: 'razorpay',
					provider_mid: 'FERNWICK0001',
					status: 'Active',
					merchant_category_code: { code: '5719', description: 'Home furnishing specialty stores' },
					purpose_code: { code: '00', description: 'Others' },
					created_timestamp: CREATED,
					updated_timestamp: CHANGED,
				},
			],
		},
		{
			...madeUpAccount(SECOND_ACCOUNT_ID, 'Fernwick Lanterns Europe'),
			country: 'DE',
			currency: 'EUR',
			timezone_id: '37',
			primary_business_location: 'DE',
			business_verification_status: 'pending',
			is_enabled_for_insights: false,
			assignedUsers: [{ userId: SYSTEM_USER_ID, tasks: ['MANAGE', 'DEVELOP'] }],
		},
		{
			...madeUpAccount(SHARED_ACCOUNT_ID, 'Quillbrook Teahouse'),
			country: 'GB',
			currency: 'GBP',
			ownership_type: 'CLIENT_OWNED',
			is_shared_with_partners: true,
			ownerBusinessId: CLIENT_BUSINESS_ID,
			sharedWithBusinessIds: [BUSINESS_ID],
			assignedUsers: [{ userId: SYSTEM_USER_ID, tasks: ['MANAGE_TEMPLATES', 'VIEW_TEMPLATES'] }],
		},
		madeUpAccount(EMPTY_ACCOUNT_ID, 'Fernwick Workshop'),
		{
			...madeUpAccount(STRANGER_ACCOUNT_ID, 'Somebody Else'),
			ownerBusinessId: STRANGER_BUSINESS_ID,
		},
	];
}

/** An account of the shop in good health, without anything in it. */
export function madeUpAccount(id: string, name: string): Account {
	return {
		id,
		name,
		timezone_id: '58',
		message_template_namespace: `5f1e7a20_3c4d_4b6e_9a10_${id.slice(-12)}`,
		account_review_status: 'APPROVED',
		business_verification_status: 'verified',
		country: 'US',
		currency: 'USD',
		status: 'ACTIVE',
		ownership_type: 'SELF_OWNED',
		creation_time: CREATED,
		primary_funding_id: `3300000000${id.slice(-4)}`,
		purchase_order_number: '',
		primary_business_location: 'US',
		is_enabled_for_insights: true,
		is_shared_with_partners: false,
		template_auto_archival_enabled: false,
		disable_marketing_messages_on_cloud_api: false,
		marketing_messages_lite_api_status: 'ONBOARDED',
		marketing_messages_onboarding_status: 'ONBOARDED',
		whatsapp_business_manager_messaging_limit: 'TIER_10K',
		auth_international_rate_eligibility: { start_time: CREATED, exception_countries: [] },
		ownerBusinessId: BUSINESS_ID,
		sharedWithBusinessIds: [],
		assignedUsers: [],
		subscribedApps: [],
		productCatalogs: [],
		paymentConfigurations: [],
	};
}
