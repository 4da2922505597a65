import { element } from './svg';

/** Small pictures on a grid of 20 × 20, drawn with lines. */
const LINES = {
	reply: 'M8 5 L3 10 L8 15 M3 10 H11 C15 10 17 12.5 17 16',
	open: 'M8 4 H5 A1.5 1.5 0 0 0 3.5 5.5 V15 A1.5 1.5 0 0 0 5 16.5 H14.5 A1.5 1.5 0 0 0 16 15 V12 M11.5 3.5 H16.5 V8.5 M16.5 3.5 L9.5 10.5',
	phone:
		'M4 4.5 C4 11 9 16 15.5 16 L16.5 12.7 L13 11.2 L11.5 12.7 C9.5 11.7 8.3 10.5 7.3 8.5 L8.8 7 L7.3 3.5 Z',
	copy: 'M7.5 7.5 H15 A1 1 0 0 1 16 8.5 V15.5 A1 1 0 0 1 15 16.5 H8.5 A1 1 0 0 1 7.5 15.5 Z M5 12.5 A1 1 0 0 1 4 11.5 V4.5 A1 1 0 0 1 5 3.5 H11.5 A1 1 0 0 1 12.5 4.5',
	form: 'M5 4.5 H15 V16.5 H5 Z M8 3.5 H12 V6 H8 Z M7.5 9.5 H12.5 M7.5 12.5 H12.5',
	list: 'M7.5 5.5 H16.5 M7.5 10 H16.5 M7.5 14.5 H16.5 M3.7 5.5 H4 M3.7 10 H4 M3.7 14.5 H4',
	catalog: 'M4 8.5 V16.5 H16 V8.5 M3 8.5 L4.5 3.5 H15.5 L17 8.5 Z M8 16.5 V12 H12 V16.5',
	contact:
		'M10 10 A3 3 0 1 0 10 4 A3 3 0 1 0 10 10 Z M4 16.5 C4 13.5 6.5 12 10 12 C13.5 12 16 13.5 16 16.5',
	pay: 'M3 6 H17 V15 H3 Z M3 9 H17 M5.5 12.5 H8.5',
	gift: 'M4 9 H16 V16.5 H4 Z M3 6 H17 V9 H3 Z M10 6 V16.5 M10 6 C7 6 5.5 5 6 3.8 C6.8 2.5 9.2 3.5 10 6 C10.8 3.5 13.2 2.5 14 3.8 C14.5 5 13 6 10 6',
	file: 'M5 2.5 H11.5 L15.5 6.5 V17.5 H5 Z M11.5 2.5 V6.5 H15.5',
	bag: 'M4.5 7 H15.5 L16.5 17 H3.5 Z M7.5 9 V6 A2.5 2.5 0 0 1 12.5 6 V9',
	box: 'M10 2.5 L16.5 6 V14 L10 17.5 L3.5 14 V6 Z M3.5 6 L10 9.5 L16.5 6 M10 9.5 V17.5',
	image: 'M3 4 H17 V16 H3 Z M3 14 L7.5 9.5 L11 13 L13 11 L17 14.5 M13 7.5 A0.7 0.7 0 1 0 13 7.510',
} as const;

export type Icon = keyof typeof LINES;

/** An icon. @param size of its side, in pixels */
export const icon = (name: Icon, size: number, colour: string): string =>
	element('path', {
		d: LINES[name],
		transform: size === 20 ? undefined : `scale(${size / 20})`,
		fill: 'none',
		stroke: colour,
		'stroke-width': 1.6,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	});
