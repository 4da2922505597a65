/*
 * Keys in snake_case are those of Meta's responses.
 * Keys in camelCase are internal and are never part of a response.
 */

export interface App {
	id: string;
	name: string;
	link: string;
	/** Signs deliveries and `appsecret_proof`; with the id it makes the app access token. */
	secret: string;
	/** The app's setting "Require App Secret": every call must contain `appsecret_proof`. */
	requiresProof: boolean;
	subscriptions: AppSubscription[];
}

export interface AppSubscription {
	object: string;
	callback_url: string;
	active: boolean;
	fields: Array<{ name: string; version: string }>;
	verifyToken: string;
}

export interface Business {
	id: string;
	name: string;
	timezone_id: number;
	verification_status: string;
	/** `none`, `admin_required` or `all_required`. */
	two_factor_type: string;
	whatsapp_business_manager_messaging_limit: string;
}

export interface User {
	id: string;
	name: string;
	user_type: 'BUSINESS_USER' | 'SYSTEM_USER';
	businessId: string;
	/** In the portfolio: ADMIN, EMPLOYEE, FINANCE_EDITOR … */
	role?: string;
	/** Of a person. Meta's SDK has a text and no list of values, so the values here are a guess. */
	two_fac_status?: string;
	finance_permission?: string;
}

/** A person who was invited to a portfolio and has not accepted. */
export interface PendingUser {
	id: string;
	email: string;
	role: string;
	status: string;
	created_time: string;
	expiration_time: string;
	businessId: string;
}

export interface TokenGrant {
	value: string;
	userId: string;
	scopes: string[];
	/** The objects per scope; a scope that is not listed was granted for all. */
	targets: Record<string, string[]>;
	/** Unix time in milliseconds. */
	issuedAt: number;
	/** Unix time in milliseconds; 0 for a token that never expires. */
	expiresAt: number;
	/** Unix time in milliseconds; 0 if the access to data never expires. `undefined` omits it from the answer. */
	dataAccessExpiresAt?: number;
	/** SYSTEM_USER, USER or PAGE; SYSTEM_USER if omitted. */
	type?: string;
	/** Why Meta no longer accepts the token. If omitted, the token is valid until it expires. */
	invalid?: { message: string; subcode?: number };
}

export interface Account {
	id: string;
	name: string;
	/** Absent if it is not set. */
	timezone_id?: string;
	message_template_namespace: string;
	account_review_status: string;
	business_verification_status: string;
	country: string;
	/** Absent if it is not set. */
	currency?: string;
	status: string;
	ownership_type: string;
	/** Of `on_behalf_of_business_info`. If omitted, SELF for an account of the type SELF_OWNED. */
	onBehalfOfType?: string;
	/** Unix time in seconds. */
	creation_time: number;
	/** Absent without a payment method. */
	primary_funding_id?: string;
	purchase_order_number: string;
	primary_business_location: string;
	is_enabled_for_insights: boolean;
	is_shared_with_partners: boolean;
	template_auto_archival_enabled: boolean;
	disable_marketing_messages_on_cloud_api: boolean;
	marketing_messages_lite_api_status: string;
	marketing_messages_onboarding_status: string;
	whatsapp_business_manager_messaging_limit: string;
	auth_international_rate_eligibility: object;
	ownerBusinessId: string;
	sharedWithBusinessIds: string[];
	assignedUsers: Array<{ userId: string; tasks: string[] }>;
	subscribedApps: SubscribedApp[];
	productCatalogs: Array<{ id: string; name: string }>;
	paymentConfigurations: PaymentConfiguration[];
}

export interface SubscribedApp {
	app: { id: string; name: string; link: string };
	override_callback_uri?: string;
}

export interface PaymentConfiguration {
	configuration_name: string;
	provider_name: string;
	/** Of a payment gateway. */
	provider_mid?: string;
	/** Of a UPI handle. */
	merchant_vpa?: string;
	dataEndpointUrl?: string;
	status: string;
	merchant_category_code: { code: string; description: string };
	purpose_code: { code: string; description: string };
	created_timestamp: number;
	updated_timestamp: number;
}

export interface PhoneNumber {
	id: string;
	display_phone_number: string;
	verified_name: string;
	/** Users report that it is absent without traffic. */
	quality_rating?: string;
	code_verification_status: string;
	name_status: string;
	status: string;
	account_mode: string;
	platform_type: string;
	throughput: { level: string };
	country_code: string;
	country_dial_code: string;
	is_official_business_account: boolean;
	last_onboarded_time: string;
	data_localization_region?: string;
	/** That of the account if omitted. */
	whatsapp_business_manager_messaging_limit?: string;
	accountId: string;
	/** Unix time in seconds. Meta sorts by it and never shows it. */
	createdAt: number;
	/** The two-step PIN, when one is set. */
	pin?: string;
	/** Times of the register and deregister requests, unix milliseconds. */
	registerAttempts: RegistrationAttempts;
	deregisterAttempts: RegistrationAttempts;
}

export interface RegistrationAttempts {
	at: number[];
	/** Unix time in milliseconds. */
	blockedUntil: number;
}

export interface Template {
	id: string;
	name: string;
	language: string;
	status: string;
	category: string;
	previous_category?: string;
	parameter_format: string;
	components: object[];
	quality_score?: { score: string; date: number };
	rejected_reason: string;
	/** Unix time in seconds. */
	last_updated_time: number;
	/** The values that were sent at its creation and that Meta returns. */
	message_send_ttl_seconds?: number;
	cta_url_link_tracking_opted_out?: boolean;
	library_template_name?: string;
	sub_category?: string;
	display_format?: string;
	send_type?: string;
	accountId: string;
}

export interface Activity {
	id: string;
	activity_type: string;
	/** ISO 8601. */
	timestamp: string;
	actor_type: string;
	actor_id: string;
	actor_name: string;
	description: string;
	details: object;
	accountId: string;
}

/** Where Meta's sources contradict each other, or where Meta is known to change its response. */
export interface Quirks {
	/** `subscribed_apps` returns `"success": "true"`, as Meta's webhook set-up page shows it. */
	successAsText: boolean;
	/**
	 * POST on an app's subscriptions replaces the fields. Meta's reference can be read either way:
	 * its parameter table states that fields are added, its text mentions an update.
	 */
	subscribingReplacesFields: boolean;
	/** POST on an app's subscriptions refuses a field that is not in `world.webhookFields`. */
	unknownFieldsRefused: boolean;
	/**
	 * The result of a write on an app's subscriptions or an account's subscribed apps. `denied`: nothing
	 * changes, and the response is `success: false` with HTTP 200. `forgotten`: nothing changes, but the
	 * response reports success. Meta documents neither.
	 */
	subscriptionWrites: 'done' | 'denied' | 'forgotten';
	/**
	 * A token that is not valid may still inspect itself, and learns `is_valid: false`. By default it is
	 * refused with 190, as by all other calls. It is unknown which of them Meta does.
	 */
	invalidTokensInspectThemselves: boolean;
	/**
	 * Reads of an app's subscriptions and of an account's subscribed apps return what they were this many
	 * milliseconds ago. How long Meta's reads lag behind its writes is not documented.
	 */
	readsLagBy: number;
}
