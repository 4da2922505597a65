import { recordOf } from '../../../graph/records';
import { filledText } from '../../examples';
import type { Place } from '../../places';
import { formatOf, placesOf } from '../../places';
import type { Button, Component, TemplateView } from '../../templateView';
import { replaceVariables } from '../../variables';
import { cleaned } from '../drawing/svg';
import { authenticationTexts } from './authenticationTexts';
import { SAMPLE_CODE, isCodeButton, shownButton } from './buttons';
import type { Box, Content, Message, ShownHeader, ShownOffer } from './message';

/** The most of a text that is shown, in UTF-16 units: with long examples, more than Meta accepts. */
export const MAX_TEXT = 2000;

type Places = ReadonlyMap<string, Place>;

/** A text that has something in it, with only those characters that can be drawn. */
function readText(value: unknown): string | undefined {
	const text = typeof value === 'string' ? cleaned(value.slice(0, MAX_TEXT)) : '';
	return text.trim() === '' ? undefined : text;
}

/** The text of a component, with its examples. */
function textOf({ path, raw }: Component, places: Places): string | undefined {
	const place = places.get(`${path}.text`);
	return readText(place ? filledText(place) : raw.text);
}

function headerOf(component: Component | undefined, places: Places): ShownHeader | undefined {
	if (!component) return undefined;
	const format = formatOf(component);
	const text = textOf(component, places);
	if (format !== 'TEXT' && format !== '') return { format };
	return text === undefined ? undefined : { format: 'TEXT', text: text.replace(/\s+/g, ' ') };
}

/** What the content of a message and of its cards is read from. */
interface Sources {
	view: TemplateView;
	places: Places;
	/** By the path of the card that holds them; undefined for those of the message. */
	buttons: ReadonlyMap<string | undefined, Button[]>;
}

function sourcesOf(view: TemplateView): Sources {
	const buttons = new Map<string | undefined, Button[]>();
	for (const list of view.buttonLists)
		buttons.set(list.card, [...(buttons.get(list.card) ?? []), ...list.buttons]);
	return { view, buttons, places: new Map(placesOf(view).map((place) => [place.path, place])) };
}

const first = (components: readonly Component[], type: string): Component | undefined =>
	components.find((component) => component.type === type);

function contentOf(
	components: readonly Component[],
	card: string | undefined,
	{ view, places, buttons }: Sources,
): Content {
	const body = first(components, 'BODY');
	const footer = first(components, 'FOOTER');
	return {
		header: headerOf(first(components, 'HEADER'), places),
		body: body && textOf(body, places),
		footer: footer && textOf(footer, places)?.replace(/\s+/g, ' '),
		buttons: (buttons.get(card) ?? []).map((button) => shownButton(button, view, places)),
	};
}

function offerOf({ components }: TemplateView, { buttons }: Content): ShownOffer | undefined {
	const component = first(components, 'LIMITED_TIME_OFFER');
	if (!component) return undefined;
	const offer = recordOf(component.raw.limited_time_offer);
	return {
		text: readText(offer.text)?.replace(/\s+/g, ' ') ?? 'Offer',
		hasExpiration: offer.has_expiration === true,
		code: buttons.find(({ type }) => type === 'COPY_CODE')?.target,
	};
}

const BOXES: readonly Box[] = ['CATALOG', 'MPM', 'ORDER_DETAILS'];

function boxOf({ raw }: TemplateView, { header, buttons }: Content): Box | undefined {
	const status = typeof raw.sub_category === 'string' ? raw.sub_category.toUpperCase() : '';
	if (status === 'ORDER_STATUS' || status === 'RICH_ORDER_STATUS') return 'ORDER_STATUS';
	const box = BOXES.find((each) => buttons.some(({ type }) => type === each));
	// A checkout button is below a picture of the product, and no order (Meta: Checkout button templates).
	const hasPicture = header !== undefined && header.text === undefined;
	return box === 'ORDER_DETAILS' && hasPicture ? undefined : box;
}

/** What Meta writes: the body with the code, and the footer with the time (Meta: Authentication templates). */
function withMetasTexts(content: Content, { components, language }: TemplateView): Content {
	const texts = authenticationTexts(language);
	const body = first(components, 'BODY');
	const security = body?.raw.add_security_recommendation === true ? ` ${texts.security}` : '';
	const minutes = first(components, 'FOOTER')?.raw.code_expiration_minutes;
	return {
		...content,
		body:
			content.body === undefined
				? `${texts.body.replace('{code}', SAMPLE_CODE)}${security}`
				: replaceVariables(content.body, () => SAMPLE_CODE),
		footer:
			content.footer ??
			(typeof minutes === 'number'
				? texts.expiry.replace('{minutes}', String(minutes))
				: undefined),
	};
}

/** Reads what readers see of a template. @param view of a template in whatever state */
export function messageOf(view: TemplateView): Message {
	const sources = sourcesOf(view);
	const content = contentOf(view.components, undefined, sources);
	const isAuthentication =
		view.category === 'AUTHENTICATION' ||
		view.buttonLists.some(({ buttons }) => buttons.some(isCodeButton));
	const hasFixedTexts = isAuthentication && !view.isFromLibrary;
	const library = view.raw.library_template_name;
	return {
		...(hasFixedTexts ? withMetasTexts(content, view) : content),
		language: view.language,
		category: view.category,
		hasMetasTexts: hasFixedTexts && content.body === undefined,
		library: view.isFromLibrary ? readText(library) : undefined,
		offer: offerOf(view, content),
		box: boxOf(view, content),
		asksToCall: first(view.components, 'CALL_PERMISSION_REQUEST') !== undefined,
		cards: view.cards.map(({ path, components }) => contentOf(components, path, sources)),
	};
}
