import { createHash } from 'node:crypto';

import type { NotChecked } from '../report/model';
import type { Unread } from '../snapshot/unread';

/** Enough to tell what one workflow checks apart. */
const HEX_DIGITS = 12;

const keyOf = (...parts: string[]): string =>
	createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, HEX_DIGITS);

/**
 * Short names of what a run could not check, the same in each run. The objects of an account that lack the
 * same are one: there may be thousands.
 *
 * @param missing what was not checked because facts are missing
 */
export function keysOfUnread(
	unread: readonly Unread[],
	missing: ReadonlyArray<Pick<NotChecked, 'subject'>>,
): string[] {
	const keys = [
		...unread.map(({ subject, account, what = '' }) =>
			keyOf(account?.id ?? `${subject.kind} ${subject.id}`, what),
		),
		...missing.map(({ subject }) => keyOf(subject)),
	];
	return [...new Set(keys)].sort();
}
