import type { z } from 'zod';

import { FILES_FIELD, FILE_FIELD } from '../../../execution/itemFile';
import type { ItemFile } from '../../../execution/itemFile';
import type { ShapeOf } from '../../../parameters/field';
import type {
	CardButtonLayout,
	CardFields,
	CarouselFields,
	CodeFields,
	TemplateFields,
} from '../../../templates/builder/fields';
import type { Category } from '../../../templates/categories';
import { buttonFields } from './buttonsField';
import { carouselFields } from './carouselFields';
import { codeFields } from './codeFields';
import { headerFields } from './headerFields';
import { NOT_UPLOADED } from './definedTemplate';
import { kindField } from './kindField';
import { textFields } from './textFields';

/** The fields of the form below name, language, kind and category. */
export const FORM = [
	...headerFields,
	...textFields,
	...buttonFields,
	...carouselFields,
	...codeFields,
] as const;

/** The checked values of the form, by the fields' names. */
export type FormInput = z.output<
	z.ZodObject<ShapeOf<readonly [typeof kindField, ...typeof FORM]>>
> & {
	category?: Category;
};

const handleOf = (file: ItemFile | undefined, handle: string | undefined): string | undefined =>
	file ? NOT_UPLOADED : handle;

/** A card of a carousel, as a row of the form. */
export type CardRow = FormInput['cards']['card'][number];

/** The file of a card; undefined if its field is empty, or names no file of the item. */
export const fileOfCard = ({ [FILES_FIELD]: [file] }: CardRow): ItemFile | undefined => file;

const cardOf = (row: CardRow): CardFields => ({
	handle: handleOf(fileOfCard(row), row.handle),
	body: row.body,
	examples: row.examples,
	buttons: [
		{ value: row.button1Value, example: row.button1Example },
		{ value: row.button2Value, example: row.button2Example },
	],
});

/** Meta fixes the label of the button that shows a product. */
const productLayout = ({ productButton, productButtonText }: FormInput): CardButtonLayout =>
	productButton === 'SPM'
		? { type: 'SPM', text: 'View' }
		: { type: productButton, text: productButtonText };

const mediaLayout = (input: FormInput): CardButtonLayout[] => [
	{ type: input.cardButton1, text: input.cardButton1Text },
	...(input.cardButton2 === 'NONE'
		? []
		: [{ type: input.cardButton2, text: input.cardButton2Text }]),
];

function carouselOf(input: FormInput): CarouselFields {
	const { cardHeader: header, cards, productUrl: value, productUrlExample: example } = input;
	return header === 'PRODUCT'
		? { header, buttons: [productLayout(input)], cards: [{ buttons: [{ value, example }] }] }
		: { header, buttons: mediaLayout(input), cards: cards.card.map(cardOf) };
}

const codeOf = ({
	otpType = 'COPY_CODE',
	supportedApps,
	zeroTapTermsAccepted,
	codeOptions,
}: FormInput): CodeFields => ({
	otpType,
	...codeOptions,
	supportedApps: supportedApps.app,
	zeroTapTermsAccepted,
});

/** The values of the form as the builder takes them. */
export const templateFieldsOf = (input: FormInput): TemplateFields => ({
	kind: input.kind,
	category: input.category,
	header: input.header,
	headerText: input.headerText,
	headerExample: input.headerExample,
	headerHandle:
		input.sampleFrom === 'handle' ? input.headerHandle : handleOf(input[FILE_FIELD], undefined),
	body: input.bodyText,
	footer: input.footer,
	variables: input.variables.variable,
	buttons: input.buttons.button,
	carousel: input.kind === 'carousel' ? carouselOf(input) : undefined,
	code: input.kind === 'authentication' ? codeOf(input) : undefined,
	offerText: input.offerText,
	offerExpires: input.offerExpires,
	orderButtonText: input.orderButtonText,
	hasOrderFormat: input.hasOrderFormat,
});
