import type { Run } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/runs';
import { textOfRuns } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/runs';
import {
	clustersOf,
	fitted,
	textWidth,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/widths';
import { wrapped } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/text/wrap';

const SIZE = 10;

const plain = (text: string): Run[] => [{ text, look: {} }];

const linesOf = (text: string, width: number): string[] =>
	wrapped(plain(text), width, SIZE).map(({ runs }) => textOfRuns(runs));

describe('A paragraph', () => {
	it('is wrapped at spaces, which are not drawn', () => {
		expect(linesOf('one two  three', 45)).toEqual(['one two', 'three']);
	});

	it.each([
		['breaks a word that is too long', 'abcdeabcdeab', 30, ['abcde', 'abcde', 'ab']],
		['keeps words of a language with spaces', 'Hallo Welt', 30, ['Hallo', 'Welt']],
		['breaks Chinese behind any character', '你好世界', 22, ['你好', '世界']],
		['starts no line with a full stop', '你好。世界', 22, ['你', '好。', '世界']],
		['ends no line with a bracket', '你（好世', 22, ['你', '（好', '世']],
		['breaks Thai behind a word', 'ขอบคุณที่ใช้บริการ', 60, ['ขอบคุณที่ใช้', 'บริการ']],
		['breaks behind a hyphen', 'well-known', 35, ['well-', 'known']],
		['keeps a number with its minus', 'x -5', 12, ['x', '-5']],
		['keeps spaces that do not break', 'a\u00a0b c', 15, ['a\u00a0b', 'c']],
		['keeps an emoji whole', '👨‍👩‍👧👨‍👩‍👧', 15, ['👨‍👩‍👧', '👨‍👩‍👧']],
		['keeps spaces at its start', '  a', 60, ['  a']],
		['of nothing is one line', '', 60, ['']],
		['of spaces is one line', '   ', 60, ['']],
		['in no room has one character per line', 'abc', 0, ['a', 'b', 'c']],
	])('%s', (_what, text, width, expected) => {
		expect(linesOf(text, width)).toEqual(expected);
	});

	it.each([
		'The lantern is ready, and you can collect it at our shop today.',
		'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
		'您的订单已于今天上午发货，预计三天内送达，请注意查收。',
		'नमस्ते, आपका ऑर्डर आज भेज दिया गया है और दो दिनों में पहुँच जाएगा।',
		'مرحبًا، تم شحن طلبك اليوم وسيصل خلال يومين',
		'👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽',
	])('has no line that is wider than its room, and loses no character: %s', (text) => {
		const lines = wrapped(plain(text), 100, SIZE);

		expect(lines.length).toBeGreaterThan(1);
		for (const { width } of lines) expect(width).toBeLessThanOrEqual(100);
		const drawn = lines.map(({ runs }) => textOfRuns(runs)).join('');
		expect(drawn.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
	});

	it('keeps the looks of its runs', () => {
		const bold = { bold: true } as const;
		const [first, second] = wrapped(
			[
				{ text: 'one ', look: {} },
				{ text: 'two three', look: bold },
			],
			45,
			SIZE,
		);

		expect(first?.runs).toEqual([
			{ text: 'one ', look: {} },
			{ text: 'two', look: bold },
		]);
		expect(second?.runs).toEqual([{ text: 'three', look: bold }]);
	});
});

describe('Widths', () => {
	const width = (text: string) => textWidth(text, SIZE);

	it.each([
		['l', 'm'],
		['i', 'a'],
		['a', 'A'],
		['a', 'W'],
		['a', '你'],
		['你', '👍'],
		['m', '👨‍👩‍👧'],
	])('%s is narrower than %s', (narrow, wide) => {
		expect(width(narrow)).toBeLessThan(width(wide));
	});

	it.each([
		['a mark', 'e\u0301', 'e'],
		['a skin tone', '👍🏽', '👍'],
		['a sign of no width', 'a\u200b', 'a'],
	])('%s needs no room', (_what, text, without) => {
		expect(width(text)).toBeCloseTo(width(without));
	});

	it('bold is wider, and a fixed face has the same width for all letters', () => {
		expect(textWidth('a', SIZE, { bold: true })).toBeGreaterThan(width('a'));
		expect(textWidth('iii', SIZE, { fixed: true })).toBeCloseTo(
			textWidth('WWW', SIZE, { fixed: true }),
		);
	});

	it('counts characters as readers do', () => {
		expect(clustersOf('ae\u0301👨‍👩‍👧🇩🇪👍🏽')).toEqual(['a', 'e\u0301', '👨‍👩‍👧', '🇩🇪', '👍🏽']);
	});
});

describe('A label', () => {
	it('stays as it is if it fits', () => {
		expect(fitted('Track', 100, SIZE)).toBe('Track');
	});

	it('is cut if it does not', () => {
		const label = fitted('Track your order today', 60, SIZE);

		expect(label).toMatch(/^Track yo.*…$/);
		expect(textWidth(label, SIZE)).toBeLessThanOrEqual(60);
	});
});
