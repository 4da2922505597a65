import type { Example } from '../examples';
import { examplesOf } from '../examples';
import type { Problem } from '../finding';
import type { Place } from '../places';
import { placesOf } from '../places';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { once } from '../templateView';
import {
	compareNumbers,
	isName,
	isNumber,
	plainNumber,
	replaceVariables,
	withoutVariables,
} from '../variables';
import { counted, listOf, variablesNamed } from '../wording';

type Check = (place: Place, template: TemplateView) => Problem | readonly Problem[] | undefined;

/** Applies a check to each text of these kinds. */
const inPlaces =
	(kinds: ReadonlyArray<Place['kind']>, check: Check): Rule['check'] =>
	(template) =>
		placesOf(template)
			.filter(({ kind }) => kinds.includes(kind))
			.flatMap((place) => check(place, template) ?? []);

const EVERYWHERE = ['header', 'body', 'url'] as const;
const IN_TEXTS = ['header', 'body'] as const;
const IN_HEADERS = ['header'] as const;
const IN_BODIES = ['body'] as const;

/** The name that Meta would take, from what stands between the braces; undefined if none follows from it. */
function validName(name: string): string | undefined {
	const candidate = name
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/([a-z\d])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.split(/[^a-z0-9]/)
		.filter((part) => part !== '')
		.join('_');
	return isNumber(candidate) || isName(candidate) ? candidate : undefined;
}

type Kind = 'numbers' | 'names';

/** What a variable is meant to be. Undefined if that cannot be told. */
function kindOf(name: string): Kind | undefined {
	if (isNumber(name)) return 'numbers';
	if (isName(name)) return 'names';
	const valid = validName(name);
	if (valid === undefined) return undefined;
	return isNumber(valid) ? 'numbers' : 'names';
}

interface KindFound {
	kind: Kind;
	name: string;
	place: Place;
}

const kindsIn = (place: Place): KindFound[] =>
	place.names.flatMap((name) => {
		const kind = kindOf(name);
		return kind === undefined ? [] : [{ kind, name, place }];
	});

/**
 * The variables of the texts. An address counts only with names: a template with named parameters may
 * have {{1}} in an address.
 */
const kindsOf = once((template): KindFound[] =>
	placesOf(template)
		.flatMap(kindsIn)
		.filter(({ kind, place }) => place.kind !== 'url' || kind === 'names'),
);

const strayBraces: Check = ({ label, path, text, strayBraces: position }) =>
	position === undefined
		? undefined
		: {
				path,
				message: `The ${label} has braces that enclose no variable, at character ${position + 1}: “${text.slice(position, position + 20)}”`,
				fix: 'Write each variable with two braces on both sides, e.g. {{1}}',
			};

const spaces: Check = ({ label, path, text, variables }) => {
	const wide = variables.filter(({ written, name }) => name !== '' && written !== `{{${name}}}`);
	if (wide.length === 0) return undefined;
	return {
		path,
		message: `The ${label} has white space between braces and name: ${listOf(wide.map(({ written }) => written))}`,
		fix: `Write ${variablesNamed(wide.map(({ name }) => name))}`,
		replacement: replaceVariables(text, (name, written) => (name === '' ? written : `{{${name}}}`)),
	};
};

const isAllowed = (name: string): boolean => isNumber(name) || isName(name);

/** The valid name for each name; undefined if one has none, or if two would become the same. */
function validNames(names: readonly string[]): Map<string, string> | undefined {
	const valid = new Map<string, string>();
	for (const name of names) {
		const replacement = isAllowed(name) ? name : validName(name);
		if (replacement === undefined) return undefined;
		valid.set(name, replacement);
	}
	return new Set(valid.values()).size === valid.size ? valid : undefined;
}

/** An example has the name of its variable, and so must change with it. */
function misnamedExamples(place: Place, names: ReadonlyMap<string, string>): Problem[] {
	const examples = examplesOf(place);
	if (examples?.shape !== 'named') return [];
	return examples.rows.flat().flatMap(({ path, name }: Example) => {
		const replacement = typeof name === 'string' ? names.get(name) : undefined;
		if (replacement === undefined || replacement === name) return [];
		return [
			{
				path: path.replace(/example$/, 'param_name'),
				message: 'The example has the name of a variable that must be renamed',
				fix: `Write ${replacement}`,
				replacement,
			},
		];
	});
}

