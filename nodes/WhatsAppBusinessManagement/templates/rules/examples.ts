import { isRecord } from '../../graph/records';
import type { Example, Examples } from '../examples';
import { exampleFor, examplesOf, handlesOf, hasNames, isEmpty } from '../examples';
import type { Problem } from '../finding';
import type { Place } from '../places';
import { MEDIA_FORMATS, formatOf, placesOf } from '../places';
import type { Rule } from '../rule';
import type { Component, TemplateView } from '../templateView';
import { componentsOf, once } from '../templateView';
import { isNumber } from '../variables';
import { counted, shown, variablesNamed } from '../wording';

type Check = (place: Place, examples: Examples) => Problem | readonly Problem[] | undefined;

/** Places whose variables are known: braces that belong to none make them unsure. */
const readablePlaces = (template: TemplateView): Place[] =>
	placesOf(template).filter(({ strayBraces }) => strayBraces === undefined);

const placesWithVariables = once((template): Place[] =>
	readablePlaces(template).filter(({ names }) => names.length > 0),
);

const placesWithExamples = once(
	(template): Array<[Place, Examples]> =>
		placesWithVariables(template).flatMap((place): Array<[Place, Examples]> => {
			const examples = examplesOf(place);
			return examples ? [[place, examples]] : [];
		}),
);

/** Applies a check to each text that has variables and examples. */
const withExamples =
	(check: Check): Rule['check'] =>
	(template) =>
		placesWithExamples(template).flatMap(([place, examples]) => check(place, examples) ?? []);

const examplePath = ({ owner }: Place): string => `${owner.path}.example`;

/** The `example` that a text needs, for a message; of many variables, the first ten. */
const shapeFor = ({ kind, names }: Place): string =>
	JSON.stringify({ example: exampleFor({ kind, names: names.slice(0, 10) }, () => '…') });

const missing = (template: TemplateView): Problem[] =>
	placesWithVariables(template)
		.filter((place) => examplesOf(place) === undefined)
		.map((place) => ({
			path: examplePath(place),
			message: `The ${place.label} has no example for ${variablesNamed(place.names)}`,
			fix: `Give an example of each: ${shapeFor(place)}`,
		}));

const mediaHeaders = (template: TemplateView): Component[] =>
	template.category === 'AUTHENTICATION'
		? []
		: componentsOf(template, 'HEADER').filter((header) => MEDIA_FORMATS.includes(formatOf(header)));

const UPLOAD =
	'Upload a sample with Media Sample → Upload, and give its handle as example.header_handle';

const handleMissing = (template: TemplateView): Problem[] =>
	mediaHeaders(template)
		.filter((header) => handlesOf(header).length === 0)
		.map((header) => ({
			path: `${header.path}.example`,
			message: `The ${formatOf(header)} header has no sample`,
			fix: UPLOAD,
		}));

/** A handle of Meta's Resumable Upload: `4::aW1hZ2UvanBlZw==:AR…`. */
const isHandle = (value: unknown): boolean => typeof value === 'string' && /^\d+:/.test(value);

function notAHandle(value: unknown): string {
	if (isEmpty(value)) return 'The handle of the sample is empty';
	if (typeof value === 'string' && /^https?:/i.test(value))
		return 'The sample is an address, and must be the handle of an upload. The addresses that Meta returns for a template are no handles either, and expire';
	if (typeof value === 'number' || (typeof value === 'string' && isNumber(value)))
		return `The sample ${shown(value)} is a number such as a media ID, and must be the handle of an upload`;
	return `The sample is ${shown(value)}, and must be the handle of an upload, which starts as 4:: does`;
}

const handleUrl = (template: TemplateView): Problem[] =>
	mediaHeaders(template)
		.flatMap(handlesOf)
		.filter(({ value }) => !isHandle(value))
		.map(({ path, value }) => ({
			path,
			message: notAHandle(value),
			fix: `Download the file if it is at an address. ${UPLOAD}`,
		}));

const isNumbered = ({ names, kind }: Place): boolean => kind === 'url' || names.every(isNumber);

/** Whether numbers have gaps: how many examples they need is then unsure. */
const hasGaps = ({ names, kind }: Place): boolean => {
	const numbers = new Set(names);
	return kind !== 'url' && !names.every((_, index) => numbers.has(String(index + 1)));
};

/** Whether each variable has a list of its own: `[["a"],["b"]]` for two variables. */
const isOneListEach = ({ names }: Place, { shape, rows }: Examples): boolean =>
	shape === 'nested' &&
	names.length > 1 &&
	rows.length === names.length &&
	rows.every((row) => row.length === 1);

const count: Check = (place, examples) => {
	const { path, shape: given, rows } = examples;
	if (
		!['nested', 'flat', 'text'].includes(given) ||
		!isNumbered(place) ||
		hasGaps(place) ||
		isOneListEach(place, examples)
	)
		return undefined;
	const wrong = (rows.length === 0 ? [[]] : rows).find((row) => row.length !== place.names.length);
	if (!wrong) return undefined;
	return {
		path,
		message: `The ${place.label} has ${counted(place.names.length, 'variable')} and ${counted(wrong.length, 'example')}`,
		fix: `Give one example for each of ${variablesNamed(place.names)}`,
	};
};

