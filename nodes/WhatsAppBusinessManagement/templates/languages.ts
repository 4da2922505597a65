import { LANGUAGES } from '../parameters/templateLanguages';

export { LANGUAGES };

/** Codes that other systems use for a language of Meta's list. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
	['no', 'nb'],
	['nn', 'nb'],
	['iw', 'he'],
	['in', 'id'],
	['tl', 'fil'],
	['zh_Hans', 'zh_CN'],
	['zh_Hant', 'zh_TW'],
]);

const WELL_FORMED = /^[a-z]{2,3}(_[A-Z]{2})?$/;

/** A code is at most this long, also with a script: `zh_Hans_CN`. Longer texts are not read further. */
const MAX_LENGTH = 20;

/** Whether a text is written like a language code of Meta's: `de`, `pt_BR`, `prs_AF`. */
export const isWellFormed = (code: string): boolean => WELL_FORMED.test(code);

const languageOf = (code: string): string => code.split('_', 1)[0] ?? '';

/** Meta's codes for the language of a code, in any country. */
export const variantsOf = (code: string): string[] =>
	[...LANGUAGES].filter((each) => languageOf(each) === languageOf(code));

/** Each part as Meta writes it: language, script, country. */
const partOf = (part: string, index: number): string => {
	if (index === 0) return part.toLowerCase();
	if (part.length === 4) return `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`;
	return part.toUpperCase();
};

/** The code of Meta's list that comes closest: `en-us` → `en_US`, `de_DE` → `de`, `no` → `nb`. */
export function nearestLanguage(code: string): string | undefined {
	if (code.length > MAX_LENGTH) return undefined;
	const parts = code.trim().split(/[-_ ]/).map(partOf);
	const [language = '', second = ''] = parts;
	const candidates = [
		parts.join('_'),
		`${language}_${parts.at(-1) ?? ''}`,
		OTHER_CODES.get(`${language}_${second}`),
		OTHER_CODES.get(language),
		language,
	];
	const found = candidates.find((each) => each !== undefined && LANGUAGES.has(each));
	if (found) return found;
	const variants = variantsOf(language);
	return variants.length === 1 ? variants[0] : undefined;
}