const characters: Check = (place) => {
	const wrong = place.names.filter((name) => !isAllowed(name));
	if (wrong.length === 0) return undefined;
	const valid = validNames(place.names);
	const problem = {
		path: place.path,
		message: `The ${place.label} has ${variablesNamed(wrong)}. A variable is a number, or a name of lower-case letters, digits and “_” that starts with a letter`,
	};
	if (!valid)
		return { ...problem, fix: 'Use a number, e.g. {{1}}, or a name, e.g. {{first_name}}' };
	const newName = (name: string) => valid.get(name) ?? name;
	return [
		{
			...problem,
			fix: `Write ${variablesNamed(wrong.map(newName))}`,
			replacement: replaceVariables(place.text, (name) => `{{${newName(name)}}}`),
		},
		...misnamedExamples(place, valid),
	];
};

/** One problem for each text that differs from the first variable of the template. */
function mixed(template: TemplateView): Problem[] {
	const found = kindsOf(template);
	const [first] = found;
	if (!first) return [];
	const others = found.filter(({ kind }) => kind !== first.kind);
	const onePerPlace = new Map(others.map((other) => [other.place, other]));
	return [...onePerPlace.values()].map(({ kind, name, place }) => ({
		path: place.path,
		message: `The template has both ${first.kind} ({{${first.name}}}) and ${kind} ({{${name}}}) as variables`,
		fix: 'Use numbers only, or names only',
	}));
}

/** The parameter format that Meta reads the template with; undefined if it is none of Meta's. */
function parameterFormat({ raw }: TemplateView): string | undefined {
	const given = raw.parameter_format ?? 'POSITIONAL';
	const format = typeof given === 'string' ? given.toUpperCase() : '';
	return ['NAMED', 'POSITIONAL'].includes(format) ? format : undefined;
}

function formatMismatch(template: TemplateView): Problem[] {
	const format = parameterFormat(template);
	const found = kindsOf(template);
	const [first] = found;
	if (!first || format === undefined || found.some(({ kind }) => kind !== first.kind)) return [];
	const needed = first.kind === 'names' ? 'NAMED' : 'POSITIONAL';
	if (format === needed) return [];
	return [
		{
			path: 'parameter_format',
			message: `The variables are ${first.kind} ({{${first.name}}}), and parameter_format is ${format}`,
			fix: `Set parameter_format to ${needed}`,
			replacement: needed,
		},
	];
}

/** Whether numbers run from 1 without gaps, each written as Meta writes it. */
const isSequence = (numbers: readonly string[]): boolean =>
	numbers.every((number, index) => number === String(index + 1));

const sequence: Check = ({ label, path, text, names, strayBraces: position }) => {
	if (position !== undefined || !names.every(isNumber)) return undefined;
	const numbers = [...names].sort(compareNumbers);
	if (isSequence(numbers)) return undefined;
	const plain = [...new Set(numbers.map(plainNumber))];
	const renumbered = new Map(plain.map((number, index) => [number, String(index + 1)]));
	return {
		path,
		message: `The ${label} has ${variablesNamed(numbers)}. The variables of a text are numbered from 1 without gaps`,
		fix: `Write ${variablesNamed([...renumbered.values()])}, and give the examples in this order`,
		replacement: replaceVariables(
			text,
			(name) => `{{${renumbered.get(plainNumber(name)) ?? name}}}`,
		),
	};
};

/** Whether a text has variables and nothing else: then it has no start and no end that is wrong. */
const hasOnlyVariables = ({ text, variables }: Place): boolean =>
	variables.length > 0 && withoutVariables(text).trim() === '';

