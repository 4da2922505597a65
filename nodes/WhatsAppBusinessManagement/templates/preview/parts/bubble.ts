import type { Block } from '../drawing/block';
import { padded, stacked } from '../drawing/block';
import { element, moved, written } from '../drawing/svg';
import { buttonsBlock, rowsOf } from './buttons';
import type { Drawn } from './content';
import { TEXT_INSET, contentBlock, naturalWidth } from './content';
import type { PictureContext } from './look';
import { titleStyle } from './look';
import { textBlock } from './text';

/** The widest bubble on a phone that is 360 pixels wide, in pixels. */
export const BUBBLE_WIDTH = 300;

const NARROWEST = 96;
const RADIUS = 11;

/** The question in a message that asks for permission to call. WhatsApp writes it: these are our words. */
const CALL_QUESTION = 'Can this business call you?';

/** The outline of a bubble, with the tail at its top left corner as in WhatsApp's apps. */
function outline(width: number, height: number): string {
	const [right, bottom, r] = [width - RADIUS, height - RADIUS, RADIUS].map(written);
	return `M-7 0 H${right} A${r} ${r} 0 0 1 ${written(width)} ${r} V${bottom} A${r} ${r} 0 0 1 ${right} ${written(height)} H${r} A${r} ${r} 0 0 1 0 ${bottom} V9 L-8 2.2 A1.3 1.3 0 0 1 -7 0 Z`;
}

const shadowed = (shape: (fill: string, opacity?: number) => string, { colours }: PictureContext) =>
	`${moved(shape(colours.shadow, 0.13), 0, 1)}${shape(colours.bubble)}`;

/** The ground of a message. */
const bubbleShape = (width: number, height: number, context: PictureContext): string =>
	shadowed(
		(fill, opacity) =>
			element('path', { d: outline(width, height), fill, 'fill-opacity': opacity }),
		context,
	);

/** The ground of a card. */
const cardShape = (width: number, height: number, context: PictureContext): string =>
	shadowed(
		(fill, opacity) =>
			element('rect', { width, height, rx: RADIUS, fill, 'fill-opacity': opacity }),
		context,
	);

function callBlock(width: number, context: PictureContext): Block {
	const question = textBlock(
		[{ kind: 'text', runs: [{ text: CALL_QUESTION, look: {} }] }],
		width - 2 * TEXT_INSET,
		titleStyle(context),
	);
	const rows = buttonsBlock(
		[
			{ label: 'Allow', sign: 'phone' },
			{ label: 'Not now', sign: 'none' },
		],
		width,
		context,
	);
	const line = element('rect', { width, height: 1, fill: context.colours.divider });
	const asked = padded(question, { top: 10, side: TEXT_INSET, bottom: 8 });
	return stacked([{ ...asked, svg: `${line}${asked.svg}` }, rows]);
}

/** Whether the bubble is as wide as it may be, because something in it fills the width. */
const isFull = ({ header, buttons, box, offer }: Drawn, asksToCall: boolean): boolean =>
	buttons.length > 0 ||
	asksToCall ||
	box !== undefined ||
	offer !== undefined ||
	(header !== undefined && header.text === undefined);

/** A message: its bubble with all parts. */
export function bubbleBlock(drawn: Drawn, asksToCall: boolean, context: PictureContext): Block {
	const width = isFull(drawn, asksToCall)
		? BUBBLE_WIDTH
		: Math.max(NARROWEST, Math.ceil(naturalWidth(drawn, BUBBLE_WIDTH, context)));
	const inside = stacked([
		contentBlock(drawn, width, context),
		...(asksToCall ? [callBlock(width, context)] : []),
		buttonsBlock(rowsOf(drawn.buttons), width, context),
	]);
	return { ...inside, width, svg: `${bubbleShape(width, inside.height, context)}${inside.svg}` };
}

/** Cards of the same height, with their buttons at the bottom. @param width of each, in pixels */
export function cardBlocks(
	cards: readonly Drawn[],
	width: number,
	context: PictureContext,
): Block[] {
	const contents = cards.map((card) => contentBlock(card, width, context));
	const buttons = cards.map((card) => buttonsBlock(rowsOf(card.buttons), width, context));
	const contentHeight = Math.max(0, ...contents.map(({ height }) => height));
	const height = contentHeight + Math.max(0, ...buttons.map((block) => block.height));
	return contents.map(({ svg }, index) => ({
		width,
		height,
		svg: [
			cardShape(width, height, context),
			svg,
			moved(buttons[index]?.svg ?? '', 0, contentHeight),
		].join(''),
	}));
}
