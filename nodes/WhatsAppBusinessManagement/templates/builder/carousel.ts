import type { IDataObject } from 'n8n-workflow';

import { linkKeys } from './buttons';
import type { CardButtonFields, CardButtonLayout, CardFields, CarouselFields } from './fields';
import { textWithExamples } from './textWithExamples';

/** Meta: Product card carousel templates. Two cards are defined, and up to ten are sent. */
const PRODUCT_CARDS = 2;

function cardButton(
	{ type, text }: CardButtonLayout,
	{ value, example }: CardButtonFields = {},
): IDataObject {
	if (type === 'URL') return { type, text, ...linkKeys(value, example) };
	// Meta fixes the label of the button that shows a product.
	if (type === 'SPM') return { type, text: text ?? 'View' };
	return type === 'PHONE_NUMBER' ? { type, text, phone_number: value } : { type, text };
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== '';

const withoutEmpty = (button: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(button).filter(([, value]) => isFilled(value)));

function cardComponents(
	{ header, buttons }: CarouselFields,
	{ handle, body, examples = [], buttons: own = [] }: CardFields,
): IDataObject[] {
	const sample = header !== 'PRODUCT' && handle ? { example: { header_handle: [handle] } } : {};
	const text = textWithExamples('body', body, (_name, index) => examples[index], examples);
	return [
		{ type: 'HEADER', format: header, ...sample },
		...(body ? [{ type: 'BODY', ...text } as IDataObject] : []),
		{
			type: 'BUTTONS',
			buttons: buttons.map((each, at) => withoutEmpty(cardButton(each, own[at]))),
		},
	];
}

/** A carousel whose cards all have the parts of its layout. */
export function carouselOf(carousel: CarouselFields): IDataObject {
	const { header, cards } = carousel;
	const [first = {}] = cards;
	const filled: readonly CardFields[] =
		header === 'PRODUCT' ? Array.from({ length: PRODUCT_CARDS }, () => first) : cards;
	return {
		type: 'CAROUSEL',
		cards: filled.map((card) => ({ components: cardComponents(carousel, card) })),
	};
}
