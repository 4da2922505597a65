import type { GraphError } from '../../errors';
import { unexpectedField } from './components';
import { missing } from './refusals';
import {
	buttonsOf,
	cardsOf,
	componentOf,
	componentsOf,
	firstOf,
	guess,
	isFields,
	typeOf,
	upperText,
	type Fields,
	type Rule,
	type SentTemplate,
} from './sentTemplate';

const CAROUSEL = 'Media card carousel templates';

/** The types of the buttons of a card, by the format of its header. */
const BUTTONS: Record<string, string[]> = {
	IMAGE: ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'ORDER_DETAILS'],
	VIDEO: ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'ORDER_DETAILS'],
	PRODUCT: ['SPM', 'URL'],
};

/** A rule that applies only to templates with a carousel. */
const only = (id: string, refusal: (template: SentTemplate) => GraphError | undefined): Rule => ({
	id,
	source: CAROUSEL,
	refusal: (template) => (componentOf(template, 'CAROUSEL') ? refusal(template) : undefined),
});

/** Applied before the texts and buttons, which look at the cards too. Meta's texts are unknown. */
export const CAROUSEL_RULES: readonly Rule[] = [
	only('carousel.category', ({ category }) =>
		category === 'MARKETING' ? undefined : guess('a carousel needs the category MARKETING'),
	),
	only('carousel.alone', (template) =>
		componentsOf(template).some((part) => !['BODY', 'CAROUSEL'].includes(typeOf(part)))
			? guess('beside a carousel there can only be a BODY')
			: undefined,
	),
	only('carousel.cards', wrongCards),
	only('carousel.header', (template) => firstOf(cardsOf(template), wrongCardHeader)),
	only('carousel.buttons', (template) => firstOf(cardsOf(template), wrongCardButtons)),
	only('carousel.products', (template) =>
		cardsOf(template).length > 2 && cardsOf(template).some((card) => headerOf(card) === 'PRODUCT')
			? guess('a carousel of products is created with two cards')
			: undefined,
	),
	only('carousel.same', (template) =>
		new Set(cardsOf(template).map(shapeOf)).size > 1
			? guess('all cards must have the same components')
			: undefined,
	),
	only('component.unexpected-field', (template) =>
		firstOf(cardsOf(template).flat(), unexpectedField),
	),
];

function wrongCards(template: SentTemplate): GraphError | undefined {
	const cards = componentOf(template, 'CAROUSEL')?.cards;
	if (!Array.isArray(cards)) return missing('CAROUSEL', 'cards');
	const isList = (card: unknown) =>
		isFields(card) && Array.isArray(card.components) && card.components.every(isFields);
	if (!cards.every(isList)) return missing('CAROUSEL', 'components');
	if (cards.length < 2 || cards.length > 10) return guess('a carousel has from 2 to 10 cards');
	const isKnown = (card: Fields[]) => {
		const types = card.map(typeOf);
		return (
			types.every((type) => ['HEADER', 'BODY', 'BUTTONS'].includes(type)) &&
			new Set(types).size === types.length
		);
	};
	return cardsOf(template).every(isKnown)
		? undefined
		: guess('a card has one HEADER, BODY and BUTTONS');
}

const headerOf = (card: Fields[]): string =>
	upperText(card.find((part) => typeOf(part) === 'HEADER')?.format);

const cardButtons = (card: Fields[]): string[] =>
	buttonsOf(card.find((part) => typeOf(part) === 'BUTTONS')).map(typeOf);

function wrongCardHeader(card: Fields[]): GraphError | undefined {
	return Object.hasOwn(BUTTONS, headerOf(card))
		? undefined
		: guess('each card has a header of the format IMAGE, VIDEO or PRODUCT');
}

/** One or two, of a product one. Meta's page on media cards says two, its syntax shows three. */
function wrongCardButtons(card: Fields[]): GraphError | undefined {
	const types = cardButtons(card);
	const allowed = BUTTONS[headerOf(card)] ?? [];
	const most = headerOf(card) === 'PRODUCT' ? 1 : 2;
	if (types.length < 1 || types.length > most || !types.every((type) => allowed.includes(type))) {
		return guess(`a card has up to ${most} buttons of the types ${allowed.join(', ')}`);
	}
	// From Meta's page on the checkout button.
	return types.lastIndexOf('ORDER_DETAILS') > 0
		? guess('the button of the type ORDER_DETAILS must be the first')
		: undefined;
}

/** What must be the same in all cards. */
const shapeOf = (card: Fields[]): string =>
	JSON.stringify([card.map(typeOf).sort(), headerOf(card), cardButtons(card)]);
