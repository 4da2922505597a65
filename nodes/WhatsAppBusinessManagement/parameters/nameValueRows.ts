import { z } from 'zod';

import { parseEnteredJson } from '../graph/exactInteger';
import { fieldOf } from './field';
import { placeholderIn } from './placeholders';
import { listOf, numberAsText, text } from './values';

/**
 * The value of a row. Text that looks like a JSON list or object becomes one, because Meta has parameters
 * of both kinds. Everything else is text, which Meta also takes for numbers and booleans.
 */
const rowValue = () =>
	z.unknown().transform((entered, context): unknown => {
		const value = typeof entered === 'boolean' ? String(entered) : numberAsText(entered);
		const refuse = (message: string) => {
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		};
		if (value === undefined || value === null) return refuse('fill it in');
		if (typeof value !== 'string') return value;
		const placeholder = placeholderIn(value);
		if (placeholder !== undefined) return refuse(`replace ${placeholder} with a value`);
		if (!/^\s*(\[.*\]|\{.*\})\s*$/s.test(value)) return value;
		try {
			return parseEnteredJson(value);
		} catch {
			return refuse('looks like a JSON list or object, but is not valid JSON');
		}
	});

const rows = () =>
	z
		.object({ parameter: listOf(z.object({ name: text(), value: rowValue() })) })
		.default({})
		.transform(({ parameter }, context): Record<string, unknown> => {
			const names = parameter.map(({ name }) => name);
			const repeated = names.findIndex((name, index) => names.indexOf(name) < index);
			if (repeated !== -1) {
				const path = ['parameter', repeated, 'name'];
				context.addIssue({ code: 'custom', path, message: 'is the name of another row too' });
			}
			return Object.fromEntries(parameter.map(({ name, value }) => [name, value]));
		});

/** What rows of names and values show. */
export interface NameValueRows<Name extends string> {
	name: Name;
	label: string;
	description: string;
	/** An example of a name and of a value. */
	example: [name: string, value: string];
}

/** Values by name, one per row. The checked value is an object; without rows it is empty. */
export const nameValueRows = <const Name extends string>(field: NameValueRows<Name>) =>
	fieldOf(
		{
			displayName: field.label,
			name: field.name,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add parameter',
			default: {},
			description: field.description,
			options: [
				{
					displayName: 'Parameter',
					name: 'parameter',
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: `e.g. ${field.example[0]}`,
							description: 'Meta’s name',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							default: '',
							placeholder: `e.g. ${field.example[1]}`,
							description: 'The value. A list or an object is entered as JSON.',
						},
					],
				},
			],
		},
		rows,
	);

/**
 * Values that were entered in two ways, as one object.
 *
 * @param others where the others were entered, as the message names it
 * @param path the name of the field with the rows
 */
export function mergeValues(
	own: Record<string, unknown>,
	other: Record<string, unknown>,
	{ others, path, context }: { others: string; path: string; context: z.RefinementCtx },
): Record<string, unknown> {
	const twice = Object.keys(own).find((name) => Object.hasOwn(other, name));
	if (twice !== undefined) {
		// A name that is not like Meta's may be a value that was pasted into the wrong field.
		const name = /^[a-z_.]{1,40}$/.test(twice) ? `"${twice}"` : 'a name';
		const message = `contains ${name} that ${others} contains too. Remove it from one of them`;
		context.addIssue({ code: 'custom', path: [path], message });
	}
	return { ...other, ...own };
}
