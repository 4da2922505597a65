import type { Severity } from '../finding';
import { SEVERITIES } from '../finding';
import type { ComparedFinding } from '../memory/compareFindings';
import type { SubjectKind } from '../subject';

/** The findings about one account, or about what belongs to no account. */
export interface Section {
	/** The name of the account, as Meta gives it, or words of ours. */
	heading: string;
	/** The worst of its findings. */
	severity: Severity;
	findings: ComparedFinding[];
}

/** Headings of findings without an account. */
const HEADINGS: Readonly<Record<SubjectKind, string>> = {
	token: 'Access token',
	app: 'App',
	portfolio: 'Portfolio',
	account: 'Accounts',
	number: 'Phone numbers',
	template: 'Templates',
	flow: 'Flows',
};

/** By severity, and news before what was told already. */
const badness = ({ severity, status }: ComparedFinding): number =>
	2 * SEVERITIES.indexOf(severity) + (status === 'open' ? 1 : 0);

/** Findings of one rule follow each other, because they have the same remedy. */
const byBadness = (left: ComparedFinding, right: ComparedFinding): number =>
	badness(left) - badness(right) || left.rule.localeCompare(right.rule);

/** Groups findings by account, the worst first; within one, by severity, news first, and by rule. */
export function sectionsOf(findings: readonly ComparedFinding[]): Section[] {
	const sections = new Map<string, Section>();
	for (const finding of [...findings].sort(byBadness)) {
		const { account, subject, severity } = finding;
		const key = account ? `account ${account.id}` : subject.kind;
		const section = sections.get(key);
		if (section) section.findings.push(finding);
		else {
			const heading = account ? account.name || account.id : HEADINGS[subject.kind];
			sections.set(key, { heading, severity, findings: [finding] });
		}
	}
	return [...sections.values()];
}
