import type { IDataObject } from 'n8n-workflow';

import { codeComponents } from './authentication';
import { buttonOf, codeFirst, groupReplies } from './buttons';
import { carouselOf } from './carousel';
import type { Kind, TemplateFields } from './fields';
import { KINDS } from './kinds';
import {
	areNamed,
	examplesByName,
	namesIn,
	textWithExamples,
	variableName,
} from './textWithExamples';

/** The part of the call's body that follows from the fields, by Meta's keys. */
export interface BuiltTemplate extends IDataObject {
	category?: string;
	parameter_format?: 'NAMED';
	sub_category?: 'ORDER_STATUS';
	display_format?: 'ORDER_DETAILS';
	components: IDataObject[];
}

/** Texts that Meta fixes for the buttons of products, and the text of an order's button. */
const KIND_BUTTONS: Readonly<Partial<Record<Kind, (fields: TemplateFields) => IDataObject>>> = {
	catalog: () => ({ type: 'CATALOG', text: 'View catalog' }),
	multiProduct: () => ({ type: 'MPM', text: 'View items' }),
	orderDetails: ({ orderButtonText }) => ({
		type: 'ORDER_DETAILS',
		text: orderButtonText || 'Review and Pay',
	}),
	singleProduct: () => ({ type: 'SPM', text: 'View' }),
};

function textHeader({ headerText, headerExample, variables = [] }: TemplateFields): IDataObject {
	const byName = examplesByName(variables.filter(({ name }) => name));
	// A number in the header is not the variable of the body with the same number.
	const named = (name: string) => (/^\d+$/.test(name) ? undefined : byName.get(name));
	const text = textWithExamples('header', headerText, (name) => headerExample || named(name), [
		headerExample,
	]);
	return { type: 'HEADER', format: 'TEXT', ...text } as IDataObject;
}

/** The formats among which the kind leaves a choice; the header of the others follows from the kind. */
function chosenFormat({ kind, header = 'NONE' }: TemplateFields): string {
	const { header: choice } = KINDS[kind];
	if (choice === 'text') return 'TEXT';
	if (choice === 'product') return 'PRODUCT';
	if (choice === 'imageOrVideo') return ['IMAGE', 'VIDEO'].includes(header) ? header : 'NONE';
	return choice === 'none' ? 'NONE' : header;
}

function headerOf(fields: TemplateFields): IDataObject[] {
	const format = chosenFormat(fields);
	if (format === 'NONE') return [];
	if (format === 'TEXT') return [textHeader(fields)];
	if (format === 'LOCATION' || format === 'PRODUCT') return [{ type: 'HEADER', format }];
	const { headerHandle } = fields;
	const example = headerHandle ? { example: { header_handle: [headerHandle] } } : {};
	return [{ type: 'HEADER', format, ...example }];
}

function bodyOf({ body, variables = [] }: TemplateFields): IDataObject {
	const byName = examplesByName(variables);
	return {
		type: 'BODY',
		...textWithExamples('body', body, (name) => byName.get(name)),
	} as IDataObject;
}

function buttonsOf(fields: TemplateFields): IDataObject[] {
	const { kind, buttons = [] } = fields;
	const own = KINDS[kind].hasButtons ? buttons : [];
	const ordered = kind === 'limitedTimeOffer' ? codeFirst(own) : groupReplies(own);
	const fromKind = KIND_BUTTONS[kind]?.(fields);
	const all = [...(fromKind ? [fromKind] : []), ...ordered.map(buttonOf)];
	return all.length > 0 ? [{ type: 'BUTTONS', buttons: all }] : [];
}

const offerOf = ({ kind, offerText = '', offerExpires = false }: TemplateFields): IDataObject[] =>
	kind === 'limitedTimeOffer'
		? [
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: offerText, has_expiration: offerExpires },
				},
			]
		: [];

/** The components in the order in which Meta shows them. */
function componentsOf(fields: TemplateFields): IDataObject[] {
	const { kind, code, carousel, footer } = fields;
	if (kind === 'authentication') return code ? codeComponents(code) : [];
	return [
		...headerOf(fields),
		...offerOf(fields),
		bodyOf(fields),
		...(KINDS[kind].hasFooter && footer ? [{ type: 'FOOTER', text: footer }] : []),
		...buttonsOf(fields),
		...(kind === 'carousel' && carousel ? [carouselOf(carousel)] : []),
		...(kind === 'callPermission' ? [{ type: 'CALL_PERMISSION_REQUEST' }] : []),
	];
}

/** The texts of a template that may have variables with names. */
const textsOf = (fields: TemplateFields): Array<string | undefined> => [
	chosenFormat(fields) === 'TEXT' ? fields.headerText : undefined,
	fields.body,
	...(fields.kind === 'carousel' ? (fields.carousel?.cards ?? []).map(({ body }) => body) : []),
];

/**
 * Builds a template. What is missing stays out, so that the rules of `validate` name it; nothing is
 * checked here. `parameter_format` is derived from the variables, and left out for numbers, which are
 * Meta's default.
 *
 * @returns the part of the call's body that follows from the fields
 */
export function buildTemplate(fields: TemplateFields): BuiltTemplate {
	const { kind, category, hasOrderFormat } = fields;
	const isNamed = kind !== 'authentication' && areNamed(textsOf(fields));
	return {
		category: KINDS[kind].category ?? category,
		components: componentsOf(fields),
		...(isNamed ? { parameter_format: 'NAMED' } : {}),
		...(kind === 'orderStatus' ? { sub_category: 'ORDER_STATUS' } : {}),
		...(kind === 'orderDetails' && hasOrderFormat ? { display_format: 'ORDER_DETAILS' } : {}),
	};
}

/** A row of examples that serves no variable of its own. */
export interface UselessRow {
	/** Of the row, from 0. */
	index: number;
	name: string;
	/** `unknown`: no text has the variable. `repeated`: a row before has an example for it. */
	why: 'repeated' | 'unknown';
}

/** @returns the rows of examples whose variable the texts do not have, or that an earlier row names */
export function uselessRows(fields: TemplateFields): UselessRow[] {
	const texts = chosenFormat(fields) === 'TEXT' ? [fields.body, fields.headerText] : [fields.body];
	const used = new Set(texts.flatMap(namesIn));
	const names = (fields.variables ?? []).map(variableName);
	return names.flatMap((name, index): UselessRow[] => {
		if (!used.has(name)) return [{ index, name, why: 'unknown' }];
		return names.indexOf(name) < index ? [{ index, name, why: 'repeated' }] : [];
	});
}