/** The name of the variable that an example is for; undefined if there is none. */
function variableOf(place: Place, { name }: Example, index: number): string | undefined {
	if (typeof name === 'string') return name;
	return isNumbered(place) && place.kind !== 'url' ? String(index + 1) : place.names[index];
}

function emptyExample(place: Place, example: Example, index: number): Problem {
	const variable = variableOf(place, example, index);
	const of = variable === undefined ? '' : ` of ${variablesNamed([variable])}`;
	return {
		path: example.path,
		message: `The example${of} in the ${place.label} is empty`,
		fix: 'Fill it in',
	};
}

const empty: Check = (place, { shape: given, rows }) =>
	given === 'bare'
		? undefined
		: rows.flatMap((row) =>
				row.flatMap((example, index) =>
					isEmpty(example.value) ? [emptyExample(place, example, index)] : [],
				),
			);

/** Examples as a list for variables with names, or with names for variables that are numbers. */
function wrongKind(place: Place, { shape: given, rows: [row = []] }: Examples): Problem[] {
	const isMixed = hasNames(place) && place.names.some(isNumber);
	const isComplete = !isMixed && row.length === place.names.length;
	const byName = new Map(row.map(({ name, value }) => [name, value]));
	const valueOf = (name: string, index: number) =>
		byName.has(name) ? byName.get(name) : row[index]?.value;
	return [
		{
			path: examplePath(place),
			message:
				given === 'named'
					? `The examples of the ${place.label} have names, and its variables are numbers: ${variablesNamed(place.names)}`
					: `The examples of the ${place.label} are a list without names, and its variables have names: ${variablesNamed(place.names)}`,
			fix: 'Give the examples in the shape that the variables need',
			replacement: isComplete ? exampleFor(place, valueOf) : undefined,
		},
	];
}

const nameProblem = (
	{ label }: Place,
	{ path }: Example,
	problem: Pick<Problem, 'message' | 'replacement'>,
): Problem => ({
	path: path.replace(/example$/, 'param_name'),
	message: problem.message,
	fix:
		problem.replacement === undefined
			? `Remove the example, or give it the name of a variable in the ${label}`
			: `Write ${String(problem.replacement)}`,
	replacement: problem.replacement,
});

function wrongName({ label, names }: Place, { name }: Example): string {
	if (typeof name !== 'string') return 'The example has no name in param_name';
	return names.includes(name)
		? `There is more than one example of ${variablesNamed([name])}`
		: `The example’s name ${shown(name)} is no variable of the ${label}`;
}

/** Examples whose name is none of the variables, or comes again; and variables without an example. */
function misnamed(place: Place, { path, rows: [row = []] }: Examples): Problem[] {
	const names = new Set<unknown>(place.names);
	const given = new Set<unknown>();
	const wrong = row.filter(({ name }) => {
		const isRight = names.has(name) && !given.has(name);
		given.add(name);
		return !isRight;
	});
	const left = place.names.filter((name) => !given.has(name));
	const problems = wrong.map((example) =>
		nameProblem(place, example, {
			message: wrongName(place, example),
			replacement: wrong.length === 1 && left.length === 1 ? left[0] : undefined,
		}),
	);
	if (left.length <= wrong.length) return problems;
	const message = `The ${place.label} has no example for ${variablesNamed(left)}`;
	return [...problems, { path, message, fix: 'Give one example for each variable' }];
}

const namedMismatch: Check = (place, examples) => {
	if (place.kind === 'url' || ['bare', 'unreadable'].includes(examples.shape)) return undefined;
	const isNamed = examples.shape === 'named';
	if (isNamed !== hasNames(place)) return wrongKind(place, examples);
	return isNamed && !place.names.some(isNumber) ? misnamed(place, examples) : undefined;
};

/** The examples in Meta's shape; undefined if there are not as many as variables. */
function inMetasShape(place: Place, { rows }: Examples): unknown {
	const [first = []] = rows;
	const row = rows.length > 1 ? rows.flat() : first;
	if (row.length !== place.names.length) return undefined;
	return exampleFor(place, (_, index) => row[index]?.value);
}

const listIn = (example: unknown): unknown =>
	isRecord(example) ? Object.values(example)[0] : example;

/** `{"first_name":"Ann"}` in place of a list of names and examples. */
function fromObject({ names }: Place, { raw }: Examples): unknown {
	if (!isRecord(raw)) return undefined;
	const entries = Object.entries(raw).filter(([, value]) => typeof value === 'string');
	return entries.length === names.length && names.every((name) => Object.hasOwn(raw, name))
		? entries.map(([name, example]) => ({ param_name: name, example }))
		: undefined;
}

const needsNesting = ({ kind, names }: Place, { shape }: Examples): boolean =>
	kind === 'body' && shape === 'flat' && names.length > 1 && names.every(isNumber);

