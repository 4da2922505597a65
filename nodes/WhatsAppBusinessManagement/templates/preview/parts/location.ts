import type { Block } from '../drawing/block';
import { padded, stacked } from '../drawing/block';
import { element, moved } from '../drawing/svg';
import { unformatted } from '../text/formatting';
import type { PictureContext } from './look';
import { lineStyle, titleStyle } from './look';
import { textBlock } from './text';

const HEIGHT = 132;

const PIN =
	'M0 0 C-5 -10 -12 -14 -12 -23 A12 12 0 0 1 12 -23 C12 -14 5 -10 0 0 Z M0 -27 A4 4 0 1 0 0 -19 A4 4 0 1 0 0 -27 Z';

function map(width: number, { colours }: PictureContext): string {
	const street = (d: string, breadth: number) =>
		element('path', { d, stroke: colours.road, 'stroke-width': breadth, fill: 'none' });
	const right = width - 8;
	return [
		element('rect', { width, height: HEIGHT, rx: 7, fill: colours.land }),
		element('path', {
			d: `M7 ${HEIGHT} A7 7 0 0 1 0 ${HEIGHT - 7} V92 C50 84 66 122 118 ${HEIGHT} Z`,
			fill: colours.water,
		}),
		street(`M0 46 C60 36 130 66 ${width} 40`, 7),
		street(`M${width * 0.3} 0 L${width * 0.44} ${HEIGHT}`, 5),
		street(`M${width * 0.72} 0 C${width * 0.66} 60 ${width * 0.8} 90 ${width * 0.74} ${HEIGHT}`, 5),
		street(`M${width * 0.41} 104 L${right + 8} 92`, 4),
		moved(element('path', { d: PIN, fill: colours.pin, 'fill-rule': 'evenodd' }), width / 2, 78),
	].join('');
}

/**
 * A location: a map, the name and the address. All of it comes with each message, so that the names are
 * variables without an example (Meta: Components).
 */
export function locationBlock(width: number, context: PictureContext): Block {
	const text = (written: string, style: typeof titleStyle) =>
		textBlock([{ kind: 'text', runs: unformatted(written) }], width - 12, style(context));
	const names = stacked([text('{{name}}', titleStyle), text('{{address}}', lineStyle)]);
	return stacked([
		{ width, height: HEIGHT, svg: map(width, context) },
		padded({ ...names, width: width - 12, lastLine: undefined }, { top: 6, side: 6, bottom: 2 }),
	]);
}
