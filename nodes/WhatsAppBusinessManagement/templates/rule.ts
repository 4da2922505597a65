import type { Problem, Severity } from './finding';
import type { TemplateView } from './templateView';

/**
 * One rule for message templates: what it is called, how sure it is, where it comes from, and its check.
 * Rules are listed in `rules/<subject>.ts`. A check looks only at the parts that it needs, and returns
 * nothing where they are missing or of another type: that is what other rules are for.
 */
export interface Rule {
	/** `<subject>.<what>`, e.g. `header.length`. */
	id: string;
	/** What it finds, for the documentation: “A body that starts with a variable”. */
	about: string;
	/** `error` if Meta refuses the template, `warning` if reviewers or clients may. */
	severity: Severity;
	/** Whether the proof is weak (reports only), so that the user may send the template anyway. */
	isUnsure?: true;
	/** Where the rule comes from: Meta's page, its error, or a report. */
	source: string;
	/** The last part of the address of Meta's page, below `templates/`. Default: the overview. */
	page?: string;
	check: (template: TemplateView) => Problem[];
}
