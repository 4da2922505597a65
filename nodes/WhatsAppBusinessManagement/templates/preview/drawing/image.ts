/** A sample image or file for a header. */
export interface PreviewImage {
	mimeType: string;
	/** In base64. */
	data: string;
	/** What a document is called in the picture. */
	fileName?: string;
	/** The size of the file, if it is not the one of `data`. */
	bytes?: number;
}

/** The types that browsers draw in an SVG that is itself an image, each with how its base64 starts. */
const TYPES: ReadonlyArray<[mimeType: string, start: string]> = [
	['image/png', 'iVBORw0KGgo'],
	['image/jpeg', '/9j/'],
	['image/webp', 'UklGR'],
	['image/gif', 'R0lGOD'],
];

/** Meta accepts images of up to 5 MB: the same in base64, and some more. */
const MAX_LENGTH = 7_100_000;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

const typeOf = (data: string): string | undefined =>
	TYPES.find(([, start]) => data.startsWith(start))?.[0];

/**
 * The address with which an image is drawn: its data. Undefined for anything but an image of these types,
 * and for data that is no base64. The type is taken from the data, not from what is said about it.
 */
export function imageAddress(image: PreviewImage | undefined): string | undefined {
	const data: unknown = image?.data;
	if (typeof data !== 'string' || data.length > MAX_LENGTH) return undefined;
	const compact = data.replace(/[\r\n]/g, '');
	const type = typeOf(compact);
	if (type === undefined || compact.length % 4 !== 0 || !BASE64.test(compact)) return undefined;
	return `data:${type};base64,${compact}`;
}

/** The size of a file, in bytes. Undefined if it is unknown. */
export function bytesOf(image: PreviewImage | undefined): number | undefined {
	const bytes: unknown = image?.bytes;
	if (typeof bytes === 'number' && bytes > 0) return bytes;
	const data: unknown = image?.data;
	return typeof data === 'string' && data !== '' ? Math.floor((data.length * 3) / 4) : undefined;
}