const needsFlattening = ({ kind }: Place, { shape }: Examples): boolean =>
	kind !== 'body' && shape === 'nested';

/** The values that are no texts. Meta's pages show none; an address with a name may have an object. */
const wrongValues = ({ kind }: Place, { rows }: Examples): Problem[] =>
	rows.flat().flatMap(({ path, value }) => {
		const isWrong = typeof value === 'boolean' || (typeof value === 'object' && value !== null);
		if (!isWrong || (kind === 'url' && isRecord(value))) return [];
		return [
			{ path, message: `The example is ${shown(value)}, and must be a text`, fix: 'Write a text' },
		];
	});

const bare = (place: Place, examples: Examples): Problem => ({
	path: examples.path,
	message: `The examples of the ${place.label} are ${shown(examples.raw)}, and must be in an object`,
	fix: `Write ${shapeFor(place)}`,
	replacement: inMetasShape(place, examples),
});

const unreadable = (place: Place, examples: Examples): Problem => ({
	path: examples.path,
	message: `The examples of the ${place.label} are ${shown(examples.raw)} that Meta cannot read`,
	fix: `The component or the button needs ${shapeFor(place)}`,
	replacement: hasNames(place) ? fromObject(place, examples) : undefined,
});

const wrongLists = (place: Place, examples: Examples): Problem => ({
	path: examples.path,
	message:
		place.kind === 'body'
			? `The body has ${counted(place.names.length, 'variable')}, and its examples are not together in one list inside the list`
			: `The examples of the ${place.label} are in a list inside the list`,
	fix: `The component or the button needs ${shapeFor(place)}`,
	replacement: listIn(inMetasShape(place, examples)),
});

const shape: Check = (place, examples) => {
	if (examples.shape === 'bare') return bare(place, examples);
	if (examples.shape === 'unreadable') return unreadable(place, examples);
	const isWrong =
		needsNesting(place, examples) ||
		needsFlattening(place, examples) ||
		(place.kind === 'body' && isOneListEach(place, examples));
	return isWrong ? wrongLists(place, examples) : wrongValues(place, examples);
};

/** What in a text may have been meant as a variable. */
function hintIn(text: string): string {
	const [single] = /\{\w{1,40}\}/.exec(text) ?? [];
	if (single !== undefined) return `. ${single} in the text needs two braces on both sides`;
	return /(?:^|\D)1(?:\D|$)/.test(text) ? '. The 1 in the text may have been {{1}}' : '';
}

/**
 * Examples without a variable. In n8n that is the trace of an expression: it evaluates {{1}} to 1, and
 * {{first_name}} to nothing, so that Meta would create a template with a fixed text.
 */
const extra = (template: TemplateView): Problem[] =>
	readablePlaces(template)
		.filter(({ names }) => names.length === 0)
		.flatMap((place) => {
			const values = examplesOf(place)?.rows.flat() ?? [];
			const given = values.find(({ value }) => !isEmpty(value));
			if (!given) return [];
			return [
				{
					path: examplePath(place),
					message: `The ${place.label} has an example, ${shown(given.value)}, and no variable${hintIn(place.text)}`,
					fix: 'In an expression, n8n evaluates {{1}} to 1 before the template is sent: switch the field to Fixed, or write \\{{1}}. If the text needs no variable, remove the example',
				},
			];
		});

/** The rules for the examples of variables, and for the samples of media headers. */
export const EXAMPLE_RULES: readonly Rule[] = [
	{
		id: 'example.missing',
		about: 'Variables without examples',
		severity: 'error',
		source: 'Meta: error 2388043',
		page: 'components',
		check: missing,
	},
	{
		id: 'example.handle-missing',
		about: 'A media header without a sample file',
		severity: 'error',
		source: 'Meta: Components, media headers; error 2388043',
		page: 'components',
		check: handleMissing,
	},
	{
		id: 'example.handle-url',
		about: 'A sample that is an address or a media ID instead of an upload’s handle',
		severity: 'error',
		source: 'Meta: Components, media headers; reports of 2388273',
		page: 'components',
		check: handleUrl,
	},
	{
		id: 'example.count',
		about: 'More or fewer examples than variables',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Components; reports of 2388043',
		page: 'components',
		check: withExamples(count),
	},
	{
		id: 'example.empty',
		about: 'An empty example',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Components; error 2388043 is likely',
		page: 'components',
		check: withExamples(empty),
	},
	{
		id: 'example.named-mismatch',
		about: 'Examples whose names are not those of the variables',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Components; reports of 2388043',
		page: 'components',
		check: withExamples(namedMismatch),
	},
	{
		id: 'example.shape',
		about: 'Examples in a structure that Meta cannot read',
		severity: 'error',
		source: 'Meta’s answer 2388043 to a flat list for two variables',
		page: 'components',
		check: withExamples(shape),
	},
	{
		id: 'example.extra',
		about: 'An example whose variable is not in the text. Refuse stops it too',
		severity: 'warning',
		source: 'n8n: expressions evaluate double braces',
		page: 'components',
		check: extra,
	},
];
