import { readChange } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import {
	BAN_STATES,
	RESTRICTED_ACTIONS,
	VIOLATIONS,
} from '../../../../../nodes/WhatsAppBusinessManagement/changes/enforcement';
import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { ACCOUNT_EVENTS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/accountEvents';
import { shownNumber } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/phoneNumber';
import { TEMPLATE_CATEGORIES } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/template';
import { TEMPLATE_STATUSES } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/templateStatus';
import {
	DISPLAY_NAME_REJECTIONS,
	TEMPLATE_REJECTIONS,
	VERIFICATION_REJECTIONS,
} from '../../../../../nodes/WhatsAppBusinessManagement/changes/rejectionReasons';
import { OWN_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/ownFields';
import { WHOLE_VALUES } from './wholeValues';
import { withOneText } from './withOneText';

/** The values in the tables of the package, the other ones of Meta’s webhook reference, and two new ones. */
const CODES = [
	...[BAN_STATES, RESTRICTED_ACTIONS, VIOLATIONS, ACCOUNT_EVENTS, TEMPLATE_CATEGORIES].flatMap(
		(table) => Object.keys(table),
	),
	...[TEMPLATE_STATUSES, DISPLAY_NAME_REJECTIONS, TEMPLATE_REJECTIONS].flatMap((table) =>
		Object.keys(table),
	),
	...Object.keys(VERIFICATION_REJECTIONS),
	...['ACCOUNT_DISCONNECTED', 'BUSINESS_DOWNGRADE', 'CHANGE_NUMBER', 'COMPANION_INACTIVITY'],
	...['COMPROMISED_NOTIFICATION', 'CLIENT_ERROR_RATE', 'ENDPOINT_AVAILABILITY', 'ENDPOINT_LATENCY'],
	...['FIRST_PAUSE', 'SECOND_PAUSE', 'RATE_LIMITING_PAUSE', 'UNPAUSE', 'FLOW_STATUS_CHANGE'],
	...['FLOW_VERSION_EXPIRY_WARNING', 'ENDPOINT_ERROR_RATE', 'NEEDS_TESTING', 'NEEDS_CONNECTING'],
	...['INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO', 'OBA_APPROVED', 'OBA_REJECTED'],
	...[
		'PIN_CHANGED',
		'PIN_RESET_REQUEST',
		'PIN_RESET_SUCCESS',
		'PRIMARY_INACTIVITY',
		'RATE_LIMITED',
	],
	...['SOLUTION_CREATED', 'SOLUTION_UPDATED', 'PENDING_DEACTIVATION', 'PHONE_NUMBER_SETTINGS'],
	...['THROUGHPUT_UPGRADE', 'TIER_NOT_SET', 'TIER_2K', 'TIER_UNLIMITED', 'TIER_5K_NEW'],
	...['USER_RE_REGISTERED', 'MARKETING_MESSAGES', 'GREEN', 'ENABLED', 'NA'],
	...['SOMETHING_THAT_META_INVENTS', 'SOMETHINGELSE'],
];

/** Names, IDs, figures, and texts that Meta writes for people: they are shown as they are. */
const SHOWN =
	/(?:^|_)(?:availability|count|id|latency|rate|remediation|threshold|ids|name|username|language|number|linked|requester|message|warning|month|tier|body|title)$/;

const CODE = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\b[A-Z]{5,}\b/;

const values = [...WEBHOOK_FIELDS, ...OWN_FIELDS].flatMap(({ field, sample, read }) =>
	[sample, WHOLE_VALUES[field] ?? {}].map((value) => [field, value, read] as const),
);

describe('a summary has words in place of Meta’s codes', () => {
	it.each(values)('%s', (field, value, read) => {
		expect(read(value).summary).not.toMatch(CODE);
		for (const code of CODES) {
			for (const other of withOneText(value, code, (key) => !SHOWN.test(key))) {
				const { summary } = read(other);
				if (CODE.test(summary)) throw new Error(`${field} with ${code}: ${summary}`);
			}
		}
	});

	it.each([
		['payment_configuration_update', { status: 'Needs_Testing' }, /is now: Needs Testing$/],
		['user_preferences', { user_preferences: [{ category: 'marketing_messages' }] }, /g messages$/],
	])('%s in small letters', (field, value, words) => {
		expect(readChange({ entryId: '1', time: 1, field, value }).summary).toMatch(words);
	});

	it.each([
		['with an event', { event: 'NEW_EVENT' }, 'New field of Meta: new event'],
		['without an event', {}, 'New field of Meta changed'],
	])('an unknown field %s', (_what, value, summary) => {
		const change = { entryId: '1', time: 1, field: 'new_field_of_Meta', value };
		expect(readChange(change).summary).toBe(summary);
	});
});

describe('a number is shown with its calling code, and with groups where they are certain', () => {
	it.each([
		['15550001111', '+1 555-000-1111'],
		['5511955500011', '+55 11955500011'],
		['4915550001111', '+49 15550001111'],
		['79005550011', '+7 9005550011'],
		['390655500011', '+39 0655500011'],
		['35955500011', '+359 55500011'],
		['85255500011', '+852 55500011'],
		['9715550001111', '+971 5550001111'],
		['88355500011', '+883 55500011'],
		// Not a number of North America: it has too few digits.
		['1555000', '+1 555000'],
		// Meta’s Graph API formats it already.
		['+1 555-000-1111', '+1 555-000-1111'],
		['US.13491208655302741918', 'US.13491208655302741918'],
		['106540352240001999', '106540352240001999'],
		['0155500011', '0155500011'],
		['123', '123'],
	])('%s → %s', (digits, shown) => {
		expect(shownNumber(digits)).toBe(shown);
	});
});
