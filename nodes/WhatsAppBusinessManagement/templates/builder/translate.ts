import { counted } from '../wording';
import type { ButtonFields, TemplateFields, TranslationFields } from './fields';
import { KINDS } from './kinds';

/** Meta writes the labels of the other types. */
const hasText = ({ type }: ButtonFields): boolean =>
	type !== 'COPY_CODE' && type !== 'REQUEST_CONTACT_INFO';

/** The rows with the texts in place of those of the first language; an empty one, or one too few, stays. */
const replaceTexts = <Row extends object>(
	rows: readonly Row[],
	texts: readonly string[],
	withText: (row: Row, text: string) => Row,
): Row[] => rows.map((row, index) => (texts[index] ? withText(row, texts[index]) : row));

function translateButtons(
	buttons: readonly ButtonFields[],
	texts: readonly string[],
): ButtonFields[] {
	const labelled = buttons.filter(hasText);
	return buttons.map((button) => {
		const text = texts[labelled.indexOf(button)];
		return text ? { ...button, text } : button;
	});
}

/**
 * A template in another language: everything but the texts is as in the first one.
 *
 * @returns the fields, for `buildTemplate`
 */
export function translate(fields: TemplateFields, texts: TranslationFields): TemplateFields {
	const { buttonTexts = [], examples = [] } = texts;
	return {
		...fields,
		headerText: texts.headerText || fields.headerText,
		headerExample: texts.headerExample || fields.headerExample,
		body: texts.body || fields.body,
		footer: texts.footer || fields.footer,
		offerText: texts.offerText || fields.offerText,
		orderButtonText: texts.orderButtonText || fields.orderButtonText,
		buttons: translateButtons(fields.buttons ?? [], buttonTexts),
		variables: replaceTexts(fields.variables ?? [], examples, (variable, example) => ({
			...variable,
			example,
		})),
	};
}

const tooMany = (given: number, has: number, what: string, thing: string): string[] =>
	given > has
		? [`There ${given === 1 ? 'is' : 'are'} ${counted(given, what)}, and ${counted(has, thing)}`]
		: [];

/** Texts of another language for which the template has no place, each as a sentence without a period. */
export function textsWithoutPlace(fields: TemplateFields, texts: TranslationFields): string[] {
	const { kind, header, buttons = [], variables = [] } = fields;
	const { buttonTexts = [], examples = [] } = texts;
	const hasHeaderText = KINDS[kind].header === 'text' || header === 'TEXT';
	const labelled = KINDS[kind].hasButtons ? buttons.filter(hasText).length : 0;
	return [
		...(texts.headerText && !hasHeaderText ? ['There is a header text, and no text header'] : []),
		...(texts.footer && !KINDS[kind].hasFooter ? ['There is a footer, and the kind has none'] : []),
		...tooMany(buttonTexts.length, labelled, 'button text', 'labelled button'),
		...tooMany(examples.length, variables.length, 'example', 'variable'),
	];
}
