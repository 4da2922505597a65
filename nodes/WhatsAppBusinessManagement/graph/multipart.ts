import { randomBytes } from 'node:crypto';

import type { RawContent } from './call';

/** One file of a multipart form. */
export interface FormFile {
	/** The form field's name. */
	field: string;
	/** The file name. */
	name: string;
	/** MIME type. */
	type: string;
	bytes: Buffer;
}

const LINE_END = '\r\n';

/** `type/subtype` with parameters (RFC 9110). It excludes line breaks, which would end the header. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=[\w.+-]+)*$/;

/** A name in quotes, escaped as browsers do (HTML Standard: multipart form data). */
const quoted = (name: string): string =>
	`"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`;

/** The headers of a file's part. An invalid media type is replaced, because it could end the header. */
const fileHead = ({ field, name, type }: FormFile): string =>
	[
		`Content-Disposition: form-data; name=${quoted(field)}; filename=${quoted(name)}`,
		`Content-Type: ${MEDIA_TYPE.test(type) ? type : 'application/octet-stream'}`,
	].join(LINE_END);

const textHead = (name: string): string => `Content-Disposition: form-data; name=${quoted(name)}`;

/**
 * Builds a multipart/form-data body, for Meta's edges that accept files.
 *
 * @param fields the text fields, value by name
 * @returns the body and its Content-Type header
 */
export function multipart(fields: Record<string, string>, files: FormFile[]): RawContent {
	const boundary = `n8n-${randomBytes(16).toString('hex')}`;
	const part = (head: string, content: string | Buffer): Buffer[] => [
		Buffer.from([`--${boundary}`, head, '', ''].join(LINE_END)),
		Buffer.from(content),
		Buffer.from(LINE_END),
	];
	const body = Buffer.concat([
		...Object.entries(fields).flatMap(([name, value]) => part(textHead(name), value)),
		...files.flatMap((file) => part(fileHead(file), file.bytes)),
		Buffer.from(`--${boundary}--${LINE_END}`),
	]);
	return { body, headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } };
}