const leading: Check = (place) => {
	const [first] = place.variables;
	if (!first || hasOnlyVariables(place) || !place.text.trimStart().startsWith(first.written))
		return undefined;
	return {
		path: place.path,
		message: `The ${place.label} starts with ${first.written}`,
		fix: 'Put at least one word before it',
	};
};

const trailing: Check = (place) => {
	const last = place.variables.at(-1);
	if (!last || hasOnlyVariables(place) || place.text.slice(last.end).trim() !== '')
		return undefined;
	return {
		path: place.path,
		message: `The ${place.label} ends with ${last.written}`,
		fix: 'Put at least one word after it',
	};
};

const WORD = /[\p{L}\p{N}]/u;

/** Whether a text has variables and no word: marks between them do not help. */
const hasNoWords = ({ text, variables }: Place): boolean =>
	variables.length > 0 && !WORD.test(withoutVariables(text));

const trailingPunctuation: Check = (place) => {
	const { label, path, text, variables } = place;
	const last = variables.at(-1);
	const rest = last && text.slice(last.end).trim();
	if (!rest || WORD.test(rest) || hasNoWords(place)) return undefined;
	return {
		path,
		message: `The ${label} has no word after its last variable: “${last.written}${rest.slice(0, 20)}”`,
		fix: 'Put at least one word after it. Meta takes some such texts, and refuses others',
	};
};

const adjacent: Check = ({ label, path, text, variables }) => {
	const pairs = variables.flatMap(({ written, start }, index) => {
		const before = variables[index - 1];
		if (!before || text.slice(before.end, start).trim() !== '') return [];
		return [`${before.written}${text.slice(before.end, start) && ' '}${written}`];
	});
	if (pairs.length === 0) return undefined;
	return {
		path,
		message: `The ${label} has variables with no words between them: ${listOf(pairs)}`,
		fix: 'Put words between them, or use one variable for both',
	};
};

const only: Check = (place) =>
	hasNoWords(place)
		? {
				path: place.path,
				message: `The ${place.label} has variables and no words of its own`,
				fix: 'Put words before and after each variable',
			}
		: undefined;

const LANGUAGES_WITHOUT_SPACES = ['zh', 'ja', 'th', 'lo'];

const SCRIPTS_WITHOUT_SPACES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether words can be counted: not in languages that put no spaces between them. */
const hasCountableWords = (text: string, { language = '' }: TemplateView): boolean =>
	!LANGUAGES_WITHOUT_SPACES.includes(language.slice(0, 2).toLowerCase()) &&
	!SCRIPTS_WITHOUT_SPACES.test(text);

const wordsIn = (text: string): number =>
	withoutVariables(text).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** @param neededFor how many words a text needs for a number of variables */
const ratio =
	(neededFor: (variables: number) => number): Check =>
	(place, template) => {
		const { label, path, text, variables, strayBraces: position } = place;
		if (variables.length === 0 || position !== undefined || hasNoWords(place)) return undefined;
		const needed = neededFor(variables.length);
		const missing = needed - wordsIn(text);
		if (missing <= 0 || !hasCountableWords(text, template)) return undefined;
		return {
			path,
			message: `The ${label} has ${counted(needed - missing, 'word')} beside ${counted(variables.length, 'variable')}, and needs ${needed}`,
			fix: `Add ${counted(missing, 'word')}, or use fewer variables`,
		};
	};

const atMostOne =
	(fix: string): Check =>
	({ label, path, names }) =>
		names.length > 1
			? { path, message: `The ${label} has ${names.length} variables, and may have 1`, fix }
			: undefined;

/** Meta's pages do not say whether the rules for the place of variables apply to headers. */
const NOT_PROVEN = 'Meta: error 2388299 for bodies; not documented for headers';

