const PLAIN = /[^0-9A-Za-z_]/g;
const ESCAPED = /%([0-9a-f]{4})/g;

/** A text without separators. It works on single UTF-16 units, so that any text of Meta's comes back the same. */
export const escaped = (text: string): string =>
	text.replace(PLAIN, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of `escaped`. */
export const unescaped = (text: string): string =>
	text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

const BASE = 36;

/** Meta's IDs are numbers. */
const NUMERIC = /^(?:0|[1-9]\d*)$/;

function fromBase36(digits: string): bigint {
	let number = 0n;
	for (const digit of digits) number = number * BigInt(BASE) + BigInt(parseInt(digit, BASE));
	return number;
}

const compareNumbers = (left: string, right: string): number =>
	left.length - right.length || (left < right ? -1 : Number(left > right));

/**
 * Sorts IDs and packs each as its distance from the one before, which takes eight characters in place of
 * sixteen. An ID that is no number is kept as it is, between two `=`.
 */
export function packIds(ids: readonly string[]): Array<{ id: string; packed: string }> {
	let before = 0n;
	const numbers = ids.filter((id) => NUMERIC.test(id)).sort(compareNumbers);
	const others = ids.filter((id) => !NUMERIC.test(id)).sort();
	return [
		...numbers.map((id) => {
			const distance = BigInt(id) - before;
			before = BigInt(id);
			return { id, packed: distance.toString(BASE) };
		}),
		...others.map((id) => ({ id, packed: `=${escaped(id)}=` })),
	];
}

/** The IDs of `packIds`, in its order. */
export function unpackIds(packed: readonly string[]): string[] {
	let before = 0n;
	return packed.map((each) => {
		if (each.startsWith('=')) return unescaped(each.slice(1, -1));
		before += fromBase36(each);
		return String(before);
	});
}

/** The longest common beginning that one digit can name. */
const MOST_SHARED = BASE - 1;

function sharedLength(left: string, right: string): number {
	let length = 0;
	while (length < MOST_SHARED && length < left.length && left[length] === right[length]) length++;
	return length;
}

/** A list of words, packed. */
export interface PackedWords {
	packed: string;
	/** The position of a word in the list. */
	indexOf: (word: string) => number;
}

/**
 * Packs words without repetition, in order: of each only how many characters it shares with the one before,
 * and the rest. Templates of one name have many languages, and names resemble each other.
 */
export function packWords(words: readonly string[]): PackedWords {
	const sorted = [...new Set(words)].map((word) => ({ word, plain: escaped(word) }));
	sorted.sort((left, right) => (left.plain < right.plain ? -1 : 1));
	const positions = new Map(sorted.map(({ word }, index) => [word, index]));
	const packed = sorted.map(({ plain }, index) => {
		const shared = sharedLength(plain, sorted[index - 1]?.plain ?? '');
		return `${shared.toString(BASE)}${plain.slice(shared)}`;
	});
	return { packed: packed.join(','), indexOf: (word) => positions.get(word) ?? 0 };
}

/** The words of `packWords`, in its order. */
export function unpackWords(packed: string): string[] {
	if (packed === '') return [];
	let before = '';
	return packed.split(',').map((each) => {
		before = `${before.slice(0, parseInt(each[0] ?? '', BASE) || 0)}${each.slice(1)}`;
		return unescaped(before);
	});
}
