import type { Content, Message, ShownButton } from './message/message';

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

const buttonLines = (buttons: readonly ShownButton[]): string => buttons.map(buttonLine).join('\n');

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
		...(hasExpiration ? ['Offer ends on {{expiration}}'] : []),
		...(code === undefined ? [] : [`Code ${code.replace(/\s+/g, ' ')}`]),
	].join('\n');
}

/**
 * A message as plain text, for channels that show no pictures: header, body with the signs of its
 * formatting, footer, buttons with what is behind them, and numbered cards. Media are named: `[Image]`.
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
		...cards.map(cardText),
	);
}
