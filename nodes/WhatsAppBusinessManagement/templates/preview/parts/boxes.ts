import type { Block } from '../drawing/block';
import type { Icon } from '../drawing/icons';
import { icon } from '../drawing/icons';
import { element, moved } from '../drawing/svg';
import type { Box, ShownOffer } from '../message/message';
import type { PictureContext } from './look';
import { lineStyle, titleStyle } from './look';
import { labelElement, textBlock } from './text';
import { unformatted } from '../text/formatting';
import { stacked } from '../drawing/block';

const SIDE = 54;
const TEXT_X = SIDE + 12;

/** What is in a box until a message is sent. WhatsApp writes these texts in the reader's language. */
const BOXES: Readonly<Record<Box, readonly [icon: Icon, title: string, line: string]>> = {
	CATALOG: ['catalog', 'View our catalog', 'Browse it on WhatsApp'],
	MPM: ['bag', 'Products', 'Chosen with each message'],
	ORDER_DETAILS: ['pay', 'Order', 'Items and total of the message'],
	ORDER_STATUS: ['box', 'Order status', 'Sent with the message'],
};

/** A box with a picture, a title and a line. @param title of the sender's own, if there is one */
export function boxBlock(
	box: Box,
	title: string | undefined,
	width: number,
	context: PictureContext,
): Block {
	const { colours } = context;
	const [name, ownTitle, line] = BOXES[box];
	const height = SIDE + 12;
	const room = width - TEXT_X - 16;
	return {
		width,
		height,
		svg: [
			element('rect', { width, height, rx: 7, fill: colours.box }),
			element('rect', { x: 6, y: 6, width: SIDE, height: SIDE, rx: 5, fill: colours.media }),
			moved(icon(name, 28, colours.mediaSign), 6 + (SIDE - 28) / 2, 6 + (SIDE - 28) / 2),
			labelElement(title ?? ownTitle, { x: TEXT_X + 2, y: 30, width: room }, titleStyle(context)),
			labelElement(line, { x: TEXT_X + 2, y: 48, width: room }, lineStyle(context)),
		].join(''),
	};
}

/** The name and the price of a product, below its picture. Both come from the catalog. */
export const productBlock = (width: number, context: PictureContext): Block =>
	stacked([
		textBlock([{ kind: 'text', runs: unformatted('{{product}}') }], width, titleStyle(context)),
		textBlock([{ kind: 'text', runs: unformatted('{{price}}') }], width, lineStyle(context)),
	]);

/**
 * A limited-time offer: what it is, when it ends, and its code. The time comes with each message (Meta:
 * Limited-time offer templates).
 */
export function offerBlock(
	{ text, hasExpiration, code }: ShownOffer,
	width: number,
	context: PictureContext,
): Block {
	const { colours } = context;
	const x = 54;
	const room = width - x - 10;
	const lines = stacked(
		[
			[text, titleStyle] as const,
			...(hasExpiration ? [['Offer ends on {{expiration}}', lineStyle] as const] : []),
			...(code === undefined ? [] : [[`Code ${code}`, lineStyle] as const]),
		].map(([line, style]) =>
			textBlock([{ kind: 'text', runs: unformatted(line) }], room, style(context)),
		),
	);
	const height = Math.max(lines.height + 16, 52);
	return {
		width,
		height,
		svg: [
			element('rect', { width, height, rx: 7, fill: colours.box }),
			element('circle', { cx: 28, cy: height / 2, r: 17, fill: colours.offer }),
			moved(icon('gift', 20, colours.offerSign), 18, height / 2 - 10),
			moved(lines.svg, x, (height - lines.height) / 2),
		].join(''),
	};
}
