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

/** The end of a key `id` or `…_id` with a bare integer behind it, or `ids` or `…_ids` with a list. */
const IDS =
	/([_"]id"\s*:\s*)(-?(?:0|[1-9]\d*))(?=[\s,}\]])|([_"]ids"\s*:\s*\[)((?:\s*-?(?:0|[1-9]\d*)\s*,)*\s*-?(?:0|[1-9]\d*)\s*)(?=\])/g;

const INTEGER = /-?\d+/g;

const quoted = (
	_match: string,
	key?: string,
	id?: string,
	listKey?: string,
	list?: string,
): string => (key === undefined ? `${listKey}${list?.replace(INTEGER, '"$&"')}` : `${key}"${id}"`);

/**
 * Parses JSON text; every `id`, `*_id` and `*_ids` comes out as exact text.
 *
 * @throws {SyntaxError} when the text is not JSON
 */
export const parseExactJson = (text: string): unknown => JSON.parse(text.replace(IDS, quoted));
