import { replaceVariables } from './variables';

/** Lists of phrases by language (`pt`), without the country. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Stands for a variable in a normalized text and in a phrase. */
const VARIABLE = '#';

/** Languages that put no blanks between words. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th', 'lo']);

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}%#]+/gu;

/** The same for a text in ASCII, several times faster. */
const NOT_AN_ASCII_WORD = /[^a-z0-9%#]+/g;

/** Whether all characters of a text are ASCII. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The words of a text in lower case, with one blank around each; a variable becomes `#`. */
function normalized(text: string): string {
	const written = replaceVariables(text, () => ` ${VARIABLE} `);
	const [plain, notAWord] = isAscii(written)
		? [written, NOT_AN_ASCII_WORD]
		: [written.normalize('NFC'), NOT_A_WORD];
	const lower = plain.toLowerCase();
	const apart = lower.includes('%') ? lower.replaceAll('%', ' % ') : lower;
	return ` ${apart.replace(notAWord, ' ').trim()} `;
}

/** A text as phrases are looked for. */
export interface Words {
	/** All words in lower case, with one blank around each; a variable is `#`. */
	text: string;
	/** The words, each once. */
	different: ReadonlySet<string>;
}

/** The words of a text. */
export function wordsIn(text: string): Words {
	const words = normalized(text);
	return { text: words, different: new Set(words.trim().split(' ')) };
}

/** The language of a code without its country: `pt` of `pt_BR`. */
export const languageOf = (code: string | undefined): string =>
	(code ?? '').slice(0, 20).split(/[_-]/, 1)[0]?.toLowerCase() ?? '';

interface Needle {
	phrase: string;
	/** As it is found in the words of a text. */
	needle: string;
	/** Undefined in languages without blanks between words. */
	firstWord?: string;
}

function needleOf(phrase: string, language: string): Needle {
	const needle = normalized(phrase);
	return WITHOUT_SPACES.has(language)
		? { phrase, needle: needle.trim() }
		: { phrase, needle, firstWord: needle.trim().split(' ', 1)[0] };
}

/** Whether the words have the phrase. Looking up its first word is fast, and excludes most phrases. */
const isIn =
	({ text, different }: Words) =>
	({ needle, firstWord }: Needle): boolean =>
		(firstWord === undefined || different.has(firstWord)) && text.includes(needle);

/**
 * A search for phrases. It looks for those of the language of a template, and for the English ones, which
 * are used everywhere. It takes no other languages, because words of one are other words in another.
 */
export class PhraseList {
	private readonly needles = new Map<string, Needle[]>();

	constructor(private readonly phrases: Phrases) {}

	/** Whether the list has phrases of a language. */
	has = (language: string): boolean => Object.hasOwn(this.phrases, language);

	/** The first phrase of the list that a text has. */
	find(words: Words, language: string): string | undefined {
		return this.of(language).find(isIn(words))?.phrase;
	}

	private of(language: string): Needle[] {
		const key = this.has(language) ? language : 'en';
		const known = this.needles.get(key);
		if (known) return known;
		const needles = [...this.needlesOf(key), ...(key === 'en' ? [] : this.needlesOf('en'))];
		this.needles.set(key, needles);
		return needles;
	}

	private needlesOf(language: string): Needle[] {
		return (this.phrases[language] ?? []).map((phrase) => needleOf(phrase, language));
	}
}
