import type { IDataObject } from 'n8n-workflow';

import { FILES_FIELD, FILE_FIELD } from '../../../execution/itemFile';
import type { UselessRow } from '../../../templates/builder/build';
import { buildTemplate, uselessRows } from '../../../templates/builder/build';
import type { TemplateFields } from '../../../templates/builder/fields';
import { namesIn } from '../../../templates/builder/textWithExamples';
import { textsWithoutPlace, translate } from '../../../templates/builder/translate';
import { unescapeBraces } from '../../../templates/builder/escapedBraces';
import type { Finding } from '../../../templates/finding';
import { findingOf } from '../../../templates/validate';
import { variablesNamed } from '../../../templates/wording';
import type { DefinedTemplate, Sample } from './definedTemplate';
import { NOT_UPLOADED } from './definedTemplate';
import type { CardRow, FormInput } from './form';
import type { FormOrigin } from './formOrigin';
import { fileOfCard, templateFieldsOf } from './form';
import type { translationsField } from './translationsField';
import type { z } from 'zod';

type Translations = z.output<ReturnType<(typeof translationsField)['check']>>;

/** The values of the form, with what is around the template. */
export type WholeForm = FormInput & {
	name?: string;
	language?: string;
	translations?: Translations;
};

const errorAt = (id: string, path: string, message: string, fix: string): Finding =>
	findingOf({ id, severity: 'error', page: 'components' }, { path, message, fix });

function uselessRow(names: string[], { index, name, why }: UselessRow): Finding {
	const path = `variables[${index}]`;
	const variable = variablesNamed([name]);
	if (why === 'repeated') {
		const message = `There is more than one example for ${variable}`;
		return errorAt('example.count', path, message, 'Remove the row, or correct its name');
	}
	// The trace of an expression that n8n evaluated, or a slip.
	return names.length === 0
		? errorAt(
				'example.extra',
				path,
				`The text has no variable ${variable}. In an expression, n8n evaluates {{1}} to 1, and {{first_name}} to nothing`,
				`Write \\${variable} if the text is an expression, or switch it from Expression to Fixed. If the text needs no variable, remove the row`,
			)
		: errorAt(
				'example.extra',
				path,
				`The text has no variable ${variable}, only ${variablesNamed(names)}`,
				'Correct the name of the row, or remove the row',
			);
}

const uselessRowFindings = (fields: TemplateFields): Finding[] =>
	uselessRows(fields).map((row) => uselessRow(namesIn(fields.body), row));

const ENTER_NAME = 'Enter the name that the input shows under Binary, e.g. data';

const missingFile = (path: string, message: string, fix = ENTER_NAME): Finding =>
	errorAt('example.handle-missing', path, message, fix);

/** What is wrong with the sample of a card: a name that was entered counts, even beside a handle. */
function cardFileProblem({ [FILES_FIELD]: files, handle }: CardRow, path: string): Finding[] {
	if (files.length > 1) {
		const message = `Binary Field names ${files.length} files, and a card shows one`;
		return [missingFile(path, message, 'Keep one name')];
	}
	// An empty field without a handle is left to the rules.
	if (files.length === 0 || files[0] !== undefined) return [];
	const fix = handle === undefined ? ENTER_NAME : `${ENTER_NAME}, or clear it to use the handle`;
	return [missingFile(path, 'The item has no file with the name in Binary Field', fix)];
}

/** Headers whose sample is a file that the item does not have. */
function missingFiles(
	input: FormInput,
	{ header }: TemplateFields,
	components: IDataObject[],
): Finding[] {
	const top = components.findIndex(({ type, format }) => type === 'HEADER' && format === header);
	const carousel = components.findIndex(({ type }) => type === 'CAROUSEL');
	const cards = carousel === -1 || input.cardHeader === 'PRODUCT' ? [] : input.cards.card;
	return [
		...(top !== -1 && input.sampleFrom === 'binary' && !input[FILE_FIELD]
			? [
					missingFile(
						`components[${top}].example`,
						'The item has no file with the name in Input Binary Field',
					),
				]
			: []),
		...cards.flatMap((card, index) =>
			cardFileProblem(card, `components[${carousel}].cards[${index}].components[0].example`),
		),
	];
}

const withoutPlace = (messages: string[], index: number): Finding[] =>
	messages.map((message) =>
		errorAt('translation.extra', `translations[${index}]`, message, 'Remove what is too much'),
	);

/** The headers of the built template that still need their file, in the order of the files. */
function samplesOf(input: FormInput, components: IDataObject[]): Sample[] {
	const top = components.findIndex(({ type }) => type === 'HEADER');
	const header = input.sampleFrom === 'handle' ? undefined : input[FILE_FIELD];
	const isShown = JSON.stringify(components[top] ?? null).includes(NOT_UPLOADED);
	const carousel = components.findIndex(({ type }) => type === 'CAROUSEL');
	const cards = carousel === -1 || input.cardHeader === 'PRODUCT' ? [] : input.cards.card;
	return [
		...(header && isShown ? [{ path: `components[${top}]`, file: header }] : []),
		...cards.flatMap((card, index): Sample[] => {
			const file = fileOfCard(card);
			const path = `components[${carousel}].cards[${index}].components[0]`;
			return file ? [{ path, file }] : [];
		}),
	];
}

function definedBy(
	input: WholeForm,
	fields: TemplateFields,
	language: string | undefined,
	form: FormOrigin,
): DefinedTemplate {
	const built = buildTemplate(fields);
	return {
		form,
		template: { name: input.name, language, ...built },
		samples: samplesOf(input, built.components),
		findings: [...uselessRowFindings(fields), ...missingFiles(input, fields, built.components)],
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
		definedBy(input, fields, input.language, {}),
		...translations.map(({ language, ...texts }, index) => {
			const form = { row: index + 1 };
			const defined = definedBy(input, translate(fields, texts), language, form);
			const extra = withoutPlace(textsWithoutPlace(fields, texts), index);
			return { ...defined, findings: [...extra, ...defined.findings] };
		}),
	];
}
