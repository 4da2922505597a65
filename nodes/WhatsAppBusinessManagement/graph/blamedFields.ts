import { recordOf } from './records';
import type { Redaction } from './redaction';

/** "Param pin must be …", "The parameter phone_number is required", "(#100) Param components[0]['text'] …". */
const NAMED_IN_MESSAGE = /\bparam(?:eter)?:? ["']?([a-z_]\w*(?:\[[^\]]*\])*)/i;

/** The words of Meta's messages that can follow "parameter" without being a field's name. */
const NO_FIELD =
	/^(?:value|format|count|type|is|was|has|have|does|can|cannot|missing|error|must|and|or|not|of|in|for|to|with)$/i;

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
	return isOnePath ? [specs] : specs;
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
	const listed = entriesOf(blame_field_specs ?? blame_field)
		.map((spec) => pathOf(spec).map((key) => redaction.text(key)))
		.filter((path) => path.length > 0);
	if (listed.length > 0) return listed;
	const named = NAMED_IN_MESSAGE.exec(message)?.[1];
	return named === undefined || NO_FIELD.test(named) ? [] : [keysOf(named)];
}
