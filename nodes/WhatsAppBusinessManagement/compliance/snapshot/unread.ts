import { GraphError, describeRefusal, explanationOf, titleOf } from '../../graph/errors';
import type { AccountName, SubjectKind } from '../subject';

/** Something that could not be read, so that nothing is known about it: neither in order nor broken. */
export interface Unread {
	subject: { kind: SubjectKind; id: string; name: string };
	account?: AccountName;
	/** What of it, if not all: “the templates”. */
	what?: string;
	reason: string;
	fix: string;
	/** The rules that were left out; undefined if that is all of them. */
	rules?: string[];
}

const ASSIGN = 'Assign it to the system user of the access token, then generate the token again';

/**
 * Describes a read that failed.
 *
 * @param where what was read
 */
export function unreadOf(where: Omit<Unread, 'reason' | 'fix'>, error: unknown): Unread {
	if (!(error instanceof GraphError)) {
		const fix = explanationOf(error) ?? 'Run the node again later';
		return { ...where, reason: titleOf(error), fix };
	}
	return {
		...where,
		reason: titleOf(error),
		fix:
			error.isNotFound || error.isDenied
				? `${ASSIGN}. ${describeRefusal(error)}`
				: describeRefusal(error),
	};
}
