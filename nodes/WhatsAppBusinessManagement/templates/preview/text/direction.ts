import { languageOf } from '../../phrases';
import { withoutVariables } from '../../variables';

/** The languages of Meta's list that are written from right to left. */
const RTL_LANGUAGES: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'prs']);

const RTL_LETTER =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a language is written from right to left. @param code `ar_EG` */
export const isRtlLanguage = (code: string | undefined): boolean =>
	RTL_LANGUAGES.has(languageOf(code));

/**
 * Whether a paragraph runs from right to left: its first letter decides, as in WhatsApp.
 *
 * @param fallback for a text without letters, such as a single variable
 */
export function isRtlText(text: string, fallback: boolean): boolean {
	const letter = /\p{L}/u.exec(withoutVariables(text))?.[0];
	return letter === undefined ? fallback : RTL_LETTER.test(letter);
}
