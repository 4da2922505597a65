import { jsonIn } from './exactJson';
import { recordOf } from './records';
import type { Redaction } from './redaction';

/** What shows that the word after “parameter” is a name: a colon, a quote, an underscore, or how the sentence goes on. */
const BEFORE_NAME = String.raw`(?=: |:? ["']| \w*[_[]| \w+(?: (?:is|was|must|has|can|cannot|does|should)\b|[.,;]|$))`;

/** "Param pin must be …", "The parameter phone_number is required", "(#100) Param components[0]['text'] …". */
const NAMED_IN_MESSAGE = new RegExp(
	String.raw`\bparam(?:eter${BEFORE_NAME})?:? ["']?([a-z_]\w*(?:\[[^\]]*\])*)`,
	'i',
);

/** The words of Meta's messages that can follow "parameter" without being a field's name. */
const NO_FIELD =
	/^(?:all|any|each|every|only|the|value|format|count|type|names|list|which|that|is|was|has|have|does|can|cannot|missing|error|must|and|or|not|of|in|for|to|with)$/i;

/** As many as a reader takes in: Meta may name every entry of a list. */
const MOST_FIELDS = 5;

/** In keys and positions. */
const LONGEST_PATH = 10;

const keysOf = (name: string): string[] => name.split(/[[\]"'.]+/).filter((key) => key !== '');

/** One entry of `blame_field_specs`: a path of keys and positions, or one text. */
function pathOf(spec: unknown): string[] {
	const keys = Array.isArray(spec) ? spec : [spec];
	return keys
		.filter((key) => typeof key === 'string' || typeof key === 'number')
		.flatMap((key) => keysOf(String(key)));
}

const isPosition = (key: unknown): boolean => /^\d+$/.test(String(key));

/** The entries of the specs. A list of keys with a position after the first is one path, not several names. */
function entriesOf(specs: unknown): unknown[] {
	if (!Array.isArray(specs)) return typeof specs === 'string' ? [specs] : [];
	const isOnePath = !specs.some(Array.isArray) && !isPosition(specs[0]) && specs.some(isPosition);
	if (isOnePath) return [specs];
	return specs.flatMap((each: unknown) =>
		Array.isArray(each) && each.some(Array.isArray) ? (each as unknown[]) : [each],
	);
}

/**
 * The fields that Meta names as the cause of an error.
 *
 * @param errorData Meta's `error_data`, with `blame_field_specs` (`[["components", "0", "example"]]`);
 * older nodes of the Graph API call it `blame_field`, and name one
 * @param message Meta's message, which names a parameter in some errors
 * @returns each as a path of keys and positions; empty if Meta names none
 */
export function blamedFields(
	errorData: unknown,
	message: string,
	redaction: Redaction,
): string[][] {
	const { blame_field_specs, blame_field } = recordOf(errorData);
	const listed = entriesOf(jsonIn(blame_field_specs ?? blame_field))
		.map((spec) => pathOf(spec).slice(0, LONGEST_PATH))
		.filter((path) => path.length > 0)
		.slice(0, MOST_FIELDS)
		.map((path) => path.map((key) => redaction.text(key)));
	if (listed.length > 0) return listed;
	const named = NAMED_IN_MESSAGE.exec(message)?.[1];
	return named === undefined || NO_FIELD.test(named) ? [] : [keysOf(named)];
}
