import { isRecord } from '../../../graph/records';
import type { Problem } from '../../finding';
import { formatOf } from '../../places';
import type { Rule } from '../../rule';
import type { Button, ButtonList, Card, Component, TemplateView } from '../../templateView';
import { has, textsOf } from '../../templateView';
import { lengthOf } from '../../variables';
import { choiceOf } from '../../wording';
import { onlyIn } from './onlyIn';

const TYPE = 'CAROUSEL';
const CARDS = { from: 2, to: 10 };
const PRODUCT_CARDS = 2;
const BODY_LENGTH = 160;
const MAX_BUTTONS = 2;
const HEADER_FORMATS = ['IMAGE', 'VIDEO', 'PRODUCT'];
const PRODUCT_BUTTONS = ['SPM', 'URL'];
const MEDIA_BUTTONS = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER'];

const SHARED = {
	severity: 'error',
	source: 'Meta: Media card carousel templates; Product card carousel templates',
	page: 'marketing-templates/media-card-carousel-templates',
} as const;

const inCard = (card: Card, wanted: string): Component | undefined =>
	card.components.find(({ type }) => type === wanted);

const headerFormatOf = (card: Card): string => {
	const header = inCard(card, 'HEADER');
	return header ? formatOf(header) : '';
};

const isProduct = (card: Card): boolean => headerFormatOf(card) === 'PRODUCT';

/** The cards whose components can be read. `component.not-list` names the others. */
const readableCards = ({ cards }: TemplateView): Card[] =>
	cards.filter(({ raw }) => Array.isArray(raw.components));

const carouselsIn = ({ components }: TemplateView): Component[] =>
	components.filter(({ type }) => type === TYPE);

function wrongCards({ path, raw }: Component, areProducts: boolean): Problem[] {
	const cards: unknown = raw.cards;
	if (!Array.isArray(cards)) {
		return [
			{
				path: `${path}.cards`,
				message: 'The cards of the carousel must be a list',
				fix: `Add ${CARDS.from} to ${CARDS.to} cards`,
			},
		];
	}
	const range = areProducts ? { from: PRODUCT_CARDS, to: PRODUCT_CARDS } : CARDS;
	const { from, to } = range;
	const problems = cards.flatMap((card: unknown, index): Problem[] =>
		isRecord(card)
			? []
			: [
					{
						path: `${path}.cards[${index}]`,
						message: 'A card must be an object with components',
						fix: 'Correct or remove it',
					},
				],
	);
	if (cards.length >= from && cards.length <= to) return problems;
	return [
		{
			path: `${path}.cards`,
			message: areProducts
				? `A carousel of products is created with ${to} cards, not ${cards.length}; up to ${CARDS.to} can be sent`
				: `A carousel has ${from} to ${to} cards, not ${cards.length}`,
			fix: cards.length > to ? `Remove ${cards.length - to}` : `Add ${from - cards.length}`,
		},
		...problems,
	];
}

/** What Meta wants to be the same in all cards: the components, the format of the header, the buttons. */
function layoutOf(card: Card, buttons: readonly Button[] = []): string[] {
	return [
		...card.components
			.map((each) => (each.type === 'HEADER' ? `${formatOf(each)} header` : each.type))
			.sort(),
		...buttons.map(({ type }) => `${type} button`),
	];
}

function differentCards(template: TemplateView): Problem[] {
	const [first, ...others] = readableCards(template);
	if (!first) return [];
	const buttons = new Map(template.buttonLists.map((list) => [list.card, list.buttons]));
	const wanted = layoutOf(first, buttons.get(first.path));
	return others.flatMap((card) => {
		const layout = layoutOf(card, buttons.get(card.path));
		if (layout.join() === wanted.join()) return [];
		const missing = wanted.filter((part) => !layout.includes(part));
		const extra = layout.filter((part) => !wanted.includes(part));
		return [
			{
				path: card.path,
				message: `All cards must have the same components and buttons as the first${detailOf(missing, extra)}`,
				fix: 'Give all cards the same header format, body or no body, and the same buttons in the same order',
			},
		];
	});
}

const detailOf = (missing: string[], extra: string[]): string =>
	[
		missing.length > 0 ? `; missing: ${missing.join(', ')}` : '',
		extra.length > 0 ? `; not in the first: ${extra.join(', ')}` : '',
	].join('');

function wrongHeader(card: Card): Problem[] {
	const header = inCard(card, 'HEADER');
	const fix = `Use ${choiceOf(HEADER_FORMATS)}`;
	if (!header) {
		return [{ path: `${card.path}.components`, message: 'The card has no header', fix }];
	}
	const format = formatOf(header);
	if (HEADER_FORMATS.includes(format)) return [];
	const message =
		format === ''
			? 'The header of the card has no format'
			: `The header of a card cannot have the format ${format}`;
	return [{ path: `${header.path}.format`, message, fix }];
}

