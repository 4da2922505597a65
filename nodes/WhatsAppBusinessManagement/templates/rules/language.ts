import type { Problem } from '../finding';
import { isWellFormed, LANGUAGES, nearestLanguage, variantsOf } from '../languages';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { choiceOf, shown } from '../wording';

const SHARED = {
	id: 'language.unsupported',
	source: 'Meta: Supported languages; error 2388049',
	page: 'supported-languages',
} as const;

const A_CODE = 'Use a code like en_US, pt_BR or de';

/** @returns the code if it is not in Meta's list */
function unlisted({ language }: TemplateView): string | undefined {
	return language === undefined || LANGUAGES.has(language) ? undefined : language;
}

const isKnownLanguage = (code: string): boolean => variantsOf(code).length > 0;

/** Meta's list grows by countries for the most part, so only these may be new. */
const mayBeNew = (code: string): boolean => code.includes('_') && isKnownLanguage(code);

function problemOf(code: string, message: string): Problem[] {
	const nearest = nearestLanguage(code);
	const variants = variantsOf(code);
	const choice = variants.length > 0 ? `Use ${choiceOf(variants)}` : A_CODE;
	return [
		{
			path: 'language',
			message,
			fix: nearest ? `Use ${nearest}` : choice,
			replacement: nearest,
		},
	];
}

/** The rules for the language. */
export const LANGUAGE_RULES: readonly Rule[] = [
	{
		id: 'language.missing',
		about: 'A template without a language',
		severity: 'error',
		source: 'Meta: Template fundamentals',
		page: 'supported-languages',
		check: ({ language }) =>
			language === undefined
				? [{ path: 'language', message: 'The template has no language', fix: A_CODE }]
				: [],
	},
	{
		...SHARED,
		about: 'A language that is not written as Meta writes it, e.g. en_US',
		severity: 'error',
		check: (template) => {
			const code = unlisted(template);
			return code !== undefined && !isWellFormed(code)
				? problemOf(code, `Meta does not write a language as ${shown(code)}`)
				: [];
		},
	},
	{
		...SHARED,
		about: 'A language that Meta does not list',
		severity: 'error',
		// Meta adds languages, and this list may be older.
		isUnsure: true,
		check: (template) => {
			const code = unlisted(template);
			return code !== undefined && isWellFormed(code) && !mayBeNew(code)
				? problemOf(code, `Meta does not list the language ${code}`)
				: [];
		},
	},
	{
		...SHARED,
		about: 'A language that Meta lists for other countries only',
		severity: 'warning',
		check: (template) => {
			const code = unlisted(template);
			return code !== undefined && isWellFormed(code) && mayBeNew(code)
				? problemOf(code, `Meta does not list ${code}; it lists this language for other countries`)
				: [];
		},
	},
];
