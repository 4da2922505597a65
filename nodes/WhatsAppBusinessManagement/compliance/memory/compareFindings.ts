import type { Finding, Severity } from '../finding';
import { isAtLeast } from '../finding';
import type { SubjectKind } from '../subject';
import type { Memory, RememberedFinding } from './memory';
import { packFinding, rememberedFindings } from './memory';

/**
 * What a finding is, compared with the run before:
 * - `new`: it was not there
 * - `open`: it was there, or this is the first run
 * - `changed`: its severity or its state differs
 * - `solved`: it is no longer there
 * - `muted`: the user does not want to be told
 */
export type Status = 'new' | 'open' | 'changed' | 'solved' | 'muted';

/** A finding with its history. */
export interface ComparedFinding extends Finding {
	status: Exclude<Status, 'solved'>;
	/** ISO time. */
	since: string;
	/** The state before the change; only of a changed finding. */
	before?: string;
	/** The reason for which the user muted it. */
	mutedBecause?: string;
	/** Whether an open finding is told again, because it is critical and was told long ago. */
	isRepeated?: true;
}

/** How a run compares with the one before. */
export interface Comparison {
	findings: ComparedFinding[];
	solved: RememberedFinding[];
	/** Those that are over because a worse one took their place: forgotten without a word. */
	succeeded: RememberedFinding[];
	/** Whether the scope was never checked before, or its memory is lost. */
	isFirstRun: boolean;
}

/** What the run knows beside its findings. */
export interface RunFacts {
	/** What was checked: `account:<ID>`, `portfolio:<ID>` or `all`. */
	scope: string;
	/** ISO time. */
	now: string;
	/** Whether a rule was applied to a subject. @param rule without its part */
	hasLookedAt: (rule: string, subjectId: string) => boolean;
	/** Whether a subject is there. */
	hasSeen: (subjectId: string) => boolean;
	/** Whether everything of a kind was read, so that what is missing no longer exists. */
	isComplete: (kind: SubjectKind, accountId: string | undefined) => boolean;
	/** Whether everything was read that the rule could find. @param rule without its part */
	hasAllOf: (rule: string, accountId: string | undefined) => boolean;
	/** Whether the rule is on. @param rule without its part */
	isOn: (rule: string) => boolean;
	/** The reason for which the user muted a finding; undefined if it is not muted. */
	mutedBecause: (finding: Finding) => string | undefined;
	/** Milliseconds after which an open critical finding is told again. */
	repeatAfterMs: number;
	/** Whether an account is no longer there: what was found in it is neither open nor solved. */
	hasLeft: (accountId: string) => boolean;
	/** Whether the user wants to hear of findings of a severity. */
	isWanted: (severity: Severity) => boolean;
	/** Whether this run found a finding that says more. */
	isReplaced: (findingId: string) => boolean;
	/** Whether two rules judge the same fact. @param rules without their parts */
	judgeTheSame: (rule: string, other: string) => boolean;
}

/** The rule without its part. */
export const baseRule = (rule: string): string => rule.split('.', 1)[0] ?? rule;

const CRITICAL: Severity = 'critical';

/**
 * A daily schedule never starts in the same millisecond, and on the day on which clocks go forward, 23 hours
 * after the run before.
 */
const TOLERANCE_MS = 65 * 60_000;

/** What changed, as it was: the state, or the severity if the state is the same. */
const changedFrom = (before: RememberedFinding, { state }: Finding): string =>
	before.state === state || before.state === '' ? before.severity : before.state;

function compared(
	finding: Finding,
	before: RememberedFinding | undefined,
	isFirstRun: boolean,
	{ now, mutedBecause, repeatAfterMs }: RunFacts,
): ComparedFinding {
	const reason = mutedBecause(finding);
	const since = finding.since ?? before?.since ?? now;
	if (reason !== undefined) return { ...finding, since, status: 'muted', mutedBecause: reason };
	if (!before) return { ...finding, since, status: isFirstRun ? 'open' : 'new' };
	if (before.severity !== finding.severity || before.state !== finding.state) {
		return { ...finding, since, status: 'changed', before: changedFrom(before, finding) };
	}
	const age = Date.parse(now) - Date.parse(before.toldAt);
	const isRepeated = finding.severity === CRITICAL && age >= repeatAfterMs - TOLERANCE_MS;
	return { ...finding, since, status: 'open', ...(isRepeated && { isRepeated }) };
}

