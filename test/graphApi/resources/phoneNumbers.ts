import type { GraphCall } from '../call';
import { invalidParameter, notOneOf } from '../errors';
import { listEdge, readField, type Edge, type NodeType } from '../graphNode';
import { own } from '../own';
import { parseJson } from '../parameters';
import { isPartVisible } from '../visibility';
import type { Account, PhoneNumber } from '../world';
import { syncBusinessApp } from './businessAppData';
import { messageHistoryOfNumber } from './messageHistory';
import { addNumber, endMigration } from './newNumbers';
import { requestCode, verifyCode } from './numberCodes';
import { settings } from './numberSettings';
import { newNameStatus, numberState } from './numberState';
import { updateNumber, webhookConfiguration } from './numberUpdates';
import { officialBusinessAccount, requestOfficialBusiness } from './officialBusinessAccount';
import { deregister, register } from './registration';
import { automationOf, conversationalAutomation } from './conversationalAutomation';
import { blockUsers } from './blockedUsers';
import { businessProfile } from './businessProfiles';
import { complianceInfo } from './complianceInfo';
import { deleteContact } from './contactBook';
import { groups } from './groups';
import { HEALTH_STATUS, healthStatus, surroundingsOf, type Entity } from './health';
import { encryptionKey } from './encryptionKeys';
import { messageQrCodes } from './qrCodes';
import { numberCommerceSettings } from './commerceSettings';
import { username, usernameOf, usernameSuggestions } from './usernames';

