import type { Block } from '../drawing/block';
import { stacked } from '../drawing/block';
import { icon } from '../drawing/icons';
import { element, moved } from '../drawing/svg';
import type { ShownButton, Sign } from '../message/message';
import { textWidth } from '../text/widths';
import type { PictureContext } from './look';
import { labelStyle } from './look';
import { labelElement } from './text';

const HEIGHT = 42;
const ICON = 18;
const GAP = 8;
const SIDE = 12;

/** Of more buttons than this, WhatsApp shows the first two, and a list of all (Meta: Components). */
const MOST = 3;

const ALL: Row = { label: 'See all options', sign: 'list' };

interface Row {
	label: string;
	sign: Sign;
}

function rowBlock({ label, sign }: Row, width: number, context: PictureContext): Block {
	const { colours } = context;
	const style = labelStyle(context);
	const iconWidth = sign === 'none' ? 0 : ICON + GAP;
	const room = width - 2 * SIDE - iconWidth;
	// Without the reserve for wide faces, so that the icon stays close to its label.
	const labelWidth = Math.min(room, textWidth(label, style.size) / 1.05);
	const left = (width - iconWidth - labelWidth) / 2;
	return {
		width,
		height: HEIGHT,
		svg: [
			element('rect', { width, height: 1, fill: colours.divider }),
			sign === 'none' ? '' : moved(icon(sign, ICON, colours.link), left, (HEIGHT - ICON) / 2),
			labelElement(
				label,
				{ x: (width + iconWidth) / 2, y: HEIGHT / 2 + 5.5, width: room, middle: true },
				style,
			),
		].join(''),
	};
}

/** The rows that readers see of the buttons. */
export const rowsOf = (buttons: readonly ShownButton[]): Row[] =>
	buttons.length > MOST ? [...buttons.slice(0, 2), ALL] : [...buttons];

/** The buttons below a text, each a row with a line above it. @param width in pixels */
export const buttonsBlock = (
	buttons: readonly Row[],
	width: number,
	context: PictureContext,
): Block => stacked(buttons.map((button) => rowBlock(button, width, context)));
