import type {
	Difference,
	ReadNow,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/diff';
import { differenceOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/diff';
import type { AccountState } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/state';
import type { AccountReading } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/readAccount';

type Facts = Record<string, unknown>;

export const ACCOUNT = '102290129340398';
export const NUMBER = '106540352242922';
export const TEMPLATE = '594425479261596';
export const FLOW = '445500000000701';

const available = (entity_type: string, id: string) => ({
	can_send_message: 'AVAILABLE',
	entities: [{ entity_type, id, can_send_message: 'AVAILABLE' }],
});

/** An account with a number, a template and a flow, all in order. */
const IN_ORDER = {
	account: {
		name: 'Lucky Shrub',
		account_review_status: 'APPROVED',
		business_verification_status: 'verified',
		whatsapp_business_manager_messaging_limit: 'TIER_2K',
		primary_funding_id: '330000000000201',
		health_status: available('WABA', ACCOUNT),
	},
	number: {
		id: NUMBER,
		display_phone_number: '+1 555-000-1111',
		verified_name: 'Lucky Shrub',
		status: 'CONNECTED',
		quality_rating: 'GREEN',
		throughput: { level: 'STANDARD' },
		name_status: 'APPROVED',
		new_name_status: 'NONE',
		is_pin_enabled: true,
		health_status: available('PHONE_NUMBER', NUMBER),
		username: 'lucky.shrub',
		usernameStatus: 'reserved',
	},
	template: {
		id: TEMPLATE,
		name: 'order_update',
		language: 'en_US',
		status: 'APPROVED',
		category: 'UTILITY',
		rejected_reason: 'NONE',
		quality_score: { score: 'GREEN', date: 1 },
		components: [{ type: 'BODY', text: 'Hello', example: { body_text: [['a']] } }],
	},
	flow: { id: FLOW, name: 'Lantern Finder', status: 'PUBLISHED' },
};

export type Kind = keyof typeof IN_ORDER;

/** What differs from an account in order: the changed facts of an object, or null if it is absent. */
export type Changes = Partial<Record<Kind, Facts | null>>;

/** A reading of an account in order, but for the changes. A fact that is undefined is absent in the answer. */
export function readingOf(changes: Changes = {}, without: Kind[] = []): AccountReading {
	const listOf = (kind: Kind): Facts[] => {
		const change = changes[kind];
		if (without.includes(kind) || change === null) return [];
		const facts = Object.entries({ ...IN_ORDER[kind], ...change });
		return [Object.fromEntries(facts.filter(([, fact]) => fact !== undefined))];
	};
	const [facts] = listOf('account');
	const kinds: Kind[] = ['account', 'number', 'template', 'flow'];
	return {
		account: { id: ACCOUNT, name: 'Lucky Shrub' },
		facts: facts ?? {},
		numbers: listOf('number'),
		templates: listOf('template'),
		flows: listOf('flow'),
		complete: new Set(kinds.filter((kind) => !without.includes(kind))),
		unread: [],
	} as AccountReading;
}

const HOUR = 3_600_000;

/** 30 November 2026, 08:00 UTC. */
export const START = Date.UTC(2026, 10, 30, 8);

/** Reads one after the other, an hour apart. */
export class Reads {
	state: AccountState | undefined;

	private now = START;

	/** @param unread Meta’s fields that this read lacks */
	next(reading: AccountReading, unread: string[] = []): Difference['changes'] {
		const read: ReadNow = {
			startedAt: this.now,
			endedAt: this.now + 500,
			isUnread: (field) => unread.includes(field),
		};
		const { changes, state } = differenceOf(this.state, reading, read);
		this.state = state;
		this.now += HOUR;
		return changes;
	}
}
