import { createHash } from 'node:crypto';

import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import type { ResultFile } from '../../../execution/resultItem';
import { isLoopback, plainAddress } from '../../../graph/address';
import { baseUrl } from '../../../graph/authentication';
import type { GraphConnection } from '../../../graph/connection';
import { DEADLINE_MS, withinDeadline } from '../../../graph/deadline';
import { isRecord, recordOf } from '../../../graph/records';
import type { Media } from '../../../templates/sync/media';
import { bareType } from '../../mediaSample/fileRules';

/** Bytes. Meta: Resumable Upload API. No sample can be larger. */
const LARGEST = 100 * 1024 * 1024;

/** The type of a sample if its address does not say it. */
const USUAL_TYPE: Readonly<Record<string, string>> = {
	DOCUMENT: 'application/pdf',
	GIF: 'video/mp4',
	IMAGE: 'image/jpeg',
	VIDEO: 'video/mp4',
};

const ENDINGS: Readonly<Record<string, string>> = {
	'application/pdf': 'pdf',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'video/mp4': 'mp4',
};

const UNKNOWN_TYPES = ['', 'application/octet-stream', 'binary/octet-stream'];

/** A file, or why there is none: a clause that continues “header: …”. It never holds the address. */
type Download = ResultFile | { problem: string };

/**
 * Whether this package may call an address. Meta's are https. The local Graph API of the tests serves
 * samples from this machine, and only a credential for this machine may read from there.
 */
function isAllowed(address: string, credential: ICredentialDataDecryptedObject): boolean {
	const url = plainAddress(address);
	if (!url) return false;
	if (isLoopback(url)) return isLoopback(new URL(baseUrl(credential)));
	return url.protocol === 'https:';
}

/** The bytes of a response. Undefined if they are more than a sample can have: then the rest is not read. */
async function bytesOf(body: unknown): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LARGEST) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function close(body: unknown): void {
	if (isRecord(body) && typeof body.destroy === 'function') body.destroy();
}

function statusProblem(status: number): string | undefined {
	if (status >= 200 && status < 300) return undefined;
	if (status >= 300 && status < 400) return 'its address redirects, which is not followed';
	// Meta's addresses of samples expire.
	return status === 403
		? 'its address has expired (HTTP 403). Run Export again'
		: `its address answers HTTP ${status}`;
}

/** The type that the address states, or the usual one for the header if it states none. */
function typeOf(contentType: unknown, format: string): string {
	const type = bareType(typeof contentType === 'string' ? contentType : '');
	return UNKNOWN_TYPES.includes(type) ? (USUAL_TYPE[format] ?? type) : type;
}

const isSample = (type: string): boolean => /^(?:image|video)\/|^application\/pdf$/.test(type);

/** The name of the file: of the template, its language and the place in it. */
function fileNameOf({ name, language }: IDataObject, media: Media, type: string): string {
	const parts = [name, language, media.name].map((part) =>
		String(part ?? '').replace(/[^\w-]/g, '_'),
	);
	return `${parts.join('_')}.${ENDINGS[type] ?? 'bin'}`;
}

/** @returns the hash by which two samples are compared: `sha256:` and 64 hexadecimal digits */
export const hashOf = (data: Buffer): string =>
	`sha256:${createHash('sha256').update(data).digest('hex')}`;

async function read(response: unknown, template: IDataObject, media: Media): Promise<Download> {
	const { statusCode, headers, body } = recordOf(response);
	try {
		const problem = statusProblem(Number(statusCode));
		if (problem !== undefined) return { problem };
		const mimeType = typeOf(recordOf(headers)['content-type'], media.format);
		if (!isSample(mimeType)) return { problem: `its address returns ${mimeType}` };
		const data = await bytesOf(body);
		if (data === undefined) return { problem: 'it is larger than 100 MB' };
		return { data, mimeType, fileName: fileNameOf(template, media, mimeType) };
	} finally {
		close(body);
	}
}

/** @param signal ends the download */
async function fetchSample(
	{ http }: GraphConnection,
	template: IDataObject,
	media: Media & { address: string },
	signal: AbortSignal,
): Promise<Download> {
	const response: unknown = await http({
		method: 'GET',
		url: media.address,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: DEADLINE_MS.download,
		abortSignal: signal,
	});
	const closeNow = () => close(recordOf(response).body);
	// n8n’s helper does not end a stream that it has handed over.
	signal.addEventListener('abort', closeNow);
	if (signal.aborted) closeNow();
	return await read(response, template, media);
}

/**
 * Downloads the sample of a header from the address that Meta returned. It sends no token, and follows no
 * redirect.
 *
 * @param template the template, for the name of the file
 */
export async function downloadSample(
	connection: GraphConnection,
	template: IDataObject,
	media: Media & { address: string },
): Promise<Download> {
	if (!isAllowed(media.address, connection.credential)) {
		return { problem: 'its address is not one of Meta’s' };
	}
	try {
		return await withinDeadline(
			DEADLINE_MS.download,
			async (signal) => await fetchSample(connection, template, media, signal),
			connection.cancelled,
		);
	} catch {
		// Not n8n's own message: it may hold the address, with its signature.
		return { problem: 'its address does not answer' };
	}
}
