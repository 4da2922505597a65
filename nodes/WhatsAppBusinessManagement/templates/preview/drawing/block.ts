import { moved } from './svg';

/** A part of the picture. Its own top left corner is at 0, 0; all lengths are pixels. */
export interface Block {
	/** What it needs; a part that fills the width says the width that it got. */
	width: number;
	height: number;
	svg: string;
	/** Only of a text: its last line, beside which the time may have room. */
	lastLine?: { width: number; isRtl: boolean };
}

/** Blocks below each other. They cannot overlap, whatever is in them. @param gap pixels between them */
export function stacked(blocks: readonly Block[], gap = 0): Block {
	let y = 0;
	const drawn = blocks.map((block, index) => {
		y += index === 0 ? 0 : gap;
		const svg = moved(block.svg, 0, y);
		y += block.height;
		return svg;
	});
	return {
		width: Math.max(0, ...blocks.map(({ width }) => width)),
		height: y,
		svg: drawn.join(''),
		lastLine: blocks.at(-1)?.lastLine,
	};
}

/** A block with pixels of space around it. */
export const padded = (
	block: Block,
	{ top = 0, side = 0, bottom = 0 }: { top?: number; side?: number; bottom?: number },
): Block => ({
	...block,
	width: block.width + 2 * side,
	height: block.height + top + bottom,
	svg: moved(block.svg, side, top),
});
