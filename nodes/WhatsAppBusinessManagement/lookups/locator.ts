import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { z } from 'zod';

import type { Field } from '../parameters/field';
import { fieldOf } from '../parameters/field';
import { id } from '../parameters/values';

/** What a resource locator shows. */
export interface Locator<Name extends string = string> {
	displayName: string;
	name: Name;
	/** The list search for From List: a key of `LIST_SEARCHES`. */
	searchListMethod: string;
	/** An ID, for the placeholder and the error message. */
	example: string;
	description: string;
	/** How to extract the ID from a URL of WhatsApp Manager, if its URLs contain it. */
	url?: { pattern: string; example: string };
	required?: boolean;
	/** The text below the field. */
	hint?: string;
	/** The label of the mode in which the user enters the ID. Default: By ID. */
	idName?: string;
	/** The text below the field in that mode. */
	idHint?: string;
}

type Modes = { modes: INodePropertyMode[] };

const fromListOrById = ({
	searchListMethod,
	example,
	idName = 'By ID',
	idHint,
}: Locator): Modes => ({
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod, searchable: true },
		},
		{
			displayName: idName,
			name: 'id',
			type: 'string',
			placeholder: `e.g. ${example}`,
			...(idHint && { hint: idHint }),
		},
	],
});

const byUrl = ({ pattern, example }: NonNullable<Locator['url']>): Modes => ({
	modes: [
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. ${example}`,
			extractValue: { type: 'regex', regex: pattern },
			validation: [
				{
					type: 'regex',
					properties: {
						// n8n matches the whole text, so text after the ID and an empty field must match too.
						regex: `(?:${pattern}.*)?`,
						errorMessage: 'This URL of WhatsApp Manager contains no ID',
					},
				},
			],
		},
	],
});

/** A choice from a searchable list, by ID, and by URL where WhatsApp Manager has a page for it. */
function locator<const Name extends string>(
	definition: Locator<Name>,
): INodeProperties & { name: Name } {
	const { displayName, name, description, url, required, hint } = definition;
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required,
		description,
		...(hint && { hint }),
		modes: [...fromListOrById(definition).modes, ...(url ? byUrl(url).modes : [])],
	};
}

/**
 * A required choice of an object. The checked value is its ID.
 *
 * @param is makes the check of the ID, if it does not consist of digits
 */
export function locatorField<
	const Name extends string,
	Schema extends z.ZodTypeAny = ReturnType<typeof id>,
>(definition: Locator<Name> & { is?: () => Schema }): Field<Name, Schema> {
	const check = definition.is ?? (() => id(definition.example) as unknown as Schema);
	return fieldOf(locator(definition), check);
}

/** An optional choice of an object. */
export const optionalLocatorField = <const Name extends string>(definition: Locator<Name>) =>
	locatorField({ ...definition, required: false, is: () => id(definition.example).optional() });

/**
 * The texts of a field for which the credential's ID is used if it is empty. The hint says so, once: n8n
 * repeats both texts for each operation to an AI that builds workflows.
 *
 * @param description without a full stop
 * @param thing the name of the credential's object, e.g. `account`
 */
export const credentialFallback = (description: string, thing: string) => ({
	description,
	hint: `If empty: the credential’s ${thing}`,
});

/** Makes a value when it is first needed, and once: many operations share the same locator. */
export function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => (made ??= make());
}
