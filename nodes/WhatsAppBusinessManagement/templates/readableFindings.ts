import type { Finding } from './finding';
import { labelOf } from './labelOf';
import { counted } from './wording';

/** Findings in words. */
export interface ReadableFindings {
	/** What is wrong, in one line. */
	headline: string;
	/** One line per finding, with its place, the fix and the rule. */
	lines: string[];
}

const lineOf = (template: unknown, { path, message, fix, rule }: Finding): string =>
	`${labelOf(template, path)}: ${message}.${fix ? ` ${fix}.` : ''} [${rule} at ${path}]`;

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
	const what =
		findings.length === 1 && first
			? `${labelOf(template, first.path)}: ${first.message}`
			: counted(findings.length, 'problem');
	return {
		headline: `The template${title ? ` ${title}` : ''} cannot be sent: ${what}`,
		lines: findings.map((finding) => lineOf(template, finding)),
	};
}
