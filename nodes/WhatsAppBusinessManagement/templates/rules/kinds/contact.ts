import type { Rule } from '../../rule';
import { buttonsOf } from '../../templateView';
import { onlyIn } from './onlyIn';

const TYPE = 'REQUEST_CONTACT_INFO';
const SOURCE =
	'Meta: Contact information requests, June 2026. It is not documented that Meta checks it.';

/** The rules for buttons that ask for contact details. */
export const CONTACT_RULES: readonly Rule[] = [
	{
		id: 'contact.text',
		about: 'A text on a button that asks for contact details',
		severity: 'error',
		isUnsure: true,
		source: SOURCE,
		page: 'components',
		check: (template) =>
			buttonsOf(template, TYPE)
				.filter(({ raw }) => raw.text !== undefined)
				.map(({ path }) => ({
					path: `${path}.text`,
					message: 'A button that asks for contact details has a fixed text: Share Contact Info',
					fix: 'Remove the text',
				})),
	},
	onlyIn({
		id: 'contact.category',
		isUnsure: true,
		source: SOURCE,
		page: 'components',
		what: 'A button that asks for contact details',
		categories: ['UTILITY', 'MARKETING'],
		isIn: (template) => buttonsOf(template, TYPE).length > 0,
	}),
];
