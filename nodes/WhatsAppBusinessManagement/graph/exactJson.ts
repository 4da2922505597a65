/**
 * JSON in which no ID is rounded.
 *
 * Meta writes some IDs as bare numbers (`message_template_id` in every template webhook), and they
 * go beyond 2^53, where a JavaScript number loses digits. So the number of every `id` and `*_id` key
 * is put between quotes in the raw text, before it is parsed. `JSON.parse` with access to the source
 * text would do the same, but Node 20 lacks it, and a reviver costs more than this one pass.
 *
 * Nothing inside a string value can match: there a quote is always escaped, and behind the quote that
 * ends the value no colon can stand.
 */

/**
 * The end of a key `id` or `…_id` with a bare integer behind it, or `ids` or `…_ids` with a list. What
 * both have in common stands first: so they are found in a fifth of the time. The list may be no
 * JSON; with quotes around its integers it still is none.
 */
const IDS = /[_"]id(?:"\s*:\s*-?(?:0|[1-9]\d*)(?=[\s,}\]])|s"\s*:\s*\[[-\d\s,]+\])/g;

const INTEGER = /-?(?:0|[1-9]\d*)/g;

const QUOTE = 0x22;

/** An integer of which a JavaScript number may lose digits, in a list. */
const LARGE_IN_LIST = /[[,]\s*-?\d{16}/;

/** A list of bare integers, behind the key under which it stands. */
const LISTS = /([,{]\s*"(?:[^"\\]|\\.)*"\s*:\s*)(\[[-\d\s,]+\])/g;

/** Where a quote is missing, before and behind each integer in what is looked for, in order. */
function missingQuotes(text: string): number[] {
	const places: number[] = [];
	IDS.lastIndex = 0;
	for (let found = IDS.exec(text); found; found = IDS.exec(text)) {
		for (const integer of found[0].matchAll(INTEGER)) {
			const start = found.index + integer.index;
			places.push(start, start + integer[0].length);
		}
	}
	return places;
}

function withQuotes(text: string, places: number[]): string {
	let quoted = '';
	let from = 0;
	for (const place of places) {
		quoted += `${text.slice(from, place)}"`;
		from = place;
	}
	return quoted + text.slice(from);
}

/** The same on bytes: for 3 MB with 1,000 IDs it takes 0.4 ms, where joining text takes 1.5 ms. */
function bytesWithQuotes(bytes: Buffer, places: number[]): Buffer {
	const quoted = Buffer.allocUnsafe(bytes.length + places.length);
	let from = 0;
	let length = 0;
	for (const place of places) {
		length += bytes.copy(quoted, length, from, place);
		quoted[length++] = QUOTE;
		from = place;
	}
	bytes.copy(quoted, length, from);
	return quoted;
}

/** Makes text of the integers of every list that holds a large one. */
const withLargeQuoted = (text: string): string =>
	text.replace(LISTS, (whole, key: string, list: string) =>
		LARGE_IN_LIST.test(list) ? key + list.replace(INTEGER, '"$&"') : whole,
	);

/**
 * Parses JSON text; every `id`, `*_id` and `*_ids` comes out as exact text, and so does a list with a
 * large integer under any key: Meta names some lists of IDs otherwise (`migrated_templates`).
 *
 * @throws {SyntaxError} when the text is not JSON
 */
export function parseExactJson(text: string): unknown {
	const quoted = withQuotes(text, missingQuotes(text));
	if (!LARGE_IN_LIST.test(quoted)) return JSON.parse(quoted);
	try {
		return JSON.parse(withLargeQuoted(quoted));
	} catch {
		// What looked like a key and its list stood inside a text.
		return JSON.parse(quoted);
	}
}

/** IDs only, of JSON in UTF-8: faster when there is much of it, as in a delivery. */
export function parseExactJsonBytes(bytes: Buffer): unknown {
	// As Latin-1 each byte is one character, so that the places in the text are those in the bytes.
	const places = missingQuotes(bytes.toString('latin1'));
	return JSON.parse((places.length > 0 ? bytesWithQuotes(bytes, places) : bytes).toString());
}
