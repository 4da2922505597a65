declare const checked: unique symbol;

/**
 * One part of a Graph path. Only the functions below make one, each with its pattern, so that
 * nothing unchecked can reach a URL: a path is a list of these, never a string.
 */
export type PathSegment = string & { readonly [checked]: true };

/** Thrown when a value cannot be part of a Graph path. Its message never repeats the value. */
export class UnsafePathError extends Error {
	override name = 'UnsafePathError';
}

const segment =
	(pattern: RegExp, rule: string) =>
	(value: string): PathSegment => {
		if (!pattern.test(value)) throw new UnsafePathError(`A part of the path ${rule}`);
		return value as PathSegment;
	};

/** Meta's IDs are digits, often beyond 2^53, so they stay text. */
export const NODE_ID = /^\d{1,40}$/;

export const isNodeId = (value: unknown): value is string =>
	typeof value === 'string' && NODE_ID.test(value);

/** The ID of a node: account, number, template, app … */
export const nodeId = segment(NODE_ID, 'is no ID: an ID is made of digits only');

/** The fixed name of an edge or a root node, as the operations write it: `phone_numbers`, `me`. */
export const edge = segment(
	/^[a-z][a-z_]*$/,
	'is no edge: lower-case letters and underscores only',
);

/** The code of a QR code. Meta's own pattern leaves out digits that its codes hold. */
export const QR_CODE = /^[A-Z0-9]{14}$/;

export const qrCode = segment(QR_CODE, 'is no QR code: 14 capital letters and digits');

/** An upload under way, as Meta names it when it begins: `upload:…`. */
export const uploadSession = segment(
	/^upload:[A-Za-z0-9_=.:-]+$/,
	'is no upload session of Meta’s',
);

const encodeStrictly = (name: string): string =>
	encodeURIComponent(name).replace(
		/[!~*'()]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);

const encoded = segment(
	/^(?!\.{1,2}$)(?!.*%(2F|5C))[A-Za-z0-9_.%-]+$/,
	'is no name: it may not be empty, and hold no slash',
);

/** A name that a person chose, e.g. that of a payment configuration: encoded, so that it stays one part. */
export const encodedName = (name: string): PathSegment => encoded(encodeStrictly(name));

/** A segment that a person typed in a Custom Graph Call. `.` and `..` would climb out of the path. */
const typed = segment(
	/^(?!\.{1,2}$)[A-Za-z0-9_.:-]+$/,
	'may hold only letters, digits and . _ : - (no host, no query, no "..")',
);

/**
 * Cuts a relative path that a person typed into checked segments.
 *
 * @throws {UnsafePathError} for an absolute URL, a query string, a version, or an empty path
 */
export function typedPath(path: string): PathSegment[] {
	const parts = path
		.trim()
		.replace(/^\/+|\/+$/g, '')
		.split('/');
	if (/^v\d+\.\d+$/.test(parts[0] ?? '')) {
		throw new UnsafePathError('The path must not hold a version: the credential names it');
	}
	return parts.map(typed);
}
