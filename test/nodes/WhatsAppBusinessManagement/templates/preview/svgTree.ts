/** An element of an SVG, with its place in the picture. */
export interface SvgElement {
	name: string;
	attributes: Record<string, string>;
	/** Its text and that of its children, without escapes. */
	text: string;
	/** The sum of the translations around it, in pixels. */
	left: number;
	top: number;
}

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
};

const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** The text without escapes. Throws for an escape that is unknown, and for characters that XML forbids. */
function unescaped(text: string): string {
	if (/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text))
		throw new Error(`A forbidden character in ${JSON.stringify(text)}`);
	return text.replace(/&([^;]*);?/g, (whole, name: string) => {
		const sign = ENTITIES[name];
		if (sign === undefined || whole !== `&${name};`) throw new Error(`Not an escape: ${whole}`);
		return sign;
	});
}

function attributesOf(written: string): Record<string, string> {
	const entries = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
		([, name = '', value = '']) => [name, unescaped(value)] as const,
	);
	if (new Set(entries.map(([name]) => name)).size < entries.length)
		throw new Error(`An attribute is there twice: ${written}`);
	return Object.fromEntries(entries);
}

function offsetOf({ transform = '' }: Record<string, string>): [number, number] {
	const [, x = '0', y = '0'] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? [];
	return [Number(x), Number(y)];
}

/** The elements of an SVG in their order. Throws if it is not well-formed XML with a single root. */
export function elementsOf(svg: string): SvgElement[] {
	const elements: SvgElement[] = [];
	const open: SvgElement[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < svg.length) {
		const at = TOKEN.lastIndex;
		const [, closed, name, written = '', empty, text] = TOKEN.exec(svg) ?? [];
		if (TOKEN.lastIndex === 0) throw new Error(`Not XML: ${svg.slice(at, at + 80)}`);
		if (closed !== undefined && open.pop()?.name !== closed)
			throw new Error(`</${closed}> closes another element`);
		if (text !== undefined) {
			if (open.length === 0) throw new Error('A text outside of the root');
			for (const element of open) element.text += unescaped(text);
		}
		if (name === undefined) continue;
		if (open.length === 0 && elements.length > 0) throw new Error('A second root');
		const attributes = attributesOf(written);
		const parent = open.at(-1);
		const [left, top] = offsetOf(attributes);
		const element = {
			name,
			attributes,
			text: '',
			left: (parent?.left ?? 0) + left,
			top: (parent?.top ?? 0) + top,
		};
		elements.push(element);
		if (empty === '') open.push(element);
	}
	if (open.length > 0) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
	return elements;
}

/** The texts of an SVG, line by line. */
export const textsIn = (svg: string): string[] =>
	elementsOf(svg)
		.filter(({ name }) => name === 'text')
		.map(({ text }) => text);

/** Lines that start at the same place and overlap: less than 12 pixels between them. */
export function overlapsIn(svg: string): string[] {
	const lines = elementsOf(svg)
		.filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] !== 'end')
		.map(({ attributes, left, top, text }) => ({
			x: left + Number(attributes.x),
			y: top + Number(attributes.y),
			text,
		}));
	return lines.flatMap((line, index) =>
		lines
			.slice(index + 1)
			.filter(({ x, y }) => x === line.x && Math.abs(y - line.y) < 12)
			.map(({ text }) => `${line.text} / ${text}`),
	);
}

/** The end of the lowest text or box of an SVG, in pixels. */
export const lowestIn = (svg: string): number =>
	Math.max(
		...elementsOf(svg)
			.filter(({ name }) => name === 'text')
			.map(({ attributes, top }) => top + Number(attributes.y)),
	);