/** `/{Phone-Number-ID}` */
export const phoneNumber: NodeType<PhoneNumber> = {
	typeName: 'WhatsAppBusinessPhoneNumber',
	find: ({ phoneNumbers: numbers }, id) => numbers.find((candidate) => candidate.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: [
		'id',
		'display_phone_number',
		'verified_name',
		'quality_rating',
		'code_verification_status',
		'name_status',
		'status',
		'account_mode',
		'platform_type',
		'throughput',
		'country_code',
		'country_dial_code',
		'is_official_business_account',
		'last_onboarded_time',
	],
	computed: {
		conversational_automation: automationOf,
		username: usernameOf,
		is_pin_enabled: ({ pin }) => pin !== undefined,
		quality_score: ({ quality_rating }) => ({ score: quality_rating }),
		messaging_limit_tier: limitOf,
		whatsapp_business_manager_messaging_limit: limitOf,
		official_business_account: officialBusinessAccount,
		search_visibility: ({ id }, { world }) => numberState(world, id).searchVisibility,
		// The same edge under its name in Meta's OpenAPI file.
		host_platform: ({ platform_type }) => platform_type,
		certificate: () => undefined,
		new_certificate: () => undefined,
		is_on_biz_app: () => false,
		is_preverified_number: () => false,
		new_display_name: ({ id }, { world }) => numberState(world, id).newDisplayName,
		new_name_status: ({ id }, { world }) => newNameStatus(numberState(world, id)),
		webhook_configuration: webhookConfiguration,
		health_status: (node, { world }) =>
			healthStatus([healthEntityOf(node), ...surroundingsOf(node, world)], world),
	},
	// The names of the types are those of Meta's SDK, except for the last one.
	members: {
		health_status: HEALTH_STATUS,
		quality_score: {
			typeName: 'WhatsAppPhoneQualityScoreShape',
			properties: ['score', 'date', 'reasons'],
		},
		throughput: { typeName: 'WhatsAppBusinessPhoneNumberThroughput', properties: ['level'] },
		webhook_configuration: {
			typeName: 'WhatsAppBusinessPhoneNumberWebhookConfiguration',
			properties: ['phone_number', 'whatsapp_business_account', 'application'],
		},
	},
	defaults: [
		'verified_name',
		'code_verification_status',
		'display_phone_number',
		'quality_rating',
		'platform_type',
		'throughput',
		'id',
	],
	POST: updateNumber,
	edges: {
		block_users: blockUsers,
		business_compliance_info: complianceInfo,
		contact_book: { DELETE: deleteContact },
		conversational_automation: conversationalAutomation,
		groups,
		message_qrdls: messageQrCodes,
		username,
		username_suggestions: usernameSuggestions,
		whatsapp_business_encryption: encryptionKey,
		whatsapp_business_profile: businessProfile,
		whatsapp_commerce_settings: numberCommerceSettings,
		deregister: { POST: deregister },
		message_history: messageHistoryOfNumber,
		official_business_account: { POST: requestOfficialBusiness },
		register: { POST: register },
		request_code: { POST: (number, call) => requestCode(number, call) },
		settings,
		smb_app_data: { POST: syncBusinessApp },
		verify_code: {
			POST: (number, call) => {
				const answer = verifyCode(number, call);
				endMigration(call.world, number);
				return answer;
			},
		},
	},
};

export const phoneNumbers: Edge<Account> = {
	...listEdge({
		rows: (account: Account, call) => {
			const ofAccount = call.world.phoneNumbers.filter(({ accountId }) => accountId === account.id);
			return sorted(filtered(ofAccount, call), call);
		},
		of: phoneNumber,
	}),
	POST: addNumber,
};

const SORTS: Record<string, (one: PhoneNumber, other: PhoneNumber) => number> = {
	creation_time_ascending: (one, other) => one.createdAt - other.createdAt,
	creation_time_descending: (one, other) => other.createdAt - one.createdAt,
	last_onboarded_time_ascending: (one, other) => onboardedAt(one) - onboardedAt(other),
	last_onboarded_time_descending: (one, other) => onboardedAt(other) - onboardedAt(one),
};

/**
 * Meta's page on business phone numbers sorts by `['last_onboarded_time_ascending']`. Its OpenAPI file
 * names `last_onboarded_time.asc`, which the live Graph API refuses with this message: it adds a direction
 * to a value without one.
 */
function sorted(numbers: PhoneNumber[], { parameters }: GraphCall): PhoneNumber[] {
	const asked = parameters.list('sort')?.[0];
	if (asked === undefined) return numbers;
	const sort = /_(asc|desc)ending$/.test(asked) ? asked : `${asked}_ascending`;
	const compare = own(SORTS, sort);
	if (!compare) throw invalidParameter(`Cannot sort by ${sort}`);
	return [...numbers].sort(compare);
}

const FILTERABLE = ['account_mode', 'messaging_limit_tier', 'is_official_business_account'];

/** `filtering` is a JSON list of `{field, operator, value}`, all of which must match. */
function filtered(numbers: PhoneNumber[], call: GraphCall): PhoneNumber[] {
	const filtering = call.parameters.text('filtering');
	if (!filtering) return numbers;
	const conditions = parseJson(filtering);
	if (!Array.isArray(conditions)) throw invalidParameter('Param filtering must be an array.');
	return conditions.reduce<PhoneNumber[]>(
		(kept, condition) => kept.filter((number) => holds(number, condition, call)),
		numbers,
	);
}

function holds(number: PhoneNumber, condition: unknown, call: GraphCall): boolean {
	const { field, operator, value } = condition as Record<string, unknown>;
	const name = FILTERABLE.find((candidate) => candidate === field);
	if (!name) throw notOneOf('filtering[0][field]', FILTERABLE);
	const actual = String(readField(phoneNumber, number, { name, arguments: {} }, call));
	const wanted = (Array.isArray(value) ? value : [value]).map(String);
	if (operator === 'EQUAL' || operator === 'IN') return wanted.includes(actual);
	if (operator === 'NOT_EQUAL' || operator === 'NOT_IN') return !wanted.includes(actual);
	throw notOneOf('filtering[0][operator]', ['EQUAL', 'NOT_EQUAL', 'IN', 'NOT_IN']);
}

/** The statuses with which a number can send; that a flagged one can is from Meta's page on limits. */
const SENDING = ['CONNECTED', 'FLAGGED'];

/** A number as an entity of a `health_status`. That one that cannot send has no error is a guess. */
export function healthEntityOf({ id, status }: PhoneNumber): Entity {
	const can_send_message = SENDING.includes(status) ? 'AVAILABLE' : 'BLOCKED';
	return { entity_type: 'PHONE_NUMBER', id, can_send_message };
}

function onboardedAt({ last_onboarded_time }: PhoneNumber): number {
	return Date.parse(last_onboarded_time.replace('+0000', 'Z'));
}

function limitOf(number: PhoneNumber, { world }: GraphCall): string | undefined {
	const { accountId, whatsapp_business_manager_messaging_limit: own } = number;
	if (own !== undefined) return own;
	return world.accounts.find(({ id }) => id === accountId)
		?.whatsapp_business_manager_messaging_limit;
}
