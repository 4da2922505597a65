declare const checked: unique symbol;

/**
 * One checked part of a Graph path. Only the functions below create one, each with its pattern. A path is
 * a list of these and never a string, so that no unchecked value can reach a URL.
 */
export type PathSegment = string & { readonly [checked]: true };

/** A value cannot be part of a Graph path. The message never repeats the value. */
export class UnsafePathError extends Error {
	override name = 'UnsafePathError';
}

const segment =
	(pattern: RegExp, rule: string) =>
	(value: string): PathSegment => {
		if (!pattern.test(value)) throw new UnsafePathError(`A part of the path ${rule}`);
		return value as PathSegment;
	};

/** Meta's IDs consist of digits. They often exceed 2^53, so they are handled as text. */
export const NODE_ID = /^\d{1,40}$/;

/** Whether a value is an ID of Meta, as text. */
export const isNodeId = (value: unknown): value is string =>
	typeof value === 'string' && NODE_ID.test(value);

/** The ID of a node such as an account, a number, a template or an app. @throws {UnsafePathError} */
export const nodeId = segment(NODE_ID, 'is not an ID: an ID consists of digits only');

/** The name of an edge or a root node, as the operations define it: `phone_numbers`, `me`. @throws {UnsafePathError} */
export const edge = segment(
	/^[a-z][a-z_]*$/,
	'is not an edge: use lower-case letters and underscores only',
);

/** The code of a QR code. Meta's documented pattern excludes digits that occur in its codes. */
export const QR_CODE = /^[A-Z0-9]{14}$/;

/** The code of a QR code. @throws {UnsafePathError} */
export const qrCode = segment(
	QR_CODE,
	'is not a QR code: a QR code has 14 capital letters and digits',
);

/**
 * The ID of a WhatsApp group: Y2FwaV9ncm91cDox… (Meta: Group management). Digits only are the ID of another
 * object, which Delete would delete.
 */
export const GROUP_ID = /^(?!\d+$)[A-Za-z0-9_=-]{16,256}$/;

/** The ID of a WhatsApp group. @throws {UnsafePathError} */
export const groupId = segment(
	GROUP_ID,
	'is not the ID of a group: it has letters, digits and _ = - only, and not only digits',
);

/** The ID of a payment method migration: mig_01HZYK3ABCDEF4567890 (Meta: Change billing currency via API). */
export const MIGRATION_ID = /^(?=.*\d)[A-Za-z0-9_-]{1,100}$/;

/** The ID of a payment method migration. @throws {UnsafePathError} */
export const migrationId = segment(
	MIGRATION_ID,
	'is not the ID of a migration: it has digits, letters, underscores and hyphens only',
);

/** An upload session, as Meta names it when the upload starts: `upload:…`. @throws {UnsafePathError} */
export const uploadSession = segment(
	/^upload:[A-Za-z0-9_=.:-]+$/,
	'is not an upload session of Meta',
);

const encodeStrictly = (name: string): string =>
	encodeURIComponent(name).replace(
		/[!~*'()]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);

const encoded = segment(
	/^(?!\.{1,2}$)(?!.*%(2F|5C))[A-Za-z0-9_.%-]+$/,
	'is not a name: it must not be empty or contain a slash',
);

/**
 * A name that a user chose, e.g. that of a payment configuration. It is encoded, so that it stays one part.
 *
 * @throws {UnsafePathError}
 */
export const encodedName = (name: string): PathSegment => encoded(encodeStrictly(name));

/** A part that the user typed in a Custom Graph Call. `.` and `..` would change the path. */
const typed = segment(
	/^(?!\.{1,2}$)[A-Za-z0-9_.:-]+$/,
	'may contain only letters, digits and . _ : -, and must not be "." or ".."',
);

/**
 * Splits a relative path that the user typed into checked parts.
 *
 * @throws {UnsafePathError} for an absolute URL, a query string, a version, or an empty path
 */
export function typedPath(path: string): PathSegment[] {
	const parts = path
		.trim()
		.replace(/^\/+|\/+$/g, '')
		.split('/');
	if (/^v\d+\.\d+$/.test(parts[0] ?? '')) {
		throw new UnsafePathError(
			'The path must not contain a version: the version is set in the credential',
		);
	}
	return parts.map(typed);
}
