import type { TokenKind } from '../call';
import { codeGuidance } from './codes';
import type { CodeGuidance, Guidance, Repeat } from './guidance';
import type { Phrase } from './phrases';
import { PHRASES } from './phrases';
import { SUBCODES } from './subcodes';
import { fits, sharedTopics } from './topics';

/** What of an error decides its meaning. */
export interface ErrorFacts {
	/** Meta's `code`; NaN if Meta sent none. */
	code: number;
	subcode?: number;
	/** Meta's texts, each empty or missing if Meta sent none. */
	message?: string;
	userTitle?: string;
	userMessage?: string;
	details?: string;
	/** The fields that Meta names as the cause, each as a path. */
	blamed?: readonly string[][];
	/** The token of the call. Default: `user`. */
	token?: TokenKind;
}

/**
 * Meta returns code 1 or 2 with this message when a page would be too large ("Please reduce the amount
 * of data you're asking for", reported by many clients of the Graph API). The same call fails again.
 */
const REDUCE_DATA = /reduce the amount of data/i;

/** Whether Meta refused the call because its response would be too large: a smaller page may succeed. */
export const isTooMuchData = ({ code, message = '' }: ErrorFacts): boolean =>
	(code === 1 || code === 2) && REDUCE_DATA.test(message);

/** The guidance for `isTooMuchData`. It replaces that of the code, which is transient. */
const TOO_MUCH_DATA: CodeGuidance = {
	about: 'anything',
	repeat: 'never',
	title: 'The requested data is too large for one response from Meta',
	advice: 'Choose fewer fields, a shorter range, or a smaller limit.',
};

/** Meta's texts for the user, or its message and the fields that it names if it wrote none. */
const textOf = ({ message = '', userTitle, userMessage, details, blamed }: ErrorFacts): string =>
	[userTitle, userMessage, details].filter(Boolean).join(' ') ||
	[message, ...(blamed ?? []).flat()].join(' ');

/** Meta's known sentence in an error. */
function phraseIn(
	facts: ErrorFacts,
): (Guidance & Pick<Phrase, 'repeat' | 'isGeneral'>) | undefined {
	const said = [facts.message, facts.userTitle, facts.userMessage, facts.details].join('\n');
	const phrase = PHRASES.find(
		({ code, says, onlyUserToken }) =>
			code === facts.code && !(onlyUserToken && facts.token === 'app') && says.test(said),
	);
	return phrase && { ...phrase, about: 'anything' };
}

/** The meanings of a subcode that belong to this code, the one closest to Meta's text first. */
function subcodeGuidance(code: number, subcode: number, text: string): readonly Guidance[] {
	const entry = SUBCODES[subcode] ?? [];
	return (Array.isArray(entry) ? entry : [entry])
		.filter(({ onlyWith }) => onlyWith === undefined || onlyWith === code)
		.sort((a, b) => sharedTopics(b.about, text) - sharedTopics(a.about, text));
}

const forToken = (guidance: CodeGuidance, token: TokenKind = 'user'): CodeGuidance =>
	token === 'app' && guidance.withAppToken ? { ...guidance, ...guidance.withAppToken } : guidance;

/** Everything that the tables know about an error, the most specific first. */
function candidates(facts: ErrorFacts): Guidance[] {
	const { code, subcode = NaN, token } = facts;
	const text = textOf(facts);
	const known = codeGuidance(code);
	const ofCode = known ? [forToken(known, token)] : subcodeGuidance(code, code, text);
	// The token of the call decides what an error of the token means, so no subcode is more specific.
	const isGeneral = known?.isGeneral === true && !(token === 'app' && known.withAppToken);
	const ofSubcode = subcodeGuidance(code, subcode, text);
	const phrase = phraseIn(facts);
	const phrases = phrase ? [phrase] : [];
	if (phrase?.isGeneral) return [...ofSubcode, ...phrases, ...ofCode];
	return [...phrases, ...(isGeneral ? [...ofSubcode, ...ofCode] : [...ofCode, ...ofSubcode])];
}

/**
 * Looks up what an error of Meta means. The order: a known sentence of Meta; a code that has one meaning;
 * the subcode; a code that stands for many causes. Of these, the first that is about the same as Meta's
 * own text is used, so that the advice never contradicts that text. Whether the call may be repeated
 * depends on the code, or on the sentence.
 *
 * @returns undefined if no table knows the code, or if all that they know is about something else
 */
export function guidanceFor(facts: ErrorFacts): CodeGuidance | undefined {
	if (isTooMuchData(facts)) return TOO_MUCH_DATA;
	const text = textOf(facts);
	const fitting = candidates(facts).find(({ about }) => fits(about, text));
	const known = codeGuidance(facts.code);
	const rules = { repeat: known?.repeat ?? 'never', blockedForHours: known?.blockedForHours };
	return fitting && { ...rules, ...fitting };
}

/** What a program may conclude from an error, whatever Meta's text says. */
export interface ErrorRules {
	/** When the call may be repeated; undefined for a code that is not listed. */
	repeat?: Repeat;
	isNotFound: boolean;
	isDenied: boolean;
}

/** The rules for an error, from the most specific of what the tables know. */
export function rulesFor(facts: ErrorFacts): ErrorRules {
	if (isTooMuchData(facts)) {
		return { repeat: TOO_MUCH_DATA.repeat, isNotFound: false, isDenied: false };
	}
	const [first] = candidates(facts);
	return {
		repeat: phraseIn(facts)?.repeat ?? codeGuidance(facts.code)?.repeat,
		isNotFound: first?.isNotFound === true,
		isDenied: first?.isDenied === true,
	};
}
