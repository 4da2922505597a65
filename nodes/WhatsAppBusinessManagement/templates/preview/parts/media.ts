import type { Block } from '../drawing/block';
import type { Icon } from '../drawing/icons';
import { icon } from '../drawing/icons';
import type { PreviewImage } from '../drawing/image';
import { imageAddress } from '../drawing/image';
import { element, imageElement, moved, written } from '../drawing/svg';
import type { PictureContext } from './look';
import { timeStyle } from './look';
import { labelElement } from './text';

/** Meta recommends images of 1.91:1, and crops others to it in cards (Meta: Media card carousel templates). */
const LANDSCAPE = 1.91;

const RADIUS = 7;

/** Pictures are cropped to the box. Boxes of the same size share a clip, so that its ID may repeat. */
function croppedImage(address: string, width: number, height: number): string {
	const id = `clip-${written(width)}x${written(height)}`.replaceAll('.', '_');
	return [
		element('clipPath', { id }, element('rect', { width, height, rx: RADIUS })),
		imageElement(address, {
			width,
			height,
			preserveAspectRatio: 'xMidYMid slice',
			'clip-path': `url(#${id})`,
		}),
	].join('');
}

function placeholder(
	name: Icon | undefined,
	width: number,
	height: number,
	{ colours }: PictureContext,
): string {
	const size = 44;
	const sign = name
		? moved(icon(name, size, colours.mediaSign), (width - size) / 2, (height - size) / 2)
		: '';
	return `${element('rect', { width, height, rx: RADIUS, fill: colours.media })}${sign}`;
}

function circle(width: number, height: number, inside: string): string {
	const middle = { cx: width / 2, cy: height / 2 };
	return `${element('circle', { ...middle, r: 24, fill: '#0B141A', 'fill-opacity': 0.6 })}${inside}`;
}

const playSign = (width: number, height: number): string =>
	circle(
		width,
		height,
		moved(element('path', { d: 'M-7 -11 L12 0 L-7 11 Z', fill: '#FFFFFF' }), width / 2, height / 2),
	);

function gifSign(width: number, height: number, context: PictureContext): string {
	const style = { ...timeStyle(context), size: 15, colour: '#FFFFFF', bold: true, isRtl: false };
	const at = { x: width / 2, y: height / 2 + 5.5, width: 48, middle: true };
	return circle(width, height, labelElement('GIF', at, style));
}

const ICONS: Readonly<Record<string, Icon | undefined>> = {
	VIDEO: undefined,
	GIF: undefined,
	PRODUCT: 'bag',
};

/**
 * An image, a video, a GIF or a product's picture: the sample, or a placeholder.
 *
 * @param format Meta's, in capitals
 * @param width in pixels; the height follows from it
 */
export function mediaBlock(
	format: string,
	image: PreviewImage | undefined,
	width: number,
	context: PictureContext,
): Block {
	const height = Math.round(width / (format === 'PRODUCT' ? 1.4 : LANDSCAPE));
	const address = imageAddress(image);
	const name = Object.hasOwn(ICONS, format) ? ICONS[format] : 'image';
	const picture = address
		? croppedImage(address, width, height)
		: placeholder(name, width, height, context);
	const signs: Readonly<Record<string, string>> = {
		VIDEO: playSign(width, height),
		GIF: gifSign(width, height, context),
	};
	return { width, height, svg: `${picture}${signs[format] ?? ''}` };
}
