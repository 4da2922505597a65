import { parseEnteredJson } from '../../graph/exactInteger';
import { UnsafePathError } from '../../graph/paths';
import { isRecord } from '../../graph/records';

/** What a curl command calls. Its headers are dropped: they contain the access token. */
export interface CurlCommand {
	method: string;
	address: string;
	/** The query, if the command sends its data in it: `--get`, and `-X GET`, whose data Meta also takes there. */
	query: Record<string, unknown>;
	body: Record<string, unknown>;
}

/** A quoted part or a single character without quotes. */
const QUOTED = /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gs;

/** The words of a command. A backslash at the end of a line joins it with the next; editors drop the line's end. */
const wordsOf = (command: string): string[] =>
	(
		command.replace(/\\(?=\s)/g, ' ').match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/gs) ?? []
	).map((word) =>
		word.replace(
			QUOTED,
			(_all, single?: string, double?: string, character?: string) =>
				single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? character ?? '',
		),
	);

const DATA = /^(-d|--data|--data-(raw|binary|ascii)|--json)$/;
const FORM = /^(-F|--form|--form-string)$/;

/** Options with a value that does not matter to the call. */
const IGNORED =
	/^(-[HuAobemw]|--(header|user|user-agent|output|cookie|referer|max-time|connect-timeout|write-out|oauth2-bearer))$/;

/** Options without a value that do not matter to the call. */
const FLAGS =
	/^(-[fgijkLnNOqsSv#0-46]|--(compressed|fail|globoff|http[\d.]+|include|insecure|location|no-buffer|progress-bar|show-error|silent|verbose))$/;

/** The short options with a value. */
const VALUED = /[XdFHuAobemw]/;

/** What ends a command in a shell. */
const END = /^(\||\|\||&|&&|;|\d?>.*)$/s;

const FILE = 'names a file. Use an operation that uploads files instead';

const withoutQuotes = (value: string): string => value.replace(/^"(.*)"$/s, '$1');

/** One `name=value` of a form. */
function formEntry(entry: string): [name: string, value: string] {
	const [name = '', ...rest] = entry.split('=');
	const value = withoutQuotes(rest.join('='));
	if (/^[@<]/.test(value)) throw new UnsafePathError(`The form of the curl command ${FILE}`);
	return [name, value];
}

/** The value of `--data-urlencode`, as `-d` takes it: `name=a b`, or `name@file`. */
function encodedData(entry: string): string {
	const [, name = '', mark, value = ''] = /^([^=@]*)([=@]?)(.*)$/s.exec(entry) ?? [];
	if (mark === '@') return '@';
	return mark === '=' ? `${name}=${encodeURIComponent(value)}` : encodeURIComponent(name);
}

/** The data of `-d`: a JSON object, or pairs that are separated by `&`. */
function dataIn(data: string[]): Record<string, unknown> {
	if (data.some((part) => part.trim().startsWith('@'))) {
		throw new UnsafePathError(`The data of the curl command ${FILE}`);
	}
	const text = data.join('&').trim();
	if (!/^[{[]/.test(text)) return Object.fromEntries(new URLSearchParams(text));
	try {
		const value = parseEnteredJson(text);
		if (isRecord(value)) return value;
	} catch {
		// Named below, without the text: it may contain secrets.
	}
	throw new UnsafePathError('The data of the curl command is not a valid JSON object');
}

/** The options of a command that decide what it calls. */
interface CurlOptions {
	method?: string;
	addresses: string[];
	isGet: boolean;
	data: string[];
	form: string[];
}

/** Options that are written as one word, one by one: `-iX` are `-i` and `-X`, `-dname=a` is `-d` and `name=a`. */
function separated(word: string): string[] {
	const found = word.search(VALUED);
	const end = found === -1 ? word.length : found + 1;
	const options = [...word.slice(1, end)].map((letter) => `-${letter}`);
	return end < word.length ? [...options, word.slice(end)] : options;
}

/** Refuses an option that could change the call, or whose value would be taken for the address. */
function refuseUnknown(option: string): void {
	if (FLAGS.test(option)) return;
	const name = /^--?[a-z-]{1,30}$/i.test(option) ? `the option ${option}` : 'an option';
	throw new UnsafePathError(
		`The curl command has ${name} that cannot be read here. Remove it from the command`,
	);
}

function optionsIn(words: string[]): CurlOptions {
	const options: CurlOptions = { addresses: [], isGet: false, data: [], form: [] };
	const left = [...words];
	for (let word = left.shift(); word !== undefined; word = left.shift()) {
		if (END.test(word)) break;
		if (/^-[^-]./.test(word)) left.unshift(...separated(word));
		else if (word === '-X' || word === '--request') options.method = left.shift();
		else if (word === '-G' || word === '--get') options.isGet = true;
		else if (word === '--data-urlencode') options.data.push(encodedData(left.shift() ?? ''));
		else if (DATA.test(word)) options.data.push(left.shift() ?? '');
		else if (FORM.test(word)) options.form.push(left.shift() ?? '');
		else if (IGNORED.test(word)) left.shift();
		else if (word === '--url') options.addresses.push(left.shift() ?? '');
		else if (word.startsWith('-')) refuseUnknown(word);
		else options.addresses.push(word);
	}
	return options;
}

/** Whether a text is a curl command, as Meta's documentation shows calls. */
export const isCurlCommand = (text: string): boolean => /^\s*(?:\$\s*)?curl\s/.test(text);

/**
 * Reads a curl command of Meta's documentation.
 *
 * @throws {UnsafePathError} if it sends a file, has several addresses, or has options or data that cannot be
 * read; the message repeats no value
 */
export function readCurlCommand(command: string): CurlCommand {
	if (/(^|\s)\$'/.test(command)) {
		throw new UnsafePathError(
			"The curl command contains $'…', which cannot be read here. Use '…' in its place",
		);
	}
	const words = wordsOf(command.replace(/^\s*(?:\$\s*)?curl\s/, ''));
	const { method, addresses, isGet, data, form } = optionsIn(words);
	const [address = '', ...others] = addresses;
	if (others.length > 0) {
		throw new UnsafePathError('The curl command has more than one address. Leave only one in it');
	}
	const sent = {
		...(data.length > 0 && dataIn(data)),
		...Object.fromEntries(form.map(formEntry)),
	};
	const inQuery = isGet || method?.toUpperCase() === 'GET';
	const isSent = Object.keys(sent).length > 0;
	return {
		method: method ?? (isSent && !isGet ? 'POST' : 'GET'),
		address,
		query: inQuery ? sent : {},
		body: inQuery ? {} : sent,
	};
}