/** The rules for variables: how they are written, and where. */
export const VARIABLE_RULES: readonly Rule[] = [
	{
		id: 'var.braces',
		about: 'Braces that enclose no variable, such as {{1} or {1}}',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Template review, mismatched curly braces; reports of 2388072',
		page: 'template-review',
		check: inPlaces(EVERYWHERE, strayBraces),
	},
	{
		id: 'var.spaces',
		about: 'White space inside the braces of a variable',
		severity: 'warning',
		source: 'Reports that such variables are not recognized',
		check: inPlaces(EVERYWHERE, spaces),
	},
	{
		id: 'var.characters',
		about: 'A variable that is neither a number nor a lower-case name',
		severity: 'error',
		source: 'Meta: Templates overview, parameter formats; Template review',
		check: inPlaces(EVERYWHERE, characters),
	},
	{
		id: 'var.mixed',
		about: 'Numbers and names as variables in the same template',
		severity: 'error',
		source: 'Meta: Templates overview, parameter formats',
		check: mixed,
	},
	{
		id: 'var.format-mismatch',
		about: 'Variables that do not fit the parameter format',
		severity: 'error',
		isUnsure: true,
		source: 'Meta: Templates overview, parameter formats; positional is the default',
		check: formatMismatch,
	},
	{
		id: 'var.sequence',
		about: 'Numbered variables that do not run from 1 without gaps',
		severity: 'error',
		source: 'Meta: Template review, variables that are not sequential; reports of 2388072',
		page: 'template-review',
		check: inPlaces(EVERYWHERE, sequence),
	},
	{
		id: 'var.leading',
		about: 'A body that starts with a variable',
		severity: 'error',
		source: 'Meta: error 2388299',
		check: inPlaces(IN_BODIES, leading),
	},
	{
		id: 'var.leading',
		about: 'A header that starts with a variable',
		severity: 'warning',
		source: NOT_PROVEN,
		check: inPlaces(IN_HEADERS, leading),
	},
	{
		id: 'var.trailing',
		about: 'A body that ends with a variable',
		severity: 'error',
		source: 'Meta: error 2388299',
		check: inPlaces(IN_BODIES, trailing),
	},
	{
		id: 'var.trailing',
		about: 'A header that ends with a variable',
		severity: 'warning',
		source: NOT_PROVEN,
		check: inPlaces(IN_HEADERS, trailing),
	},
	{
		id: 'var.trailing-punctuation',
		about: 'Only punctuation after the last variable',
		severity: 'warning',
		source: 'Meta: Components has such a sample; a report of 2388299',
		page: 'components',
		check: inPlaces(IN_TEXTS, trailingPunctuation),
	},
	{
		id: 'var.adjacent',
		about: 'Two variables with no words between them',
		severity: 'warning',
		source: 'Meta: the webhook message_template_status_update, rejection_info',
		page: 'template-review',
		check: inPlaces(IN_TEXTS, adjacent),
	},
	{
		id: 'var.only',
		about: 'A body that has variables and no words',
		severity: 'error',
		source: 'Reports of 2388299 and 2388072',
		check: inPlaces(IN_BODIES, only),
	},
	{
		id: 'var.only',
		about: 'A header that has variables and no words',
		severity: 'warning',
		source: NOT_PROVEN,
		check: inPlaces(IN_HEADERS, only),
	},
	{
		id: 'var.ratio',
		about: 'A body with too few words for its variables',
		severity: 'error',
		isUnsure: true,
		// Meta names no numbers. Templates that were validated live fit this formula.
		source: 'Meta: error 2388293; the formula is from reports',
		check: inPlaces(
			IN_BODIES,
			ratio((variables) => 2 * variables + 1),
		),
	},
	{
		id: 'var.ratio',
		about: 'A header with too few words for its variable',
		severity: 'warning',
		// A header in a sample of Meta has two words beside one variable.
		source: 'Meta: error 2388293 for bodies; not documented for headers',
		check: inPlaces(
			IN_HEADERS,
			ratio((variables) => 2 * variables),
		),
	},
	{
		id: 'header.variables',
		about: 'A header with more than one variable',
		severity: 'error',
		source: 'Meta: Components; reports of 2388047',
		page: 'components',
		check: inPlaces(IN_HEADERS, atMostOne('Keep one, and write the others out')),
	},
	{
		id: 'url.variables',
		about: 'An address with more than one variable',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: inPlaces(['url'], atMostOne('Keep one variable, at the end of the address')),
	},
];
