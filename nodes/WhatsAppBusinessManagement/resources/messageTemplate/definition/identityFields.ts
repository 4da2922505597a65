import { z } from 'zod';

import { optionsOf, oneOf } from '../../../parameters/choices';
import { fieldOf } from '../../../parameters/field';
import { languageCode, templateName } from '../../../parameters/formats';
import { shownFor } from '../../../parameters/shownFor';
import { isEmpty, optionalText } from '../../../parameters/values';
import { CATEGORIES } from '../choices';
import { languageField, nameField } from '../creation';
import { BEFORE_FORM, MODE, SINCE_FORM } from './mode';

const IN_JSON = { [MODE]: ['json'] };

const OR_IN_JSON = 'If empty, it is taken from the JSON.';

const emptyAsUndefined = <Schema extends z.ZodTypeAny>(schema: Schema) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), schema.optional());

const described = <Property extends { description?: string }>(property: Property) => ({
	...property,
	description: property.description ?? '',
});

const optional = <Property extends { description: string; required?: boolean }>(
	property: Property,
): Property => {
	return {
		...property,
		required: false,
		description: `${property.description.replace(/\.$/, '')}. ${OR_IN_JSON}`,
	};
};

const nameProperty = described(nameField.property);
const languageProperty = described(languageField.property);

/**
 * The name and the language of a template, which the JSON may contain.
 *
 * @param byRules what the rules for templates judge, all together and with a correction, instead of the field
 */
export const nameAndLanguage = (
	modes: readonly string[],
	byRules: ReadonlyArray<'language' | 'name'>,
) =>
	[
		shownFor(
			{ [MODE]: [...modes] },
			fieldOf(nameProperty, () =>
				byRules.includes('name') ? optionalText() : emptyAsUndefined(templateName()),
			),
		),
		shownFor(IN_JSON, optional(nameProperty)),
		shownFor(
			{ [MODE]: [...modes] },
			fieldOf(languageProperty, () =>
				byRules.includes('language') ? optionalText() : emptyAsUndefined(languageCode()),
			),
		),
		shownFor(IN_JSON, optional(languageProperty)),
	] as const;

const category = {
	displayName: 'Category',
	name: 'category' as const,
	type: 'options' as const,
	description:
		'What the template is for. Meta may choose another category; categoryChanged is then true.',
};

const NO_CHOICE = { name: 'As in the JSON', value: '' };

/** The category of a template that is given as JSON. */
export const jsonCategory = [
	shownFor(
		IN_JSON,
		fieldOf(
			{
				...category,
				displayOptions: { show: SINCE_FORM },
				options: [NO_CHOICE, ...optionsOf(CATEGORIES)],
				default: '',
			},
			() => emptyAsUndefined(oneOf(CATEGORIES)),
		),
	),
	shownFor(IN_JSON, {
		...category,
		displayOptions: { show: BEFORE_FORM },
		options: optionsOf(CATEGORIES),
		default: 'UTILITY',
	}),
] as const;
