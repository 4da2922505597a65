/**
 * What Meta's enforcement codes mean, in words. All lists are open: an unknown code is shown as words with
 * the code itself.
 */

type Words = Readonly<Record<string, string>>;

/** `violation_type`: the list of Meta's page on policy violations. */
export const POLICY_VIOLATIONS: Words = {
	ADULT: 'adult products or services',
	ALCOHOL: 'alcohol',
	ANIMALS: 'animals',
	BODY_PARTS_FLUIDS: 'body parts or fluids',
	DATING: 'dating services',
	DIGITAL_SERVICES_PRODUCTS: 'digital goods or subscriptions',
	DRUGS: 'drugs',
	GAMBLING: 'gambling',
	HEALTHCARE: 'medical products',
	ILLEGAL_PRODUCTS: 'illegal products or services',
	MISLEADING: 'misleading or exploitative offers',
	OVERTLY_SEXUALIZED_POSITIONING: 'sexualized presentation of products',
	REAL_FAKE_CURRENCY: 'real, virtual or fake currency',
	SCAM: 'scams',
	SUPPLEMENTS: 'unsafe supplements',
	THIRD_PARTY_INFRINGEMENTS: 'counterfeit goods or other infringements of rights',
	TOBACCO: 'tobacco',
	UNAUTHORIZED_MEDIA: 'unauthorized access to media',
	WEAPONS: 'weapons, ammunition or explosives',
};

/** `violation_type`: those of calls (Meta's page on call settings) and of Direct Send (its integrity page). */
const OTHER_VIOLATIONS: Words = {
	LOW_BUSINESS_INITIATED_CALLING_QUALITY: 'low quality of calls to users',
	LOW_USER_INITIATED_CALLING_QUALITY: 'low quality of calls from users',
	USER_INITIATED_CALLS_LOW_PICKUP_RATE: 'too few calls from users are answered',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_WARN: 'Direct Send was used for messages that are not utility',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_RATE_LIMIT:
		'Direct Send is still used for messages that are not utility',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_STRIKE_1:
		'Direct Send is still used for messages that are not utility, strike 1',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_STRIKE_2:
		'Direct Send is still used for messages that are not utility, strike 2; with the next one the account loses Direct Send',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_OFFBOARD:
		'Direct Send is still used for messages that are not utility, and the account loses it',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_UNBAN: 'Direct Send can be used again',
	DIRECT_SEND_UTILITY_CATEGORY_ABUSE_RATE_LIMIT_RECOVERY: 'the limit on Direct Send has ended',
	DIRECT_SEND_UTILITY_TEMPLATE_ABUSE: 'Direct Send was used for messages that are not utility',
};

export const VIOLATIONS: Words = { ...POLICY_VIOLATIONS, ...OTHER_VIOLATIONS };

/** `restriction_type`: what the account cannot do. Webhook reference, account_update. */
export const RESTRICTED_ACTIONS: Words = {
	RESTRICTED_ADD_PHONE_NUMBER_ACTION: 'add phone numbers',
	RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING: 'make or receive calls',
	RESTRICTED_BIZ_INITIATED_MESSAGING: 'start conversations',
	RESTRICTED_BUSINESS_INITIATED_CALLING: 'make calls',
	RESTRICTED_CUSTOMER_INITIATED_MESSAGING: 'answer messages from users',
	RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: 'send utility messages with Direct Send',
	RESTRICTED_USER_INITIATED_CALLING: 'receive calls',
	RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: 'show the call button',
	RESTRICTED_UTILITY_TEMPLATES: 'create utility templates',
};

/** The restrictions of Meta's page on policy enforcement, which can be appealed. */
export const POLICY_RESTRICTIONS: ReadonlySet<string> = new Set([
	'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
	'RESTRICTED_BIZ_INITIATED_MESSAGING',
	'RESTRICTED_CUSTOMER_INITIATED_MESSAGING',
]);

/** `waba_ban_state`. Webhook reference, account_update. */
export const BAN_STATES: Words = {
	DISABLE: 'disabled',
	REINSTATE: 'reinstated',
	SCHEDULE_FOR_DISABLE: 'scheduled to be disabled',
};

/** Where to appeal. Meta's page on policy enforcement. */
export const APPEAL = 'See the details and appeal in Business Support Home.';
