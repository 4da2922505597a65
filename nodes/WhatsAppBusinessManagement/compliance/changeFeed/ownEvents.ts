import type { IDataObject } from 'n8n-workflow';

import type { Reading } from '../../changes/fields/field';
import { idText, listOf, part, text, texts } from '../../changes/fields/field';
import { numberKeys, numberName } from '../../changes/fields/phoneNumber';
import { codeAsWords, explained, sentences } from '../../changes/words';

/**
 * Events that only reading shows, in the fields in which Meta would send them. Their names begin with `feed.`,
 * so that they are never mistaken for Meta’s.
 */
type OwnEvent = (value: unknown) => Omit<Reading, 'event'>;

const number = part({ display_phone_number: idText, phone_number_id: idText });

/** An event of a number without further keys. @param what what happened to “Number …” */
const ofNumber =
	(what: string): OwnEvent =>
	(value) => {
		const keys = numberKeys(number(value));
		return {
			summary: `Number ${numberName(keys.phoneNumber, keys.phoneNumberId)} ${what}`,
			keys,
		};
	};

/** An event of an account without keys. */
const ofAccount =
	(summary: string): OwnEvent =>
	() => ({ summary, keys: {} });

const inWords = (code: string | null): string =>
	code === null ? 'unknown' : codeAsWords(code).replaceAll('_', ' ');

const levels = part({ previous_level: text, new_level: text });

const throughputChanged: OwnEvent = (value) => {
	const { previous_level: previousThroughput, new_level: throughput } = levels(value);
	const { summary, keys } = ofNumber(
		`now has the throughput ${inWords(throughput)}, before ${inWords(previousThroughput)}`,
	)(value);
	return { summary, keys: { ...keys, previousThroughput, throughput } };
};

const statuses = part({ previous_status: text, new_status: text });

const verificationChanged: OwnEvent = (value) => {
	const { previous_status: previousStatus, new_status: status } = statuses(value);
	return {
		summary: `The verification of the business is now ${inWords(status)}, before ${inWords(previousStatus)}`,
		keys: { previousStatus, status },
	};
};

const sendingError = part({
	error_code: idText,
	error_description: text,
	possible_solution: text,
});

const sending = part({
	previous_can_send_message: text,
	can_send_message: text,
	errors: listOf(sendingError),
});

/** Meta’s page on health status. */
const SENDING: Readonly<Record<string, string>> = {
	AVAILABLE: 'can send again',
	BLOCKED: 'cannot send',
	LIMITED: 'can send only within limits',
};

const sendingChanged: OwnEvent = (value) => {
	const read = sending(value);
	const keys = numberKeys(number(value));
	const isNumber = keys.phoneNumber !== null || keys.phoneNumberId !== null;
	const name = isNumber
		? `Number ${numberName(keys.phoneNumber, keys.phoneNumberId)}`
		: 'The account';
	const status = read.can_send_message ?? '';
	const known = Object.hasOwn(SENDING, status) ? SENDING[status] : undefined;
	const what = known ?? `has the state ${explained(status || 'unknown', undefined)} for sending`;
	const why = read.errors.flatMap((error) => [error.error_description, error.possible_solution]);
	return {
		summary: sentences(`${name} ${what}`, ...why),
		keys: {
			...(isNumber && keys),
			previousSending: read.previous_can_send_message,
			sending: read.can_send_message,
			errors: read.errors.map((error) => ({
				code: error.error_code,
				description: error.error_description,
				solution: error.possible_solution,
			})),
		},
	};
};

const unreadable = part({ name: text, what: text, reason: text, fix: text });

/** Who the change is about, if it is a portfolio: `toItem` takes the entry’s ID as that of an account. */
const portfolioKeys = (businessId: string | null): IDataObject =>
	businessId === null ? {} : { wabaId: null, businessId: businessId || null };

const accountUnreadable: OwnEvent = (value) => {
	const { name, what, reason, fix } = unreadable(value);
	const subject = what === null ? (name ?? 'The account') : `${name ?? 'The account'}: ${what}`;
	return {
		summary: sentences(
			`${subject} could not be read, so its changes are unknown until it can be read again`,
			reason,
			fix,
		),
		keys: { name, what, reason, fix, ...portfolioKeys(portfolioIn(value)) },
	};
};

const restarted = part({ accounts: texts });

const feedRestarted: OwnEvent = (value) => {
	const accounts = restarted(value).accounts;
	return {
		summary:
			'What the node remembered was lost, so changes since the last run are unknown. Changes are reported from the next run on',
		keys: { accountIds: accounts, ...portfolioKeys(portfolioIn(value)) },
	};
};

/** The portfolio of a change about all accounts: its ID, an empty text if it has none, else null. */
function portfolioIn(value: unknown): string | null {
	const { business_id: id } = Object(value) as { business_id?: unknown };
	return typeof id === 'string' ? id : null;
}

/** What each event means, by its name. A new one is added here. */
export const OWN_EVENTS: Readonly<Record<string, OwnEvent>> = {
	'feed.accountGone': ofAccount(
		'The account is no longer in the list of accounts: it left the portfolio, or it is no longer shared',
	),
	'feed.accountUnreadable': accountUnreadable,
	'feed.paymentMethodAdded': ofAccount('A payment method was attached to the account'),
	'feed.paymentMethodRemoved': ofAccount(
		'The account has no payment method any more, so template messages that are charged are refused',
	),
	'feed.paymentMethodReplaced': ofAccount('The account has another payment method'),
	'feed.pinTurnedOff': ofNumber('no longer has a two-step PIN'),
	'feed.pinTurnedOn': ofNumber('now has a two-step PIN'),
	'feed.restarted': feedRestarted,
	'feed.sendingChanged': sendingChanged,
	'feed.throughputChanged': throughputChanged,
	'feed.verificationChanged': verificationChanged,
};
