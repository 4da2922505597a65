import { CODES, codeGuidance } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/codes';
import type {
	Guidance,
	Repeat,
} from '../../nodes/WhatsAppBusinessManagement/graph/guidance/guidance';
import { guidanceFor } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/guidanceFor';
import type { Phrase } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/phrases';
import { PHRASES } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/phrases';
import { SUBCODES } from '../../nodes/WhatsAppBusinessManagement/graph/guidance/subcodes';
import { ERROR_CASES } from '../nodes/WhatsAppBusinessManagement/graph/guidance/errorCases';

/* The rows of the documentation about Meta's errors: the error, what happened, what to do, and the repeat. */

const REPEATS: Readonly<Record<Repeat, string>> = {
	refused: 'yes',
	transient: 'reads, and writes that may run twice',
	'from the start': 'no: the list must be read again',
	never: 'no',
};

const repeatOf = (code: number): string => REPEATS[codeGuidance(code)?.repeat ?? 'never'];

/** Characters that Markdown would take for formatting. */
const plain = (text: string): string => text.replace(/[*`~]/g, '\\$&');

const rowOf = (
	error: string,
	{ title, advice }: Pick<Guidance, 'title' | 'advice'>,
	repeat: string,
): string[] => [error, plain(title), plain(advice), repeat];

/** Consecutive codes that share an entry. */
interface Range {
	first: number;
	last: number;
}

/** The codes of the table, ascending. */
function ranges(): Range[] {
	const found: Range[] = [];
	const highest = Math.max(...Object.keys(CODES).map(Number));
	for (let code = 0; code <= highest; code++) {
		const guidance = codeGuidance(code);
		if (!guidance) continue;
		const open = found.at(-1);
		const continues = open?.last === code - 1 && codeGuidance(open.last) === guidance;
		if (open && continues) open.last = code;
		else found.push({ first: code, last: code });
	}
	return found;
}

/** Meta's sentence, from the first case of the tests that contains it: further cases vary it. */
function sentenceOf(phrase: Phrase): string {
	const texts = ERROR_CASES.filter(
		({ code, token }) => code === phrase.code && !(phrase.onlyUserToken && token === 'app'),
	).flatMap(({ message, userMessage, details }) => [message, userMessage, details]);
	const said = texts.find((text) => text !== undefined && phrase.says.test(text));
	return `“${plain(said ?? '')}”`;
}

/** The sentence with which Meta refuses a page that would be too large. */
const TOO_MUCH_DATA = "Please reduce the amount of data you're asking for";

function tooMuchData(code: number): string[][] {
	const guidance = guidanceFor({ code, message: TOO_MUCH_DATA });
	const isOwn = guidance && guidance.title !== codeGuidance(code)?.title;
	return isOwn ? [rowOf(`\`${code}\` “${TOO_MUCH_DATA}”`, guidance, REPEATS[guidance.repeat])] : [];
}

const phraseRows = (code: number): string[][] =>
	PHRASES.filter((phrase) => phrase.code === code).map((phrase) =>
		rowOf(
			`\`${code}\` ${sentenceOf(phrase)}`,
			phrase,
			phrase.repeat ? REPEATS[phrase.repeat] : repeatOf(code),
		),
	);

/** The meanings of the subcodes that belong to one code, or of those that belong to none. */
const subcodesOf = (code: number | undefined) =>
	Object.entries(SUBCODES)
		.flatMap(([subcode, entry]) => [entry].flat().map((guidance) => ({ subcode, guidance })))
		.filter(({ guidance }) => guidance.onlyWith === code);

const rowsOf = ({ first, last }: Range): string[][] => {
	const guidance = codeGuidance(first);
	if (!guidance) return [];
	const { withAppToken } = guidance;
	const repeat = repeatOf(first);
	return [
		rowOf(first === last ? `\`${first}\`` : `\`${first}\`–\`${last}\``, guidance, repeat),
		...(withAppToken
			? [rowOf(`\`${first}\` if the call uses App ID and App Secret`, withAppToken, repeat)]
			: []),
		...tooMuchData(first),
		...phraseRows(first),
		...subcodesOf(first).map((each) =>
			rowOf(`\`${first}\`, subcode \`${each.subcode}\``, each.guidance, repeat),
		),
	];
};

/** A row per code, sentence and subcode of Meta. Whether the call is repeated depends on the code only. */
export const errorRows = (): string[][] => [
	...ranges().flatMap(rowsOf),
	...subcodesOf(undefined).map(({ subcode, guidance }) =>
		rowOf(`subcode \`${subcode}\``, guidance, 'as its code'),
	),
];
