/**
 * JSON in which no ID is rounded.
 *
 * Meta writes some IDs as bare numbers (`message_template_id` in every template webhook), and they
 * go beyond 2^53, where a JavaScript number loses digits. So the number of every `id` and `*_id` key
 * is put between quotes in the raw text, before it is parsed. `JSON.parse` with access to the source
 * text would do the same, but Node 20 lacks it, and a reviver costs more than this one pass.
 */

/**
 * A key `id` or `…_id` with a bare integer behind it. It cannot match inside a string value: there a
 * quote is always escaped, so no unescaped quote could stand between the key's last letter and the
 * colon.
 */
const ID_NUMBER = /("(?:[A-Za-z0-9_]*_)?id"\s*:\s*)(-?(?:0|[1-9]\d*))(?=[\s,}\]])/g;

/** The same for a list of them: `"template_ids": [1, 2]`. */
const ID_NUMBERS =
	/("(?:[A-Za-z0-9_]*_)?ids"\s*:\s*\[)((?:\s*-?(?:0|[1-9]\d*)\s*,)*\s*-?(?:0|[1-9]\d*)\s*)(?=\])/g;

const INTEGER = /-?\d+/g;

/**
 * Parses JSON text; every `id`, `*_id` and `*_ids` comes out as exact text.
 *
 * @throws {SyntaxError} when the text is not JSON
 */
export function parseExactJson(text: string): unknown {
	const lists = text.includes('ids"')
		? text.replace(
				ID_NUMBERS,
				(_match, key: string, ids: string) => key + ids.replace(INTEGER, '"$&"'),
			)
		: text;
	return JSON.parse(lists.replace(ID_NUMBER, '$1"$2"'));
}
