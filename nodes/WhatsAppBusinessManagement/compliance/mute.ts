import { matchesPattern } from '../parameters/pattern';
import type { Finding } from './finding';

/** What the user does not want to be told. An empty part matches everything. */
export interface Mute {
	/** A rule, with or without its part; `*` stands for any characters. */
	rule: string;
	accountId?: string;
	/** The subject’s name or ID; `*` stands for any characters. */
	subject?: string;
	reason: string;
	/** Milliseconds; undefined for ever. */
	until?: number;
}

/** Whether a text matches a pattern of the user, ignoring case. */
export const matches = (pattern: string, text: string): boolean =>
	matchesPattern(text.toLowerCase(), pattern.toLowerCase());

const isAbout = ({ rule, accountId, subject }: Mute, finding: Finding): boolean =>
	(matches(rule, finding.rule) || matches(rule, finding.rule.split('.', 1)[0] ?? '')) &&
	(accountId === undefined || accountId === finding.account?.id) &&
	(subject === undefined ||
		matches(subject, finding.subject.name) ||
		matches(subject, finding.subject.id));

/** The reason of the first mute that is in force. @param now milliseconds */
export const mutedBecause = (
	mutes: readonly Mute[],
	finding: Finding,
	now: number,
): string | undefined =>
	mutes.find((mute) => (mute.until === undefined || now < mute.until) && isAbout(mute, finding))
		?.reason;
