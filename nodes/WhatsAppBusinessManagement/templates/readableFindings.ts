import type { Finding } from './finding';
import { labelOf } from './labelOf';
import { counted } from './wording';

/** Findings in words. */
export interface ReadableFindings {
	/** What is wrong, in one line. */
	headline: string;
	/** One line per finding, with its place, the fix and the rule. */
	lines: string[];
	/** The lines below the headline, which tells a single finding itself. */
	below: string[];
}

const remedyOf = ({ path, fix, rule }: Finding): string =>
	`${fix ? `${fix}. ` : ''}[${rule} at ${path}]`;

const lineOf = (template: unknown, finding: Finding): string =>
	`${labelOf(template, finding.path)}: ${finding.message}. ${remedyOf(finding)}`;

/** The name and the language of a template, to tell several apart. */
const titleOf = ({ name, language }: { name?: unknown; language?: unknown }): string =>
	[name, language && `(${String(language)})`].filter(Boolean).join(' ');

/**
 * What the rules found, for an error or a report.
 *
 * @param template the body of the call that creates it
 * @param findings at least one
 */
export function readableFindings(
	template: { name?: unknown; language?: unknown },
	findings: readonly Finding[],
): ReadableFindings {
	const title = titleOf(template);
	const [first] = findings;
	const single = findings.length === 1 ? first : undefined;
	const what = single
		? `${labelOf(template, single.path)}: ${single.message}`
		: counted(findings.length, 'problem');
	const lines = findings.map((finding) => lineOf(template, finding));
	return {
		headline: `The template${title ? ` ${title}` : ''} cannot be sent: ${what}`,
		lines,
		below: single ? [remedyOf(single)] : lines,
	};
}
