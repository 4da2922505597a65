import { counted } from '../wording';
import type { Content, Message, ShownButton } from './message/message';
import { MOST_CARDS } from './picture';

/** Of any list: Meta accepts ten cards and ten buttons. */
const MOST_SHOWN = MOST_CARDS;

/** Headers without a text, and boxes, as they are named in a plain text. */
const NAMES: Readonly<Record<string, string>> = {
	IMAGE: 'Image',
	VIDEO: 'Video',
	DOCUMENT: 'Document',
	GIF: 'GIF',
	LOCATION: 'Location',
	PRODUCT: 'Product',
	CATALOG: 'Catalog',
	MPM: 'Products',
	ORDER_DETAILS: 'Order',
	ORDER_STATUS: 'Order status',
};

const named = (format: string): string => `[${NAMES[format] ?? 'Image'}]`;

const buttonLine = ({ label, target }: ShownButton): string =>
	target === undefined ? `[${label}]` : `[${label}] → ${target.replace(/\s+/g, ' ')}`;

/** Parts with an empty line between them. */
const parts = (...texts: Array<string | undefined>): string =>
	texts.filter((text): text is string => text !== undefined && text !== '').join('\n\n');

/** The first entries of a list, and how many more there are. */
function firstOf<Entry>(
	entries: readonly Entry[],
	what: string,
	textOf: (entry: Entry, index: number) => string,
): string[] {
	const rest = entries.length - MOST_SHOWN;
	const texts = entries.slice(0, MOST_SHOWN).map(textOf);
	return rest > 0 ? [...texts, `… and ${counted(rest, `more ${what}`)}`] : texts;
}

const buttonLines = (buttons: readonly ShownButton[]): string =>
	firstOf(buttons, 'button', buttonLine).join('\n');

const headerLine = ({ header }: Content): string | undefined =>
	header && (header.text ?? named(header.format));

const indented = (text: string, indent: string): string => text.replace(/\n(?=.)/g, `\n${indent}`);

function cardText(card: Content, index: number): string {
	const number = `${index + 1}. `;
	const lines = [headerLine(card), card.body, card.footer, buttonLines(card.buttons)]
		.filter((line) => line !== undefined && line !== '')
		.join('\n');
	return `${number}${indented(lines, ' '.repeat(number.length))}`;
}

function offerText({ offer }: Message): string | undefined {
	if (!offer) return undefined;
	const { text, hasExpiration, code } = offer;
	return [
		text,
		...(hasExpiration ? ['Offer ends on (date and time)'] : []),
		...(code === undefined ? [] : [`Code ${code.replace(/\s+/g, ' ')}`]),
	].join('\n');
}

/**
 * A message as plain text, for channels that show no pictures: header, body with the signs of its
 * formatting, footer, buttons with what is behind them, and numbered cards. Media are named:
 * `[Image]`. Of a list that is longer than Meta accepts, it has the beginning.
 */
export function plainTextOf(message: Message): string {
	const { body, footer, buttons, box, library, asksToCall, cards } = message;
	return parts(
		headerLine(message),
		box && named(box),
		offerText(message),
		body ?? (library === undefined ? undefined : `[Text of the library template “${library}”]`),
		footer,
		asksToCall ? '[Request to call]' : undefined,
		buttonLines(buttons),
		...firstOf(cards, 'card', cardText),
	);
}
