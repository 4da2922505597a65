import { isAscii, languageOf, wordsIn } from './phrases';
import { withoutVariables } from './variables';

const LATIN = /\p{Script=Latin}/gu;

/** The scripts of languages that do not use Latin letters, or also use others. */
const SCRIPTS: ReadonlyArray<[script: RegExp, languages: string]> = [
	[/\p{Script=Arabic}/gu, 'ar fa ps prs ur'],
	[/\p{Script=Cyrillic}/gu, 'be bg ky mk ru uk'],
	[/\p{Script=Devanagari}/gu, 'hi mr'],
	[/\p{Script=Bengali}/gu, 'bn'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Gujarati}/gu, 'gu'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Kannada}/gu, 'kn'],
	[/\p{Script=Lao}/gu, 'lo'],
	[/\p{Script=Malayalam}/gu, 'ml'],
	[/\p{Script=Sinhala}/gu, 'si'],
	[/\p{Script=Tamil}/gu, 'ta'],
	[/\p{Script=Telugu}/gu, 'te'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, 'ja'],
	[
		LATIN,
		'af ca cs da de en es et fi fil fr ga hr hu id it lt lv nb nl pl pt ro sk sl sq sv sw tr vi zu',
	],
];

const SCRIPT_OF: ReadonlyMap<string, RegExp> = new Map(
	SCRIPTS.flatMap(([script, languages]) =>
		languages.split(' ').map((language) => [language, script]),
	),
);

/** Fewer letters than this prove nothing: they may be a name. */
const ENOUGH_LETTERS = 20;

/** The least share of letters in the script of the language. Brands and addresses are often Latin. */
const LEAST_SHARE = 0.3;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Frequent short words that only one of these languages has, as far as possible. */
const FREQUENT: Readonly<Record<string, string>> = {
	English:
		'the and your you with for has have will are this our from please been thank can that when today now',
	Spanish:
		'el los las y con su tu usted por hola gracias ha hemos nuestro nuestra puede una ya sus para',
	Portuguese:
		'os as com seu sua você não foi olá obrigado obrigada nosso nossa uma para pelo pela seus nos',
	French: 'le les des une votre vous est avec pour et nous dans bonjour merci sur notre été vos',
	German: 'der die das und ist ihre ihr mit für nicht wir sie ein eine wurde bitte danke ihnen',
	Italian: 'il gli della è per grazie di che non ordine tuo suo ciao stato una nostro nostra puoi',
	Dutch: 'het een uw van en wij je jouw voor met niet bedankt onze wordt bestelling zijn',
	Indonesian: 'yang dan anda untuk dengan pesanan kami telah di ke ini terima kasih akan sudah',
	'Hindi in Latin letters':
		'aapka aapki aapke aap hai hain gaya gayi gaye kijiye karein nahi nahin raha rahi rahe hamara hamari liye hoga hogi abhi kripya dhanyavaad shukriya',
};

/** The languages in which a word is frequent. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [name, words] of Object.entries(FREQUENT)) {
	for (const word of new Set(words.split(' '))) {
		LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), name]);
	}
}

const NAMES: ReadonlyMap<string, string> = new Map([
	['en', 'English'],
	['es', 'Spanish'],
	['pt', 'Portuguese'],
	['fr', 'French'],
	['de', 'German'],
	['it', 'Italian'],
	['nl', 'Dutch'],
	['id', 'Indonesian'],
]);

/** Languages that share many of the words. */
const RELATED: ReadonlyMap<string, string> = new Map([
	['ca', 'Spanish French Italian Portuguese'],
	['ms', 'Indonesian'],
	['af', 'Dutch English'],
	['es', 'Portuguese Italian'],
	['pt', 'Spanish Italian'],
	['it', 'Spanish Portuguese French'],
	['fr', 'Italian'],
	['ro', 'Italian French Portuguese'],
]);

/** This many different frequent words of another language are no accident. */
const MANY_WORDS = 4;

/** Hindi in Latin letters shares no words with English, so that fewer are enough. */
const MANY_HINDI_WORDS = 3;

const isHindi = (name: string): boolean => name.startsWith('Hindi');

/** The counts of different frequent words, by language. */
function countsIn(text: string): Map<string, number> {
	const counts = new Map(Object.keys(FREQUENT).map((name) => [name, 0]));
	for (const word of wordsIn(text).different) {
		for (const name of LANGUAGES_OF.get(word) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

function isOther(name: string, count: number, language: string, own: number): boolean {
	if (isHindi(name)) return ['en', 'hi'].includes(language) && count >= MANY_HINDI_WORDS;
	if (name === NAMES.get(language)) return false;
	if (count < MANY_WORDS) return false;
	const isRelated = RELATED.get(language)?.split(' ').includes(name) === true;
	// Without words of its own to count, a language cannot be told from a related one.
	return isRelated ? NAMES.has(language) && own === 0 : count > own;
}

/** The other language whose frequent words a text in Latin letters has. */
function otherLanguage(text: string, language: string): string | undefined {
	const counts = countsIn(text);
	const own = counts.get(NAMES.get(language) ?? '') ?? 0;
	return [...counts].find(([name, count]) => isOther(name, count, language, own))?.[0];
}

const ADDRESS = /[./@][^\s./@]/;

/** The text without web and e-mail addresses, which are Latin in every language. */
const withoutAddresses = (text: string): string =>
	ADDRESS.test(text)
		? text
				.split(/\s+/)
				.filter((word) => !ADDRESS.test(word))
				.join(' ')
		: text;

/** Whether nearly all letters are of another script than the language has. */
function isInOtherScript(text: string, language: string): boolean {
	const script = SCRIPT_OF.get(language);
	// Counting letters takes long, and most texts are in the language's own letters.
	if (script === LATIN && isAscii(text)) return false;
	const letters = countOf(text, /\p{L}/gu);
	if (!script || letters < ENOUGH_LETTERS) return false;
	return countOf(text, script) < LEAST_SHARE * letters;
}

/**
 * What speaks against the declared language of a text. Undefined if nothing does: the text may be too
 * short, or its language unknown here.
 *
 * @param text with its variables
 * @param code Meta’s code of the declared language
 * @returns the end of the sentence “The text …”
 */
export function languageDoubt(text: string, code: string): string | undefined {
	const language = languageOf(code);
	const fixed = withoutAddresses(withoutVariables(text));
	const other = otherLanguage(fixed, language);
	if (other) return `has words of another language: ${other}`;
	return isInOtherScript(fixed, language) ? 'is written in other letters' : undefined;
}
