import { matchesPattern } from '../../../../nodes/WhatsAppBusinessManagement/parameters/pattern';

describe('patterns', () => {
	it.each<[string, string, boolean]>([
		['', '', true],
		['a', '', false],
		['', '*', true],
		['', '?', false],
		['abc', 'abc', true],
		['abc', 'a?c', true],
		['abc', 'a?', false],
		['abc', '*', true],
		['abc', '**', true],
		['abc', '*c', true],
		['abc', 'a*', true],
		['abc', '*b*', true],
		['abc', '*d*', false],
		['aab', '*ab', true],
		['abab', '*ab', true],
		['abcab', 'a*b*b', true],
		['abca', 'a*b', false],
		['a.c', 'a.c', true],
		['abc', 'a.c', false],
		['a*c', 'a*c', true],
		['abc', '[a]bc', false],
	])('%j matchesPattern %j: %s', (text, pattern, expected) => {
		expect(matchesPattern(text, pattern)).toBe(expected);
	});

	it('with many * is still fast', () => {
		const started = Date.now();
		expect(matchesPattern('a'.repeat(512), `${'*a'.repeat(200)}*b`)).toBe(false);
		expect(Date.now() - started).toBeLessThan(1000);
	});
});
