import type { Block } from './drawing/block';
import type { Theme } from './drawing/colours';
import { COLOURS } from './drawing/colours';
import type { PreviewImage } from './drawing/image';
import { element, moved } from './drawing/svg';
import type { Message } from './message/message';
import { bubbleBlock, cardBlocks } from './parts/bubble';
import type { PictureContext } from './parts/look';
import { FONT } from './parts/text';
import { isRtlLanguage } from './text/direction';

/** A phone's screen, in pixels. */
const WIDTH = 360;

const MARGIN = { x: 18, top: 14, bottom: 18 };

const CARD_WIDTH = 236;
const CARD_GAP = 8;

/** Meta accepts ten (Meta: Media card carousel templates). */
export const MOST_CARDS = 10;

/** What can be chosen about a picture. */
export interface PictureOptions {
	theme: Theme;
	time: string;
	allCards: boolean;
	header?: PreviewImage;
	cards: ReadonlyArray<PreviewImage | undefined>;
}

/** The picture of a message. */
export interface Picture {
	svg: string;
	/** In pixels. */
	width: number;
	height: number;
}

/** A message whose parts overlap nothing: the bubble, and the row of cards below it. */
function cardsBlock(
	{ cards }: Message,
	{ allCards, cards: images }: PictureOptions,
	context: PictureContext,
): Block {
	const drawn = cards
		.slice(0, MOST_CARDS)
		.map((card, index) => ({ ...card, image: images[index] }));
	const blocks = cardBlocks(drawn, CARD_WIDTH, context);
	// The third card is outside a phone's screen.
	const shown = allCards ? blocks : blocks.slice(0, 2);
	return {
		width: shown.length * (CARD_WIDTH + CARD_GAP) - CARD_GAP,
		height: blocks[0]?.height ?? 0,
		svg: shown.map(({ svg }, index) => moved(svg, index * (CARD_WIDTH + CARD_GAP), 0)).join(''),
	};
}

const root = (width: number, height: number, children: string): string =>
	element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'font-family': FONT,
			// Spaces in a row stay, as in WhatsApp.
			'xml:space': 'preserve',
			role: 'img',
			'aria-label': 'WhatsApp message',
		},
		children,
	);

/** Draws a message as a phone shows it. */
export function pictureOf(message: Message, options: PictureOptions): Picture {
	const colours = COLOURS[options.theme];
	const context: PictureContext = { colours, isRtl: isRtlLanguage(message.language) };
	const bubble = bubbleBlock(
		{ ...message, image: options.header, time: options.time },
		message.asksToCall,
		context,
	);
	const cards = message.cards.length > 0 ? cardsBlock(message, options, context) : undefined;
	const cardsY = MARGIN.top + bubble.height + CARD_GAP;
	const width = Math.max(WIDTH, options.allCards && cards ? cards.width + 2 * MARGIN.x : 0);
	const height = Math.ceil(
		(cards ? cardsY + cards.height : MARGIN.top + bubble.height) + MARGIN.bottom,
	);
	const children = [
		element('rect', { width, height, fill: colours.wallpaper }),
		moved(bubble.svg, MARGIN.x, MARGIN.top),
		cards ? moved(cards.svg, MARGIN.x, cardsY) : '',
	].join('');
	return { svg: root(width, height, children), width, height };
}
