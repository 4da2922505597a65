import type { Block } from '../drawing/block';
import { padded, stacked } from '../drawing/block';
import type { PreviewImage } from '../drawing/image';
import { element, escaped } from '../drawing/svg';
import type { Content, Message } from '../message/message';
import { paragraphsOf, unformatted } from '../text/formatting';
import { textWidth } from '../text/widths';
import { boxBlock, offerBlock, productBlock } from './boxes';
import { documentBlock } from './document';
import { locationBlock } from './location';
import type { PictureContext } from './look';
import { bodyStyle, footerStyle, headerStyle, timeStyle } from './look';
import { mediaBlock } from './media';
import type { TextStyle } from './text';
import { textBlock } from './text';

/** Between the edge of a bubble and its pictures, and between that edge and its texts. In pixels. */
const INSET = 4;
export const TEXT_INSET = 10;

const TIME_GAP = 10;

/** What is drawn of a message or of a card. */
export interface Drawn extends Content, Partial<Pick<Message, 'offer' | 'box' | 'library'>> {
	image?: PreviewImage;
	/** In the corner; cards have none. */
	time?: string;
}

const title = ({ box, header }: Drawn): string | undefined =>
	box === 'MPM' ? header?.text : undefined;

function headerBlocks(drawn: Drawn, width: number, context: PictureContext): Block[] {
	const { header, image } = drawn;
	if (!header || header.text !== undefined) return [];
	if (header.format === 'DOCUMENT') return [documentBlock(image, width, context)];
	if (header.format === 'LOCATION') return [locationBlock(width, context)];
	return [mediaBlock(header.format, image, width, context)];
}

/** The pictures and boxes above the texts. @param width without the insets */
function pictures(drawn: Drawn, width: number, context: PictureContext): Block[] {
	const { box, offer } = drawn;
	return [
		...headerBlocks(drawn, width, context),
		...(box ? [boxBlock(box, title(drawn), width, context)] : []),
		...(offer ? [offerBlock(offer, width, context)] : []),
	];
}

const unformattedBlock = (text: string, width: number, style: TextStyle): Block =>
	textBlock([{ kind: 'text', runs: unformatted(text) }], width, style);

function texts(drawn: Drawn, width: number, context: PictureContext): Block[] {
	const { header, body, footer, library } = drawn;
	const { colours } = context;
	const hint = library === undefined ? undefined : `Text of the library template “${library}”`;
	return [
		...(header?.format === 'PRODUCT' ? [productBlock(width, context)] : []),
		...(header?.text !== undefined && title(drawn) === undefined
			? [unformattedBlock(header.text, width, headerStyle(context))]
			: []),
		...(body !== undefined ? [textBlock(paragraphsOf(body), width, bodyStyle(context))] : []),
		...(body === undefined && hint !== undefined
			? [unformattedBlock(hint, width, { ...bodyStyle(context), colour: colours.muted })]
			: []),
		...(footer !== undefined ? [unformattedBlock(footer, width, footerStyle(context))] : []),
	];
}

const textsBlock = (drawn: Drawn, width: number, context: PictureContext): Block =>
	stacked(texts(drawn, width, context), 3);

const timeWidth = (time: string, context: PictureContext): number =>
	textWidth(time, timeStyle(context).size);

/** The width at which the time still fits beside the last line; undefined if it gets a line of its own. */
const widthWithTime = ({ lastLine }: Block, time: string, context: PictureContext) =>
	lastLine && !lastLine.isRtl ? lastLine.width + TIME_GAP + timeWidth(time, context) : undefined;

/** Texts with the time in the corner: beside the last line if it fits, else below it. */
function withTime(
	block: Block,
	time: string | undefined,
	width: number,
	context: PictureContext,
): Block {
	if (time === undefined) return block;
	const isBeside = (widthWithTime(block, time, context) ?? Infinity) <= width;
	const { size, lineHeight, colour } = timeStyle(context);
	const height = block.height + (isBeside ? 0 : lineHeight);
	const corner = element(
		'text',
		{ x: width, y: height - 4.5, 'font-size': size, fill: colour, 'text-anchor': 'end' },
		escaped(time),
	);
	return { ...block, width, height, svg: `${block.svg}${corner}` };
}

/**
 * The width that a bubble of texts needs, with its insets. A short text makes a narrow bubble.
 *
 * @param most what it may need at most, in pixels
 */
export function naturalWidth(drawn: Drawn, most: number, context: PictureContext): number {
	const room = most - 2 * TEXT_INSET;
	const block = textsBlock(drawn, room, context);
	const besides = widthWithTime(block, drawn.time ?? '', context) ?? 0;
	return Math.max(block.width, besides <= room ? besides : 0) + 2 * TEXT_INSET;
}

/** Everything above the buttons. @param width of the bubble or card, in pixels */
export function contentBlock(drawn: Drawn, width: number, context: PictureContext): Block {
	const above = pictures(drawn, width - 2 * INSET, context).map((block) =>
		padded(block, { top: INSET, side: INSET }),
	);
	const room = width - 2 * TEXT_INSET;
	const block = withTime(textsBlock(drawn, room, context), drawn.time, room, context);
	if (block.height === 0) return padded(stacked(above), { bottom: INSET });
	const below = padded(block, { top: above.length > 0 ? 6 : 7, side: TEXT_INSET, bottom: 6 });
	return stacked([...above, below]);
}
