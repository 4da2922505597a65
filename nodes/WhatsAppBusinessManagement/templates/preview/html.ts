import type { Picture } from './picture';

/**
 * One `div` that shows a picture. n8n's HTML node removes `<svg>` and `data:` addresses of images, but it
 * keeps a `style` (its own list of allowed tags and attributes, n8n 2.41).
 */
export function htmlOf({ svg, width, height }: Picture): string {
	const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
	return `<div style="width:${width}px;height:${height}px;background:url(${address}) no-repeat"></div>`;
}
