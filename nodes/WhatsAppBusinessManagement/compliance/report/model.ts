import type { Severity } from '../finding';
import { SEVERITIES, isAtLeast } from '../finding';
import type { CheckResult } from '../check';
import type { ComparedFinding, Comparison } from '../memory/compareFindings';
import { isTold } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';
import type { Unread } from '../snapshot/unread';
import type { AccountName } from '../subject';

/** Something that was not checked. */
export interface NotChecked {
	/** What, for people: “Acme LATAM”, or the facts that Meta did not return. */
	subject: string;
	reason: string;
	fix: string;
	/** The rules that could not be applied; empty if that is all of them. */
	rules: string[];
}

/** `incomplete`: no finding, but something could not be read. */
export type ReportStatus = 'ok' | 'warning' | 'critical' | 'incomplete';

export interface Counts {
	critical: number;
	warning: number;
	info: number;
	new: number;
	changed: number;
	solved: number;
	muted: number;
	notChecked: number;
}

/** What was looked at. */
export interface Checked {
	accounts: number;
	numbers: number;
	templates: number;
	flows: number;
	rules: number;
}

/** Everything that a report says, before it is written for one reader or another. */
export interface ReportModel {
	status: ReportStatus;
	counts: Counts;
	/** Whether there is something that was not told before. */
	hasNews: boolean;
	isFirstRun: boolean;
	/** Whether the texts tell only what changed. */
	onlyChanges: boolean;
	/** The findings at or above the lowest severity, worst first; muted ones last. */
	findings: ComparedFinding[];
	/** Those that the texts tell: all that are not muted, or only what changed. */
	told: ComparedFinding[];
	solved: RememberedFinding[];
	notChecked: NotChecked[];
	/** The accounts of which only templates with problems were read. */
	partlyRead: readonly AccountName[];
	/** What no call can tell, with the trigger that does. */
	cannotSee: string;
	checked: Checked;
	/** ISO time, and the same for people in the workflow’s time zone: `Mon 30 Nov, 08:00`. */
	checkedAt: string;
	checkedAtText: string;
	/** The workflow’s time zone, an IANA name: days are written in it. */
	timeZone: string;
}

/** What no call can tell (Meta: Policy enforcement; Webhooks, account_alerts). */
export const CANNOT_SEE =
	'Policy violations, restrictions that Meta announces, and account alerts cannot be read. The trigger node reports them: fields Account Update and Account Alert.';

export interface ReportOptions {
	lowest: Severity;
	onlyChanges: boolean;
	rules: number;
	checkedAt: string;
	checkedAtText: string;
	/** An IANA name. */
	timeZone: string;
	/** Whether something was not checked that the run before could check. */
	hasNewUnread?: boolean;
}

const order = ({ status, severity }: ComparedFinding): number =>
	(status === 'muted' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(severity);

const byOrder = (left: ComparedFinding, right: ComparedFinding): number =>
	order(left) - order(right) ||
	(left.account?.name ?? '').localeCompare(right.account?.name ?? '') ||
	left.subject.name.localeCompare(right.subject.name) ||
	left.rule.localeCompare(right.rule);

const unreadName = ({ subject, what, account }: Unread): string => {
	const name =
		subject.kind === 'number' && account ? `${subject.name}, ${account.name}` : subject.name;
	return what === undefined ? name : `${name}: ${what}`;
};

const fromUnread = (unread: Unread): NotChecked => ({
	subject: unreadName(unread),
	reason: unread.reason,
	fix: unread.fix,
	rules: unread.rules ?? [],
});

function statusOf(counts: Counts): ReportStatus {
	if (counts.critical > 0) return 'critical';
	if (counts.warning > 0 || counts.info > 0) return 'warning';
	return counts.notChecked > 0 ? 'incomplete' : 'ok';
}

/**
 * Puts together what a report says.
 *
 * @param missing rules that could not be applied, because Meta did not return what they need
 */
export function reportModel(
	{ findings, solved, isFirstRun }: Pick<Comparison, 'findings' | 'isFirstRun' | 'solved'>,
	{
		unread,
		counts: read,
		partly = [],
	}: Pick<CheckResult, 'counts' | 'unread'> & Partial<Pick<CheckResult, 'partly'>>,
	missing: readonly NotChecked[],
	{
		lowest,
		onlyChanges,
		rules,
		checkedAt,
		checkedAtText,
		timeZone,
		hasNewUnread = false,
	}: ReportOptions,
): ReportModel {
	const shown = findings.filter(({ severity }) => isAtLeast(severity, lowest)).sort(byOrder);
	const open = shown.filter(({ status }) => status !== 'muted');
	const news = open.filter((each) => isTold(each, isFirstRun));
	const over = solved.filter(({ severity }) => isAtLeast(severity, lowest));
	const notChecked = [...unread.map(fromUnread), ...missing];
	const count = (severity: Severity) => open.filter((each) => each.severity === severity).length;
	const counts = {
		critical: count('critical'),
		warning: count('warning'),
		info: count('info'),
		new: open.filter(({ status }) => status === 'new').length,
		changed: open.filter(({ status }) => status === 'changed').length,
		solved: over.length,
		muted: shown.length - open.length,
		notChecked: notChecked.length,
	};
	return {
		status: statusOf(counts),
		counts,
		hasNews: hasNewUnread || news.length + over.length > 0,
		isFirstRun,
		onlyChanges,
		findings: shown,
		told: onlyChanges ? news : open,
		solved: over,
		notChecked,
		partlyRead: partly,
		cannotSee: CANNOT_SEE,
		checked: { ...read, rules },
		checkedAt,
		checkedAtText,
		timeZone,
	};
}
