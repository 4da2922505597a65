import type { Change } from '../../changes/change';
import type { AccountReading } from '../snapshot/readAccount';
import type { Unread } from '../snapshot/unread';
import type { SubjectKind } from '../subject';

/** The field of changes about accounts, in which Meta would send them. */
const FIELD = 'account_update';

/** Something that could not be read, with a key by which the next run knows that it was reported. */
export interface Unreadable extends Unread {
	key: string;
}

/** The parts of an account that are reported if they cannot be read, by kind and in the reader’s words. */
const PARTS: Readonly<Partial<Record<SubjectKind, string>>> = {
	number: 'the phone numbers',
	flow: 'the flows',
	template: 'the templates',
};

/** Describes a read that failed. */
export const unreadable = (unread: Unread): Unreadable => ({
	...unread,
	key: [unread.subject.kind, unread.subject.id, unread.what ?? ''].join(' ').trim(),
});

/** Describes a list of accounts that is empty, as it is if the token may see none. */
export const noAccounts = (portfolioId = ''): Unreadable =>
	unreadable({
		subject: { kind: 'portfolio', id: portfolioId, name: `Portfolio ${portfolioId}`.trim() },
		what: 'its accounts',
		reason: 'Meta lists no account',
		fix: 'Assign the accounts to the system user of the access token, and check the portfolio ID',
	});

/** The account of a key; undefined if it is about a portfolio. */
export const accountIn = (key: string): string | undefined => /^account (\d+)/.exec(key)?.[1];

/** The parts of an account that could not be read, of those whose changes are seen. */
export const unreadableParts = ({ complete, unread }: AccountReading): Unreadable[] =>
	Object.entries(PARTS).flatMap(([kind, what]) =>
		complete.has(kind as SubjectKind)
			? []
			: unread.filter((each) => each.what === what).map(unreadable),
	);

/** @param now milliseconds */
const changeOf = (entryId: string, event: string, now: number, more: object = {}): Change => ({
	entryId,
	time: Math.ceil(now / 1000),
	field: FIELD,
	value: { event, ...more },
});

/** A portfolio has no account, and a list of accounts may have no portfolio: its ID is then empty. */
const portfolioOf = ({ subject }: Unread): object =>
	subject.kind === 'portfolio' ? { business_id: subject.id } : {};

/** The change that something can no longer be read. @param now milliseconds */
export function unreadableChange(unread: Unreadable, now: number): Change {
	const { subject, what, reason, fix } = unread;
	return changeOf(subject.id, 'feed.accountUnreadable', now, {
		...portfolioOf(unread),
		name: subject.name,
		...(what !== undefined && { what }),
		reason,
		fix,
	});
}

/** The change that an account is no longer in the list. @param now milliseconds */
export const goneChange = (accountId: string, now: number): Change =>
	changeOf(accountId, 'feed.accountGone', now);

/**
 * The change that the memory was lost.
 *
 * @param scope the only account, or the portfolio of all accounts, if there is one
 * @param accountIds the accounts whose memory was lost; empty for all
 * @param now milliseconds
 */
export const restartedChange = (
	scope: { accountId?: string; portfolioId?: string },
	accountIds: readonly string[],
	now: number,
): Change => {
	const { accountId, portfolioId = '' } = scope;
	return changeOf(accountId ?? portfolioId, 'feed.restarted', now, {
		...(accountId === undefined && { business_id: portfolioId }),
		accounts: [...accountIds],
	});
};
