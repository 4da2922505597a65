import { charactersIn } from '../../characters';
import type { GraphError } from '../../errors';
import { buttonTypes } from './buttons';
import { missing, tooLong } from './refusals';
import {
	buttonsOf,
	componentOf,
	guess,
	isFields,
	isMissing,
	textOf,
	upperText,
	type Fields,
	type Rule,
	type SentTemplate,
} from './sentTemplate';

const isMarketing = ({ category }: SentTemplate): boolean => category === 'MARKETING';

/** The buttons that show products. */
const PRODUCTS = ['CATALOG', 'MPM', 'SPM'];

const headerFormatOf = (template: SentTemplate): string =>
	upperText(componentOf(template, 'HEADER')?.format);

/** A rule that applies only to templates with an offer. */
const offer = (
	id: string,
	refusal: (offer: Fields, template: SentTemplate) => GraphError | undefined,
): Rule => ({
	id,
	source: 'Limited-time offer templates',
	refusal: (template) => {
		const component = componentOf(template, 'LIMITED_TIME_OFFER');
		if (!component) return undefined;
		const { limited_time_offer: fields } = component;
		return refusal(isFields(fields) ? fields : {}, template);
	},
});

const OFFER: readonly Rule[] = [
	offer('lto.category', (_, template) =>
		isMarketing(template) ? undefined : guess('an offer needs the category MARKETING'),
	),
	offer('lto.text-missing', ({ text }) =>
		isMissing(text) ? missing('LIMITED_TIME_OFFER', 'text') : undefined,
	),
	offer('lto.length', ({ text }) =>
		charactersIn(textOf(text)) > 16 ? tooLong('offer text', 16) : undefined,
	),
	offer('lto.footer', (_, template) =>
		componentOf(template, 'FOOTER') ? guess('an offer can’t have a footer') : undefined,
	),
	offer('lto.header', (_, template) =>
		['', 'IMAGE', 'VIDEO'].includes(headerFormatOf(template))
			? undefined
			: guess('the header of an offer is an image or a video'),
	),
	// The page requires the link, and the code of an offer that expires. The code comes first.
	offer('lto.buttons', ({ has_expiration: expires }, template) => {
		const types = buttonTypes(template).join(',');
		return types === 'COPY_CODE,URL' || (types === 'URL' && expires !== true)
			? undefined
			: guess('an offer has a button of the type COPY_CODE and then one of the type URL');
	}),
];

/** Offers and products, from the page of each kind. Meta's texts for these refusals are unknown. */
export const KINDS: readonly Rule[] = [
	...OFFER,
	{
		id: 'catalog.category',
		source: 'Catalog templates',
		refusal: (template) =>
			buttonTypes(template).some((type) => PRODUCTS.includes(type)) && !isMarketing(template)
				? guess('a button for products needs the category MARKETING')
				: undefined,
	},
	{
		id: 'products.alone',
		source: 'Catalog, multi-product and single-product templates',
		refusal: (template) =>
			buttonTypes(template).some((type) => PRODUCTS.includes(type)) &&
			buttonTypes(template).length > 1
				? guess('a button for products must be the only one')
				: undefined,
	},
	{
		id: 'catalog.text',
		source: 'Catalog templates',
		refusal: (template) => {
			const [button] = buttonsOf(componentOf(template, 'BUTTONS'));
			if (buttonTypes(template)[0] !== 'CATALOG') return undefined;
			return textOf(button?.text).toLowerCase() === 'view catalog'
				? undefined
				: guess('the text of this button is always View catalog');
		},
	},
	{
		id: 'spm.header',
		source: 'Single-product message templates',
		refusal: (template) =>
			buttonTypes(template).includes('SPM') === (headerFormatOf(template) === 'PRODUCT')
				? undefined
				: guess('a button of the type SPM and a header of the format PRODUCT need each other'),
	},
	{
		id: 'mpm.header',
		source: 'Multi-product message templates',
		refusal: (template) =>
			buttonTypes(template).includes('MPM') && headerFormatOf(template) !== 'TEXT'
				? guess('a button of the type MPM needs a header of the format TEXT')
				: undefined,
	},
	{ id: 'order.category', source: 'Payments: order details', refusal: wrongOrder },
];

/** UTILITY; MARKETING with a `display_format`, or for the checkout below an image or a video. */
function wrongOrder(template: SentTemplate): GraphError | undefined {
	if (!buttonTypes(template).includes('ORDER_DETAILS') || !isMarketing(template)) return undefined;
	return template.displayFormat === 'ORDER_DETAILS' ||
		['IMAGE', 'VIDEO'].includes(headerFormatOf(template))
		? undefined
		: guess('a button of the type ORDER_DETAILS in MARKETING needs a display_format');
}
