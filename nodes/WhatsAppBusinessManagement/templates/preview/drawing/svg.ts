/** Characters that XML does not allow, and other control characters. Line breaks and tabs stay. */
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text from outside with only those characters that can be drawn, and `\n` for every line break. */
export const cleaned = (text: string): string =>
	text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(FORBIDDEN, '');

/** A text for XML: between tags, or as the value of an attribute in double quotes. */
export const escaped = (text: string): string =>
	cleaned(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** A length in pixels as it is written in SVG, with at most two decimal places. */
export const written = (length: number): string => String(Math.round(length * 100) / 100);

/** The attributes of an element. Those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
	Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(
			([name, value]) =>
				` ${name}="${typeof value === 'number' ? written(value) : escaped(value)}"`,
		)
		.join('');

/**
 * An element of SVG.
 *
 * @param attributes texts are escaped, numbers are pixels
 * @param children SVG already: elements, or texts that went through `escaped`
 */
export const element = (name: string, attributes: Attributes, ...children: string[]): string => {
	const start = `<${name}${attributesOf(attributes)}`;
	return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
};

/** SVG moved by x and y pixels. */
export const moved = (svg: string, x: number, y: number): string =>
	svg === '' || (x === 0 && y === 0)
		? svg
		: element('g', { transform: `translate(${written(x)} ${written(y)})` }, svg);

/** An image. @param address that was checked: it is not escaped, because it may have millions of characters */
export const imageElement = (address: string, attributes: Attributes): string =>
	`<image href="${address}"${attributesOf(attributes)}/>`;
