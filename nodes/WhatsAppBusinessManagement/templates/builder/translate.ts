import type { TemplateFields, TranslationFields } from './fields';

/** The texts in place of those of the first language; an empty one, or one too few, stays. */
const replaceTexts = <Row extends object>(
	rows: readonly Row[],
	texts: readonly string[],
	withText: (row: Row, text: string) => Row,
): Row[] => rows.map((row, index) => (texts[index] ? withText(row, texts[index]) : row));

/**
 * A template in another language: everything but the texts is as in the first one.
 *
 * @returns the fields, for `buildTemplate`
 */
export function translate(fields: TemplateFields, texts: TranslationFields): TemplateFields {
	const { headerText, headerExample, body, footer, buttonTexts = [], examples = [] } = texts;
	return {
		...fields,
		headerText: headerText || fields.headerText,
		headerExample: headerExample || fields.headerExample,
		body: body || fields.body,
		footer: footer || fields.footer,
		buttons: replaceTexts(fields.buttons ?? [], buttonTexts, (button, text) => ({
			...button,
			text,
		})),
		variables: replaceTexts(fields.variables ?? [], examples, (variable, example) => ({
			...variable,
			example,
		})),
	};
}
