import type { IDataObject } from 'n8n-workflow';

import { FILE_FIELD } from '../../../execution/itemFile';
import { buildTemplate, unusedVariables } from '../../../templates/builder/build';
import type { TemplateFields } from '../../../templates/builder/fields';
import { namesIn } from '../../../templates/builder/textWithExamples';
import { translate } from '../../../templates/builder/translate';
import { unescapeBraces } from '../../../templates/builder/escapedBraces';
import type { Finding } from '../../../templates/finding';
import { variablesNamed } from '../../../templates/wording';
import type { DefinedTemplate, Sample } from './definedTemplate';
import type { FormInput } from './form';
import { NOT_UPLOADED, templateFieldsOf } from './form';
import type { translationsField } from './translationsField';
import type { z } from 'zod';

type Translations = z.output<ReturnType<(typeof translationsField)['check']>>;

/** The values of the form, with what is around the template. */
export type WholeForm = FormInput & {
	name?: string;
	language?: string;
	translations?: Translations;
};

const DOCS =
	'https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components';

/** A row of examples without its variable: the trace of an expression that n8n evaluated, or a slip. */
function unusedFindings(fields: TemplateFields): Finding[] {
	const names = namesIn(fields.body);
	return unusedVariables(fields).map(({ index, name }) => ({
		rule: 'example.extra',
		severity: 'error',
		path: `variables[${index}]`,
		message:
			names.length === 0
				? `The text has no variable ${variablesNamed([name])}. In an expression, n8n evaluates {{1}} to 1, and {{first_name}} to nothing`
				: `The text has no variable ${variablesNamed([name])}, only ${variablesNamed(names)}`,
		fix:
			names.length === 0
				? `Write \\${variablesNamed([name])} if the text is an expression, or switch it from Expression to Fixed. If the text needs no variable, remove the row`
				: 'Correct the name of the row, or remove the row',
		isUnsure: false,
		docs: DOCS,
	}));
}

/** The header needs a file, and the item has none with the name that was entered. */
function missingFile(
	input: FormInput,
	{ header }: TemplateFields,
	components: IDataObject[],
): Finding[] {
	const at = components.findIndex(({ type, format }) => type === 'HEADER' && format === header);
	const isMissing = input.sampleFrom === 'binary' && !input[FILE_FIELD];
	if (at === -1 || !isMissing) return [];
	return [
		{
			rule: 'example.handle-missing',
			severity: 'error',
			path: `components[${at}].example`,
			message: 'The item has no file with the name in Input Binary Field',
			fix: 'Enter the name that the input shows under Binary, e.g. data',
			isUnsure: false,
			docs: DOCS,
		},
	];
}

/** The headers of the built template that still need their file, in the order of the files. */
function samplesOf(input: FormInput, components: IDataObject[]): Sample[] {
	const top = components.findIndex(({ type }) => type === 'HEADER');
	const header = input.sampleFrom === 'handle' ? undefined : input[FILE_FIELD];
	const isShown = JSON.stringify(components[top] ?? null).includes(NOT_UPLOADED);
	const carousel = components.findIndex(({ type }) => type === 'CAROUSEL');
	const cards = carousel === -1 ? [] : input.cards.card;
	return [
		...(header && isShown ? [{ path: `components[${top}]`, file: header }] : []),
		...cards.flatMap(({ [FILE_FIELD]: file }, index): Sample[] =>
			file ? [{ path: `components[${carousel}].cards[${index}].components[0]`, file }] : [],
		),
	];
}

function definedBy(
	input: WholeForm,
	fields: TemplateFields,
	language: string | undefined,
): DefinedTemplate {
	const built = buildTemplate(fields);
	return {
		template: { name: input.name, language, ...built },
		samples: samplesOf(input, built.components),
		findings: [...unusedFindings(fields), ...missingFile(input, fields, built.components)],
	};
}

/**
 * The templates that the form describes: one, and one for each further language.
 *
 * @param input the checked values
 */
export function fromForm(input: WholeForm): DefinedTemplate[] {
	const fields = unescapeBraces(templateFieldsOf(input));
	const translations = unescapeBraces(input.translations?.translation ?? []);
	return [
		definedBy(input, fields, input.language),
		...translations.map(({ language, ...texts }) =>
			definedBy(input, translate(fields, texts), language),
		),
	];
}
