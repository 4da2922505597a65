import { ACCOUNT_RULES } from '../../nodes/WhatsAppBusinessManagement/templates/account/accountRules';
import type { Rule } from '../../nodes/WhatsAppBusinessManagement/templates/rule';
import { RULES } from '../../nodes/WhatsAppBusinessManagement/templates/rules';

/* The rows of the documentation about the rules for templates: the rule, how sure it is, what it finds, and its source. */

type ListedRule = Omit<Rule, 'check'>;

/** The headings of the tables, each with the subjects of its rules: what is before the dot in their IDs. */
const SUBJECTS: ReadonlyArray<[heading: string, subjects: readonly string[]]> = [
	[
		'Name, category, language and settings',
		['name', 'category', 'language', 'parameterFormat', 'subCategory', 'displayFormat', 'ttl'],
	],
	['Components', ['component']],
	['Texts', ['header', 'body', 'footer', 'text']],
	['Variables', ['var']],
	['Examples and samples', ['example']],
	['Buttons', ['buttons', 'url', 'phone', 'copyCode', 'flow', 'voice', 'contact']],
	['Authentication', ['auth']],
	['Carousels', ['carousel']],
	['Limited-time offers', ['lto']],
	['Products and orders', ['catalog', 'mpm', 'spm', 'order']],
	['Call permission requests', ['callPermission']],
	['Meta’s library', ['library']],
	['What reviewers reject or change', ['review']],
	['What some apps do not show', ['client']],
	['The account and its templates', ['account']],
];

const severityOf = ({ severity, isUnsure }: ListedRule): string =>
	isUnsure ? `likely ${severity}` : severity;

const unique = (texts: string[]): string[] => [...new Set(texts)];

/** The row of a rule. Some rules have several entries, which differ in what they find and how sure they are. */
function rowOf(entries: readonly ListedRule[]): string[] {
	const [first] = entries;
	const severities = unique(entries.map(severityOf));
	const finds = entries.map((entry) =>
		severities.length > 1 ? `${entry.about} (${severityOf(entry)})` : entry.about,
	);
	return [
		`\`${first?.id ?? ''}\``,
		severities.join(', '),
		unique(finds).join('. '),
		unique(entries.map(({ source }) => source.replace(/\.$/, ''))).join('. '),
	];
}

/** The rules of some subjects, as rows. */
export interface RuleTable {
	heading: string;
	rows: string[][];
}

/**
 * All rules by subject, one row per ID.
 *
 * @throws if a rule has a subject that no table shows
 */
export function ruleTables(
	rules: readonly ListedRule[] = [...RULES, ...ACCOUNT_RULES],
): RuleTable[] {
	const bySubject = (subject: string): string[][] => {
		const ids = unique(rules.map(({ id }) => id).filter((id) => id.startsWith(`${subject}.`)));
		return ids.map((id) => rowOf(rules.filter((rule) => rule.id === id)));
	};
	const shown = new Set(SUBJECTS.flatMap(([, subjects]) => subjects));
	const missing = rules.find(({ id }) => !shown.has(id.replace(/\..*/, '')));
	if (missing) throw new Error(`test/docs/templateRules.ts has no subject for ${missing.id}`);
	return SUBJECTS.map(([heading, subjects]) => ({ heading, rows: subjects.flatMap(bySubject) }));
}
