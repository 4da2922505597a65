import {
	foreignName,
	foreignSentence,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/foreignText';

const ARABIC = 'مطعم الفانوس ٢ (دبي)';
const HEBREW = 'גן הפרחים ABC 24';
const FAMILY = '👩‍👩‍👧‍👦';

const LENGTHS = { name: 30, sentence: 60 };

describe('A name from outside', () => {
	it.each([
		['a plain one', 'Lucky Shrub EU', 'Lucky Shrub EU'],
		['line breaks, tabs and control characters', 'a\r\nb\tc\u2028d\u0000e\u0085f', 'a b c d e f'],
		['nothing', '\u202e \u0000', '–'],
		['spaces around it', '  a  b ', 'a b'],
		['signs that turn the line around', 'a\u202eb\u2066c\u2069d', 'abcd'],
		['half an emoji', 'a\ud83db', 'ab'],
		['an Arabic one', ARABIC, `\u2068${ARABIC}\u2069`],
		['a mixed one', HEBREW, `\u2068${HEBREW}\u2069`],
		['emoji', `Glow ${FAMILY} Shop 🇩🇪`, `Glow ${FAMILY} Shop 🇩🇪`],
		['one that fits exactly', 'x'.repeat(30), 'x'.repeat(30)],
		['a long one', 'x'.repeat(500), `${'x'.repeat(29)}…`],
		['a long one of joined emoji', FAMILY.repeat(9), `${FAMILY.repeat(2)}…`],
		['a long one of flags', '🇩🇪'.repeat(9), `${'🇩🇪'.repeat(7)}…`],
		['a letter with a thousand marks', `a${'\u0301'.repeat(1000)}`, '…'],
		[
			'a long Arabic one',
			'فانوس '.repeat(9),
			`\u2068${'فانوس '.repeat(5).slice(0, 29).trim()}…\u2069`,
		],
	])('is written well: %s', (_, name, written) => {
		expect(foreignName(name, LENGTHS)).toBe(written);
	});
});

describe('A sentence with parts from outside', () => {
	const LONG = 'y'.repeat(500);

	it.each([
		[
			'isolates a name as a whole',
			`${HEBREW} is limited`,
			[HEBREW],
			`\u2068${HEBREW}\u2069 is limited`,
		],
		[
			'isolates it wherever it is',
			`of ${ARABIC}: ${ARABIC}`,
			[ARABIC],
			`of \u2068${ARABIC}\u2069: \u2068${ARABIC}\u2069`,
		],
		[
			'isolates words of no known name',
			'Meta says فانوس قديم, sorry',
			[],
			'Meta says \u2068فانوس قديم\u2069, sorry',
		],
		[
			'isolates a name within a longer one once',
			'فانوس قديم is off',
			['فانوس', 'فانوس قديم'],
			'\u2068فانوس قديم\u2069 is off',
		],
		[
			'cuts a long name, but not what is said of it',
			`${LONG} is off`,
			[LONG],
			`${'y'.repeat(29)}… is off`,
		],
		['cuts a long sentence', 'z'.repeat(90), [], `${'z'.repeat(59)}…`],
		['finds a name that has a line break', 'a\nb is off', ['a\nb'], 'a b is off'],
		['ignores empty names', 'a is off', ['', ' '], 'a is off'],
	])('%s', (_, text, names, written) => {
		expect(foreignSentence(text, names, LENGTHS)).toBe(written);
	});
});
