import { randomBytes, randomUUID } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { graphRefusal, invalidParameter, parameterMissing } from '../errors';
import type { Edge, NodeType } from '../graphNode';
import { store } from '../store';
import type { App, World } from '../world';

/** The file types of Meta's page "Resumable Upload API". */
const UPLOAD_TYPES = [
	'application/pdf',
	'image/jpeg',
	'image/jpg',
	'image/png',
	'video/mp4',
] as const;

export interface UploadSession {
	/** `upload:<opaque>?sig=<signature>`, as Meta names a session: what follows `?` goes into the query. */
	id: string;
	fileName: string;
	fileLength: number;
	fileType: string;
	/** The bytes received so far. */
	bytes: Buffer;
	/** The handle of the file for other calls, once it is complete. */
	handle?: string;
	userId: string;
}

/** The upload sessions of a world, the oldest first. */
export const uploads = store((): UploadSession[] => []);

/** The upload of a handle, for the edges that accept one. */
export function uploadOfHandle(world: World, handle: string): UploadSession | undefined {
	return uploads.of(world).find((session) => session.handle === handle);
}

/**
 * `POST /{App-ID}/uploads`, from Meta's pages "Resumable Upload API" and "Application Uploads". All
 * three parameters are required on the first page and none on the second; here they are.
 */
export const appUploads: Edge<App> = {
	POST: (_app, { parameters, caller, world }) => {
		// The page requires a user's token and lists code 200; the message for an app's token is a guess.
		if (caller.kind !== 'user') throw graphRefusal(200, 'A user access token is required');
		const fileName = parameters.requiredText('file_name');
		const fileLength = parameters.requiredInteger('file_length', 1);
		const fileType = parameters.oneOf('file_type', UPLOAD_TYPES);
		if (!fileType) throw parameterMissing('file_type');
		const session = { fileName, fileLength, fileType, userId: caller.user.id };
		const id = newSessionId();
		uploads.of(world).push({ id, ...session, bytes: Buffer.alloc(0) });
		return { id };
	},
};

/** `/upload:<session>`: how much has arrived, and more of the file. */
export const uploadSession: NodeType<UploadSession> = {
	typeName: 'UploadSession',
	idPattern: /^upload:/,
	find: (world, id) => uploads.of(world).find((candidate) => partsOf(candidate.id).path === id),
	// Meta's response to a session with a missing or wrong signature is a guess.
	isVisible: ({ id, userId }, { caller, parameters }) =>
		caller.kind === 'user' &&
		caller.user.id === userId &&
		parameters.text('sig') === partsOf(id).signature,
	properties: ['id'],
	computed: { file_offset: ({ bytes }) => bytes.length },
	defaults: ['id', 'file_offset'],
	POST: receive,
	edges: {},
};

/**
 * Receives the next bytes. A resumed upload continues at the `file_offset` that GET returns. That any other
 * offset, and more bytes than were announced, are code 100 is a guess; so is the answer while bytes are
 * missing. A POST without bytes after the last one returns the handle again, for callers that lost the response.
 */
function receive(session: UploadSession, { headers, rawBytes }: GraphCall): Answer {
	const arrived = session.bytes.length;
	const offset = headers.file_offset;
	if (offset === undefined) throw parameterMissing('file_offset');
	if (offset !== String(arrived)) throw invalidParameter(`file_offset must be ${arrived}`);
	if (arrived + rawBytes.length > session.fileLength) {
		throw invalidParameter(
			`The file is longer than its file_length of ${session.fileLength} bytes`,
		);
	}
	session.bytes = Buffer.concat([session.bytes, rawBytes]);
	if (session.bytes.length < session.fileLength) {
		return { id: session.id, file_offset: session.bytes.length };
	}
	session.handle ??= newHandle(session.fileType);
	return { h: session.handle };
}

/** Meta's own ids end in `?sig=…`; these are kept free of `?`, which would start a query. */
function newSessionId(): string {
	const name = Buffer.from(`1:attachment:${randomUUID()}`).toString('base64url');
	return `upload:${name}?sig=AR${randomBytes(12).toString('base64url')}`;
}

function partsOf(id: string): { path: string; signature: string } {
	const [path = '', signature = ''] = id.split('?sig=');
	return { path, signature };
}

function newHandle(fileType: string): string {
	const type = Buffer.from(fileType).toString('base64');
	return `4::${type}:AR${randomBytes(48).toString('base64url')}:e:1900000000`;
}
