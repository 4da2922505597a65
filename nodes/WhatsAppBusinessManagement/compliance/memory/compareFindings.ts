import type { Finding, Severity } from '../finding';
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
	/** Whether the rule is on. @param rule without its part */
	isOn: (rule: string) => boolean;
	/** The reason for which the user muted a finding; undefined if it is not muted. */
	mutedBecause: (finding: Finding) => string | undefined;
	/** Milliseconds after which an open critical finding is told again. */
	repeatAfterMs: number;
}

/** The rule without its part. */
export const baseRule = (rule: string): string => rule.split('.', 1)[0] ?? rule;

const CRITICAL: Severity = 'critical';

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
	const isRepeated = finding.severity === CRITICAL && age >= repeatAfterMs;
	return { ...finding, since, status: 'open', ...(isRepeated && { isRepeated }) };
}

/** Whether a finding that is missing now is over. What could not be read, or was not checked, solves nothing. */
const isOver = (
	{ rule, subject, account }: RememberedFinding,
	{ hasLookedAt, hasSeen, isComplete, isOn }: RunFacts,
): boolean => {
	if (!isOn(baseRule(rule))) return false;
	const isGone = !hasSeen(subject.id) && isComplete(subject.kind, account?.id);
	return isGone || hasLookedAt(baseRule(rule), subject.id);
};

/** Compares the findings of a run with the memory of those before. Changes nothing. */
export function compareFindings(
	findings: readonly Finding[],
	memory: Memory,
	run: RunFacts,
): Comparison {
	const isFirstRun = !Object.hasOwn(memory.scopes, run.scope);
	const known = new Map(rememberedFindings(memory).map((each) => [each.findingId, each]));
	const present = new Set(findings.map(({ findingId }) => findingId));
	return {
		isFirstRun,
		findings: findings.map((each) => compared(each, known.get(each.findingId), isFirstRun, run)),
		solved: [...known.values()].filter((each) => !present.has(each.findingId) && isOver(each, run)),
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
	{ findings, solved, isFirstRun }: Comparison,
	{ scope, now }: RunFacts,
): Memory {
	const kept = { ...current.findings };
	for (const { findingId } of solved) delete kept[findingId];
	for (const finding of findings) {
		// When the mute ends, the finding is new.
		if (finding.status === 'muted') {
			delete kept[finding.findingId];
			continue;
		}
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
