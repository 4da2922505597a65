import {
	paragraphsOf,
	unformatted,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/formatting';
import type {
	Paragraph,
	Run,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/runs';

const LETTERS: Record<string, string> = {
	bold: 'b',
	italic: 'i',
	strike: 's',
	fixed: 'f',
	code: 'c',
	link: 'l',
	variable: 'v',
};

/** `b(…)` for bold, `bi(…)` for bold and italic, and so on. */
const runText = ({ text, look }: Run): string => {
	const letters = Object.keys(LETTERS)
		.filter((key) => key in look)
		.map((key) => LETTERS[key])
		.join('');
	return letters === '' ? text : `${letters}(${text})`;
};

const lineText = ({ kind, marker, runs }: Paragraph): string =>
	`${kind === 'text' ? '' : `${kind}${marker ?? ''}: `}${runs.map(runText).join('')}`;

const shown = (text: string): string => paragraphsOf(text).map(lineText).join('\n');

describe('Formatting within a line', () => {
	it.each([
		['bold', '*a*', 'b(a)'],
		['italic', '_a_', 'i(a)'],
		['strike', '~a~', 's(a)'],
		['monospace', '```a```', 'f(a)'],
		['inline code', '`a`', 'fc(a)'],
		['several words', 'Hi *Ann Lee*, ok', 'Hi b(Ann Lee), ok'],
		['nested signs', '*a _b ~c~_*', 'b(a )bi(b )bis(c)'],
		['signs in a row', '*_~a~_*', 'bis(a)'],
		['punctuation around it', '(*a*)!', '(b(a))!'],
		['a letter of two units before it', '𝒜*a*', '𝒜*a*'],
		['an emoji before it', '😀*a*😀', '😀b(a)😀'],
		['two in a line', '*a* *b*', 'b(a) b(b)'],
		['a sign inside', '*a*b*', 'b(a*b)'],
		['signs in other letters', '*شكرا*', 'b(شكرا)'],
		['monospace with signs inside', '```*a* _b_```', 'f(*a* _b_)'],
		['inline code with signs inside', '`*a*`', 'fc(*a*)'],
		['bold monospace', '*```a```*', 'bf(a)'],
		['a variable in code', '`a {{1}}`', 'fc(a )fcv({{1}})'],
		['a variable in an address', 'https://a.example/{{1}}', 'l(https://a.example/)lv({{1}})'],
		['a bold variable', '*{{1}}*', 'bv({{1}})'],
		['a bold text with a variable at its end', '*Code {{1}}*', 'b(Code )bv({{1}})'],
	])('shows %s', (_what, text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it.each([
		['inside a number', '2*3*4'],
		['inside a word', 'a_b_c'],
		['behind a word', 'a*b*'],
		['before a word', '*a*b'],
		['that does not touch its text at the start', 'x * a*'],
		['that does not touch its text at the end', '*a *'],
		['that is never closed', '*a'],
		['that is closed on the next line', '*a\nb*'],
		['around nothing', '** __ ~~'],
		['of code around nothing', '``'],
		['of monospace around nothing', '``````'],
		['of monospace that is never closed', '```a'],
	])('keeps a sign %s', (_what, text) => {
		expect(shown(text)).toBe(text);
	});

	it('keeps signs in a variable', () => {
		expect(shown('a {{_b_}} c')).toBe('a v({{_b_}}) c');
	});

	it('keeps the monospace of several lines', () => {
		expect(shown('a ```b\n- *c*\nd``` e')).toBe('a f(b)\nf(- *c*)\nf(d) e');
	});
});

describe('Formatting of lines', () => {
	it.each([
		['bullets', '- a\n* b', 'bullet•: a\nbullet•: b'],
		['numbers', '1. a\n23. b', 'number1.: a\nnumber23.: b'],
		['a quote', '> a', 'quote: a'],
		['formatting inside', '- *a*', 'bullet•: b(a)'],
		['bold at the start of a line', '*a*', 'b(a)'],
		['empty lines', 'a\n\nb', 'a\n\nb'],
		['a sign without a space', '-a\n>b\n1.c', '-a\n>b\n1.c'],
		['a sign without a text', '- ', '- '],
		['a sign in the middle', 'a - b > c', 'a - b > c'],
		['a long number', '2026. a', '2026. a'],
	])('shows %s', (_what, text, expected) => {
		expect(shown(text)).toBe(expected);
	});
});

describe('Links', () => {
	it.each([
		['an address', 'See https://a.example/b_c_d.', 'See l(https://a.example/b_c_d).'],
		['an address in brackets', '(www.a.example)', '(l(www.a.example))'],
		['a bold address', '*https://a.example*', 'bl(https://a.example)'],
		['an address without a scheme', 'at shop.example.com/x now', 'at l(shop.example.com/x) now'],
		['an e-mail', 'Mail ann@a.example!', 'Mail l(ann@a.example)!'],
		['a number', 'Call +1 555 005-1310.', 'Call l(+1 555 005-1310).'],
	])('are found in %s', (_what, text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it.each(['version 1.2.3', '12:30', '@ann', '+1', 'e.g. this'])('are not found in %s', (text) => {
		expect(shown(text)).toBe(text);
	});
});

describe('A text without formatting', () => {
	it('marks only its variables', () => {
		expect(unformatted('*a* {{1}} https://a.example').map(runText).join('')).toBe(
			'*a* v({{1}}) https://a.example',
		);
	});
});

it.each(['*a _b ~c ', '```', '``` `', '{{', '*', '`a', 'a.', 'http://', '+1 ', '*_~'])(
	'every text keeps its letters: %j, repeated',
	(part) => {
		const text = part.repeat(500);
		const letters = (from: string) => from.replace(/[^a-z]/g, '');
		const all = paragraphsOf(text).flatMap(({ runs }) => runs.map((run) => run.text));
		expect(letters(all.join(''))).toBe(letters(text));
	},
);
