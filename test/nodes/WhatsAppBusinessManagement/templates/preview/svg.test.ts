import {
	cleaned,
	element,
	escaped,
	moved,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/drawing/svg';

describe('a text for XML', () => {
	it.each([
		['signs of XML', '<b> & "c" \'d\'', '&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;'],
		['what is escaped already', '&lt;', '&amp;lt;'],
		['control characters', 'a\u0000b\u0008c\u001bd\u007fe\u0085f', 'abcdef'],
		['half an emoji', 'a\ud83db\ude00c', 'abc'],
		['characters that are none', 'a\ufffe\uffffb', 'ab'],
		['a whole emoji', '😀', '😀'],
		['line breaks of any kind', 'a\r\nb\rc\u2028d\ne', 'a\nb\nc\nd\ne'],
		['tabs', 'a\tb', 'a\tb'],
	])('has %s', (_what, text, expected) => {
		expect(escaped(text)).toBe(expected);
	});

	it('is cleaned without escapes', () => {
		expect(cleaned('<\u0000>')).toBe('<>');
	});
});

describe('an element', () => {
	it('escapes its attributes, rounds its numbers, and leaves out what is undefined', () => {
		expect(element('a', { b: '"><script>', c: 1.23456, d: undefined, e: 0 })).toBe(
			'<a b="&quot;&gt;&lt;script&gt;" c="1.23" e="0"/>',
		);
	});

	it('contains its children', () => {
		expect(element('a', {}, element('b', {}), 'c')).toBe('<a><b/>c</a>');
	});

	it('is moved only if it moves', () => {
		expect(moved('<b/>', 1, 0)).toBe('<g transform="translate(1 0)"><b/></g>');
		expect(moved('<b/>', 0, 0)).toBe('<b/>');
	});
});
