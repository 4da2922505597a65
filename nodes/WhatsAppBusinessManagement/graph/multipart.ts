import { randomBytes } from 'node:crypto';

import type { RawContent } from './call';

/** A file of a form. */
export interface FormFile {
	/** The name of the form's field. */
	field: string;
	/** The file's own name. */
	name: string;
	/** MIME type. */
	type: string;
	bytes: Buffer;
}

const LINE_END = '\r\n';

/** `type/subtype` with parameters, as RFC 9110 writes it; no line break is among the characters. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=[\w.+-]+)*$/;

/** A name between quotes, escaped as browsers do (HTML Standard: multipart form data). */
const quoted = (name: string): string =>
	`"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`;

/** What stands before the bytes of a file. A type that is none could end the header, so it is left out. */
const fileHead = ({ field, name, type }: FormFile): string =>
	[
		`Content-Disposition: form-data; name=${quoted(field)}; filename=${quoted(name)}`,
		`Content-Type: ${MEDIA_TYPE.test(type) ? type : 'application/octet-stream'}`,
	].join(LINE_END);

const textHead = (name: string): string => `Content-Disposition: form-data; name=${quoted(name)}`;

/** A multipart/form-data body, for the edges of Meta's that take files. */
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
