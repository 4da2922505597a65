import type { Block } from '../drawing/block';
import type { Colours } from '../drawing/colours';
import type { Attributes } from '../drawing/svg';
import { element, escaped } from '../drawing/svg';
import { isRtlText } from '../text/direction';
import type { Look, Paragraph, Run } from '../text/runs';
import { textOfRuns } from '../text/runs';
import { fitted, textWidth } from '../text/widths';
import type { Line } from '../text/wrap';
import { wrapped } from '../text/wrap';

/** A face that is always there. The first one that the reader's device has is used. */
export const FONT = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans',sans-serif";

const FIXED_FONT = "ui-monospace,Menlo,Consolas,'Liberation Mono',monospace";

/** A picture of more lines would be of no use; no text that Meta accepts has as many. */
export const MAX_LINES = 160;

const LIST_INDENT = 20;
const QUOTE_INDENT = 11;

/** How a text is set. Lengths are pixels. */
export interface TextStyle {
	/** Of the font. */
	size: number;
	lineHeight: number;
	colour: string;
	bold?: boolean;
	/** The direction of a paragraph without letters. */
	isRtl: boolean;
	colours: Colours;
}

function spanAttributes(look: Look, { colours, size }: TextStyle): Attributes {
	return {
		'font-weight': look.bold ? 'bold' : undefined,
		'font-style': look.italic ? 'italic' : undefined,
		'text-decoration': look.strike ? 'line-through' : undefined,
		'font-family': look.fixed ? FIXED_FONT : undefined,
		'font-size': look.fixed ? size - 1 : undefined,
		fill: look.variable ? colours.variable : look.link ? colours.link : undefined,
		// A wide outline behind the letters is the only ground that follows them in every face.
		...(look.code
			? {
					stroke: colours.code,
					'stroke-width': 5,
					'stroke-linejoin': 'round',
					'paint-order': 'stroke',
				}
			: {}),
	};
}

const span = ({ text, look }: Run, style: TextStyle): string =>
	Object.keys(look).length === 0
		? escaped(text)
		: element('tspan', spanAttributes(look, style), escaped(text));

interface Position {
	x: number;
	y: number;
	isRtl: boolean;
}

const lineElement = (runs: readonly Run[], { x, y, isRtl }: Position, style: TextStyle): string =>
	runs.length === 0
		? ''
		: element(
				'text',
				{
					x,
					y,
					'font-size': style.size,
					'font-weight': style.bold ? 'bold' : undefined,
					fill: style.colour,
					// The text starts at x in its own direction: to the left of x if it runs to the left.
					direction: isRtl ? 'rtl' : undefined,
				},
				...runs.map((run) => span(run, style)),
			);

interface SetLine extends Line {
	paragraph: Paragraph;
	isFirst: boolean;
	indent: number;
	isRtl: boolean;
}

function indentOf({ kind, marker = '' }: Paragraph, { size }: TextStyle): number {
	if (kind === 'text') return 0;
	if (kind === 'quote') return QUOTE_INDENT;
	return Math.max(LIST_INDENT, textWidth(`${marker} `, size) + 2);
}

function linesOf(paragraph: Paragraph, width: number, style: TextStyle): SetLine[] {
	const indent = indentOf(paragraph, style);
	const isRtl = isRtlText(textOfRuns(paragraph.runs), style.isRtl);
	const runs = style.bold
		? paragraph.runs.map(({ text, look }) => ({ text, look: { ...look, bold: true as const } }))
		: paragraph.runs;
	return wrapped(runs, width - indent, style.size).map((line, index) => ({
		...line,
		paragraph,
		isFirst: index === 0,
		indent,
		isRtl,
	}));
}

function drawnLine(line: SetLine, index: number, width: number, style: TextStyle): string {
	const { paragraph, indent, isRtl, isFirst } = line;
	const top = index * style.lineHeight;
	const y = top + style.lineHeight / 2 + style.size * 0.35;
	const at = (distance: number) => (isRtl ? width - distance : distance);
	const marker =
		isFirst && paragraph.marker
			? lineElement([{ text: paragraph.marker, look: {} }], { x: at(2), y, isRtl }, style)
			: '';
	const bar =
		paragraph.kind === 'quote'
			? element('rect', {
					x: at(isRtl ? 3 : 0),
					y: top,
					width: 3,
					height: style.lineHeight,
					fill: style.colours.quote,
				})
			: '';
	const look = paragraph.kind === 'quote' ? { ...style, colour: style.colours.muted } : style;
	return `${bar}${marker}${lineElement(line.runs, { x: at(indent), y, isRtl }, look)}`;
}

/** A text, wrapped. @param width in pixels; paragraphs from right to left start at it */
export function textBlock(
	paragraphs: readonly Paragraph[],
	width: number,
	style: TextStyle,
): Block {
	const lines = paragraphs
		.slice(0, MAX_LINES)
		.flatMap((paragraph) => linesOf(paragraph, width, style))
		.slice(0, MAX_LINES);
	const last = lines.at(-1);
	return {
		width: Math.max(0, ...lines.map((line) => line.width + line.indent)),
		height: lines.length * style.lineHeight,
		svg: lines.map((line, index) => drawnLine(line, index, width, style)).join(''),
		lastLine: last && { width: last.width + last.indent, isRtl: last.isRtl },
	};
}

/** One line that is cut where it is too long. @param x where it starts, or its middle if `middle` */
export function labelElement(
	text: string,
	{ x, y, width, middle = false }: { x: number; y: number; width: number; middle?: boolean },
	style: TextStyle,
): string {
	const isRtl = isRtlText(text, style.isRtl);
	const label = fitted(text, width, style.size, style);
	return element(
		'text',
		{
			x: isRtl && !middle ? x + width : x,
			y,
			'font-size': style.size,
			'font-weight': style.bold ? 'bold' : undefined,
			'text-anchor': middle ? 'middle' : undefined,
			fill: style.colour,
			direction: isRtl ? 'rtl' : undefined,
		},
		escaped(label),
	);
}
