import type { INodeProperties } from 'n8n-workflow';

import { isRecord } from '../../nodes/WhatsAppBusinessManagement/graph/records';
import { FROM_CREDENTIAL } from '../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';
import { CONFIRM } from '../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { isEmpty } from '../../nodes/WhatsAppBusinessManagement/parameters/values';
import { cut } from './compactJson';
import { isCurrent } from './currentFields';

/*
 * The fields of an operation as rows of a table: label, what it does, default, and an example value.
 * A field inside a collection has a row of its own: Options → Language.
 */

/** How many choices a row names. */
const MOST_CHOICES = 8;

/** How long an example may be. */
const LONGEST_EXAMPLE = 90;

/** A row: label, what the field does, its default, an example. */
export type FieldRow = [label: string, does: string, start: string, example: string];

interface Choice {
	name: string;
	value: unknown;
}

/** Text for a cell of a Markdown table. */
export const asCell = (text: string): string =>
	text
		.replace(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
		.replace(/<[^>]+>/g, '')
		.replace(/[*~]/g, '\\$&')
		.replace(/\s*\n\s*/g, ' ');

const choicesOf = ({ type, options = [] }: INodeProperties): Choice[] =>
	type === 'options' || type === 'multiOptions'
		? options.flatMap((option) =>
				'value' in option ? [{ name: option.name, value: option.value }] : [],
			)
		: [];

/** A value as the editor shows it: the name of a choice, On or Off, the ID of a locator. */
function shown(fields: readonly INodeProperties[], value: unknown): string {
	if (isRecord(value) && '__rl' in value) return String(value.value);
	if (typeof value === 'boolean') return value ? 'On' : 'Off';
	const choices = fields.flatMap(choicesOf);
	const nameOf = (one: unknown): string =>
		choices.find((choice) => choice.value === one)?.name ?? String(one);
	if (Array.isArray(value) && !value.some(isRecord)) return value.map(nameOf).join(', ');
	return typeof value === 'object' ? JSON.stringify(value) : nameOf(value);
}

const isUnset = (value: unknown): boolean =>
	isEmpty(value) || ['{}', '[]'].includes(JSON.stringify(value));

function startOf(field: INodeProperties): string {
	const { type, name, required, default: start } = field;
	if (name in FROM_CREDENTIAL) return "the credential's";
	if (type === 'resourceLocator' || isUnset(start)) return required ? '**required**' : '';
	if (type === 'multiOptions') return `${[start].flat().length} of them`;
	return name.startsWith(CONFIRM) ? '**required**' : cut(shown([field], start), LONGEST_EXAMPLE);
}

function choiceList(field: INodeProperties): string {
	const names = choicesOf(field).map(({ name }) => name);
	if (names.length === 0) return '';
	const rest = names.length - MOST_CHOICES;
	const more = rest > 0 ? `, and ${rest} more` : '';
	return ` *${names.slice(0, MOST_CHOICES).join(', ')}${more}.*`;
}

/** The fields by their names: conditions name other fields. Several variants may share a name. */
type Known = ReadonlyMap<string, readonly INodeProperties[]>;

/** The values as names; if most are meant, those that are not. */
function valueNames(others: readonly INodeProperties[], values: readonly unknown[]): string {
	const wanted = [...new Set(values.map((value) => shown(others, value)))];
	const all = [...new Set(others.flatMap(choicesOf).map(({ name }) => name))];
	const rest = all.filter((name) => !wanted.includes(name));
	const isMost = rest.length > 0 && rest.length < wanted.length;
	return isMost ? `not ${rest.join(' or ')}` : wanted.join(' or ');
}

/** When n8n shows the field. */
function conditionOf({ displayOptions }: INodeProperties, known: Known): string {
	const conditions = Object.entries(displayOptions?.show ?? {}).flatMap(([path, values = []]) => {
		const others = known.get(path.replace(/^\//, ''));
		const label = others?.[0]?.displayName;
		return others && label ? [`*${label}* is ${valueNames(others, values)}`] : [];
	});
	return conditions.length === 0 ? '' : ` If ${conditions.join(' and ')}.`;
}

const sentence = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);

function exampleOf(field: INodeProperties, value: unknown): string {
	if (value === undefined || isUnset(value) || field.name.startsWith(CONFIRM)) return '';
	const text = cut(shown([field], value).replace(/\s+/g, ' ').trim(), LONGEST_EXAMPLE);
	return text.includes('`') ? asCell(text) : `\`${text}\``;
}

/** The value of a field inside a collection, or inside the first entry of a list. */
function valueIn(values: unknown, name: string): unknown {
	const one: unknown = Array.isArray(values) ? values[0] : values;
	return isRecord(one) ? one[name] : undefined;
}

/** Whether a person sees the field: not a notice, not for agents, not only in older versions. */
export const isVisible = (field: INodeProperties): boolean =>
	field.type !== 'notice' &&
	field.displayOptions?.show?.['@tool'] === undefined &&
	isCurrent(field);

interface Place {
	/** The labels of the collections around the field. */
	labels: string[];
	known: Known;
	/** Whether it is an option of a collection. */
	isOption?: boolean;
}

function rowsOf(field: INodeProperties, value: unknown, place: Place): FieldRow[] {
	const labels = [...place.labels, field.displayName];
	const inner = (field.options ?? []).flatMap((option) => {
		if (!('values' in option) && !('type' in option)) return [];
		const fields = 'values' in option ? option.values : [option];
		const values = 'values' in option ? valueIn(value, option.name) : value;
		return fieldRows(fields, values, { ...place, labels, isOption: 'type' in option });
	});
	const description = field.name.startsWith(CONFIRM)
		? 'Confirms the warning above.'
		: sentence(asCell(field.description ?? ''));
	const does = `${description}${choiceList(field)}${conditionOf(field, place.known)}`.trim();
	if (inner.length > 0) {
		return description === '' ? inner : [[labels.join(' → '), does, '', ''], ...inner];
	}
	// n8n adds an option with its default only when the user chooses it.
	const start = place.isOption ? '' : startOf(field);
	return [[labels.join(' → '), does, start, exampleOf(field, value)]];
}

/** Joins rows that differ in their conditions only. */
function merged(rows: FieldRow[]): FieldRow[] {
	const joined: FieldRow[] = [];
	for (const row of rows) {
		const [label, does, start, example] = row;
		const [text, condition] = does.split(/(?= If \*)/);
		const same = joined.find(
			(other) =>
				other[0] === label && other[2] === start && other[1].split(/(?= If \*)/)[0] === text,
		);
		if (!same) joined.push([...row]);
		else if (condition && !same[1].endsWith(condition))
			same[1] = `${same[1].replace(/\.$/, '')}, or${condition.replace(/^ If/, ' if')}`;
		if (same && same[3] === '') same[3] = example;
	}
	return joined;
}

/**
 * The rows of some fields.
 *
 * @param values an example of the input, by the fields' names
 * @param place for fields inside a collection
 */
export function fieldRows(
	fields: readonly INodeProperties[],
	values: unknown,
	place: Place = { labels: [], known: new Map() },
): FieldRow[] {
	const known = new Map(place.known);
	const visible = fields.filter(isVisible);
	const isOwn = new Set<string>();
	for (const field of visible) {
		const variants = isOwn.has(field.name) ? (known.get(field.name) ?? []) : [];
		known.set(field.name, [...variants, field]);
		isOwn.add(field.name);
	}
	return merged(
		visible.flatMap((field) => rowsOf(field, valueIn(values, field.name), { ...place, known })),
	);
}