/** Whether a finding that is missing now is over. What could not be read, or was not checked, solves nothing. */
const isOver = (
	{ rule, subject, account }: RememberedFinding,
	{ hasLookedAt, hasSeen, isComplete, hasAllOf, isOn }: RunFacts,
): boolean => {
	if (!isOn(baseRule(rule))) return false;
	const isGone =
		!hasSeen(subject.id) &&
		(isComplete(subject.kind, account?.id) || hasAllOf(baseRule(rule), account?.id));
	return isGone || hasLookedAt(baseRule(rule), subject.id);
};

/**
 * Whether a finding that is over was followed by another about the same fact that is at least as bad: a
 * paused template that is disabled, or a token that ended. That is no good news.
 */
const isSucceeded = (
	over: RememberedFinding,
	arrivals: ReadonlyMap<string, Finding[]>,
	{ isReplaced, judgeTheSame }: RunFacts,
): boolean =>
	isReplaced(over.findingId) ||
	(arrivals.get(over.subject.id) ?? []).some(
		({ rule, severity }) =>
			baseRule(rule) !== baseRule(over.rule) &&
			isAtLeast(severity, over.severity) &&
			judgeTheSame(baseRule(rule), baseRule(over.rule)),
	);

/** The findings that the memory does not know, by their subject. */
function arrivalsOf(findings: readonly Finding[], known: ReadonlyMap<string, unknown>) {
	const arrivals = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (known.has(finding.findingId)) continue;
		const { id } = finding.subject;
		arrivals.set(id, [...(arrivals.get(id) ?? []), finding]);
	}
	return arrivals;
}

/** Compares the findings of a run with the memory of those before. Changes nothing. */
export function compareFindings(
	findings: readonly Finding[],
	memory: Memory,
	run: RunFacts,
): Comparison {
	const isFirstRun = !Object.hasOwn(memory.scopes, run.scope);
	const known = new Map(rememberedFindings(memory).map((each) => [each.findingId, each]));
	const present = new Set(findings.map(({ findingId }) => findingId));
	const over = [...known.values()].filter(
		(each) => !present.has(each.findingId) && isOver(each, run),
	);
	const arrivals = arrivalsOf(findings, known);
	const succeeded = new Set(over.filter((each) => isSucceeded(each, arrivals, run)));
	return {
		isFirstRun,
		findings: findings.map((each) => compared(each, known.get(each.findingId), isFirstRun, run)),
		solved: over.filter((each) => !succeeded.has(each)),
		succeeded: [...succeeded],
	};
}

/** Whether a finding is told in full in this run. */
export const isTold = ({ status, isRepeated }: ComparedFinding, isFirstRun: boolean): boolean =>
	status === 'new' ||
	status === 'changed' ||
	isRepeated === true ||
	(isFirstRun && status === 'open');

/**
 * The memory after a run.
 *
 * @param current what is kept now: another input item may have changed it since the run began
 */
export function remember(
	current: Memory,
	{ findings, solved, succeeded, isFirstRun }: Comparison,
	{ scope, now, isWanted, hasLeft }: RunFacts,
): Memory {
	const kept = { ...current.findings };
	for (const { findingId, account } of rememberedFindings(current)) {
		if (account !== undefined && hasLeft(account.id)) delete kept[findingId];
	}
	for (const { findingId } of [...solved, ...succeeded]) delete kept[findingId];
	for (const finding of findings) {
		// When the mute ends, the finding is new.
		if (finding.status === 'muted') {
			delete kept[finding.findingId];
			continue;
		}
		// What was left out was not told: it is new once the user wants to hear of it.
		if (!isWanted(finding.severity)) continue;
		const before = kept[finding.findingId];
		const isNow = isTold(finding, isFirstRun) || before === undefined;
		const toldAt = isNow ? now : before[before.length - 1];
		kept[finding.findingId] = packFinding(finding, { since: finding.since, toldAt: toldAt ?? now });
	}
	return {
		...current,
		findings: kept,
		scopes: { ...current.scopes, [scope]: current.scopes[scope] ?? now },
	};
}