/** Meta's pages: one button of a product, two others, or checkout first. */
function buttonsProblem(types: string[], isForProduct: boolean): Omit<Problem, 'path'> | undefined {
	if (isForProduct) {
		return types.length === 1 && types.every((type) => PRODUCT_BUTTONS.includes(type))
			? undefined
			: {
					message: 'A card with a product has exactly one button',
					fix: `Use ${choiceOf(PRODUCT_BUTTONS)}`,
				};
	}
	if (types.length > MAX_BUTTONS) {
		return {
			message: `The card has ${types.length} buttons, and may have ${MAX_BUTTONS}`,
			fix: `Remove ${types.length - MAX_BUTTONS}`,
		};
	}
	const others = types[0] === 'ORDER_DETAILS' ? types.slice(1) : types;
	const wrong = others.find((type) => !MEDIA_BUTTONS.includes(type));
	if (wrong === undefined) return undefined;
	return {
		message:
			wrong === 'ORDER_DETAILS'
				? 'The button ORDER_DETAILS must be the first of a card'
				: `A card cannot have a button of the type ${wrong}`,
		fix: `Use ${choiceOf(MEDIA_BUTTONS)}, or ORDER_DETAILS as the first`,
	};
}

/** An empty list, and a button without a type, are left to the rules for buttons. */
function wrongButtons(list: ButtonList, card: Card | undefined): Problem[] {
	const types = list.buttons.map(({ type }) => type);
	if (!card || types.length === 0 || types.includes('')) return [];
	const problem = buttonsProblem(types, isProduct(card));
	return problem ? [{ path: list.path, ...problem }] : [];
}

/** Components that belong into the cards, or nowhere, if there is a carousel. */
const beside = (template: TemplateView, types: string[], fix: string): Problem[] =>
	(has(template, TYPE) ? template.components : [])
		.filter(({ type }) => types.includes(type))
		.map(({ path, type }) => ({
			path,
			message: `Beside a carousel there is only a body, and no component of the type ${type}`,
			fix,
		}));

/** The rules for carousels. */
export const CAROUSEL_RULES: readonly Rule[] = [
	{
		...SHARED,
		id: 'carousel.cards',
		about: `Fewer than ${CARDS.from} or more than ${CARDS.to} cards; for products, not exactly ${PRODUCT_CARDS}`,
		check: (template) => {
			const { cards } = template;
			const areProducts = cards.length > 0 && cards.every(isProduct);
			return carouselsIn(template).flatMap((each) => wrongCards(each, areProducts));
		},
	},
	{
		...SHARED,
		id: 'carousel.same',
		about: 'Cards with different components or buttons',
		check: differentCards,
	},
	{
		...SHARED,
		id: 'carousel.header',
		about: 'A card without an image, video or product, or a header beside the cards',
		check: (template) => [
			...beside(template, ['HEADER'], 'Move it to the cards, or remove it'),
			...readableCards(template).flatMap(wrongHeader),
		],
	},
	{
		...SHARED,
		id: 'carousel.buttons',
		about: 'Too many or wrong buttons in a card, or buttons beside the cards',
		check: (template) => {
			const cards = new Map(template.cards.map((card) => [card.path, card]));
			return [
				...beside(template, ['BUTTONS'], 'Move them to the cards, or remove them'),
				...template.buttonLists.flatMap((list) => wrongButtons(list, cards.get(list.card ?? ''))),
			];
		},
	},
	{
		...SHARED,
		id: 'carousel.buttons',
		about: 'A card without buttons',
		// Meta's page can be read as if the buttons of media cards were optional.
		isUnsure: true,
		check: (template) =>
			readableCards(template)
				.filter((card) => !inCard(card, 'BUTTONS'))
				.map(({ path }) => ({
					path: `${path}.components`,
					message: 'The card has no buttons',
					fix: `Add 1 or ${MAX_BUTTONS}`,
				})),
	},
	{
		...SHARED,
		id: 'carousel.others',
		about: 'A footer, an offer or a call permission request beside the cards',
		check: (template) =>
			beside(
				template,
				['FOOTER', 'LIMITED_TIME_OFFER', 'CALL_PERMISSION_REQUEST'],
				'Remove it, or remove the carousel',
			),
	},
	onlyIn({
		id: 'carousel.category',
		source: SHARED.source,
		page: SHARED.page,
		what: 'A carousel',
		categories: ['MARKETING'],
		isIn: (template) => has(template, TYPE),
	}),
	{
		...SHARED,
		id: 'carousel.length',
		about: `A card’s body of more than ${BODY_LENGTH} characters`,
		isUnsure: true,
		check: (template) =>
			textsOf(template, 'BODY')
				.filter(({ component }) => component.card !== undefined)
				.map(({ path, text }) => ({ path, length: lengthOf(text) }))
				.filter(({ length }) => length > BODY_LENGTH)
				.map(({ path, length }) => ({
					path,
					message: `The body of a card has ${length} characters, and may have ${BODY_LENGTH}`,
					fix: `Shorten it by ${length - BODY_LENGTH}`,
				})),
	},
];
