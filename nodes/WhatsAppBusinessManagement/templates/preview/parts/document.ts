import type { Block } from '../drawing/block';
import { icon } from '../drawing/icons';
import type { PreviewImage } from '../drawing/image';
import { bytesOf } from '../drawing/image';
import { element, moved } from '../drawing/svg';
import type { PictureContext } from './look';
import { lineStyle, titleStyle } from './look';
import { labelElement } from './text';

const HEIGHT = 58;
const TEXT_X = 48;

/** "340 B", "12 kB", "1.4 MB": as phones show the size of a file. */
export function sizeText(bytes: number): string {
	if (bytes < 1000) return `${Math.round(bytes)} B`;
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const nameOf = (file: PreviewImage | undefined): string => {
	const name: unknown = file?.fileName;
	return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 200) : 'Document.pdf';
};

/** The type of a file as its name says it: `PDF`. Templates hold PDF files (Meta: Components). */
const kindOf = (name: string): string =>
	/\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? 'PDF';

/** The box of a document: its name, type and size. @param width in pixels */
export function documentBlock(
	file: PreviewImage | undefined,
	width: number,
	context: PictureContext,
): Block {
	const { colours } = context;
	const name = nameOf(file);
	const bytes = bytesOf(file);
	const line = [kindOf(name), ...(bytes === undefined ? [] : [sizeText(bytes)])].join(' · ');
	const room = width - TEXT_X - 10;
	return {
		width,
		height: HEIGHT,
		svg: [
			element('rect', { width, height: HEIGHT, rx: 7, fill: colours.box }),
			moved(icon('file', 30, colours.pin), 11, 14),
			labelElement(name, { x: TEXT_X, y: 26, width: room }, titleStyle(context)),
			labelElement(line, { x: TEXT_X, y: 44, width: room }, lineStyle(context)),
		].join(''),
	};
}
