import type { IDataObject } from 'n8n-workflow';

import type { ItemFile } from '../../execution/itemFile';
import type { GraphCall, RawContent } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphUnreachableError } from '../../graph/errors';
import type { PathSegment } from '../../graph/paths';
import { edge, nodeId, uploadSession } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { mayBeApplied } from '../../graph/retry';

/** What Meta is told about a file before its bytes are sent. */
interface Announced {
	fileName: string;
	fileType: string;
	/** Bytes. */
	fileSize: number;
}

/** An upload that has begun. */
interface Session {
	path: PathSegment[];
	/** The signature that Meta appends to the session's ID. */
	query: IDataObject;
}

/** How often the bytes are sent at most, including the first time. */
const ATTEMPTS = 3;

/** Meta's session IDs look like `upload:MTph…=?sig=ARZq…`: a path with a query of its own. */
function sessionOf(id: unknown): Session {
	const [path = '', query = ''] = String(id).split(/\?(.*)/s);
	return {
		path: [uploadSession(path)],
		query: Object.fromEntries(new URLSearchParams(query)),
	};
}

async function begin(
	connection: GraphConnection,
	appId: string,
	{ fileName, fileType, fileSize }: Announced,
): Promise<Session> {
	const answer = await connection.request({
		method: 'POST',
		path: [nodeId(appId), edge('uploads')],
		query: { file_name: fileName, file_length: fileSize, file_type: fileType },
	});
	return sessionOf(recordOf(answer).id);
}

/** @returns how many bytes Meta has received */
async function offsetOf(connection: GraphConnection, session: Session): Promise<number> {
	const answer = await connection.request({ method: 'GET', ...session, scheme: 'OAuth' });
	const offset = Number(recordOf(answer).file_offset ?? 0);
	return Number.isSafeInteger(offset) && offset > 0 ? offset : 0;
}

/** Closes a file that n8n keeps on disk: a failed request leaves its stream open. */
function close(body: RawContent['body']): void {
	if (isRecord(body) && typeof body.destroy === 'function') body.destroy();
}

async function sendFrom(
	connection: GraphConnection,
	session: Session,
	file: ItemFile,
	{ fileType, fileSize }: Announced,
	offset: number,
): Promise<unknown> {
	const opened: Array<RawContent['body']> = [];
	const content = async (): Promise<RawContent> => {
		const body = offset < fileSize ? await file.from(offset) : undefined;
		opened.push(body);
		return {
			body,
			headers: {
				file_offset: String(offset),
				'Content-Type': fileType,
				'Content-Length': String(Math.max(0, fileSize - offset)),
			},
		};
	};
	const call: GraphCall = { method: 'POST', ...session, scheme: 'OAuth', content };
	try {
		return await connection.request(call);
	} finally {
		opened.forEach(close);
	}
}

/** Whether another attempt may succeed, because Meta did not refuse the file. */
const isInterrupted = (error: unknown): boolean =>
	error instanceof GraphUnreachableError || mayBeApplied(error);

type Outcome = { handle: string } | { error: unknown };

/** @returns the handle, or the error of the attempt */
async function attempt(send: () => Promise<unknown>): Promise<Outcome> {
	try {
		const { h: handle } = recordOf(await send());
		if (typeof handle === 'string' && handle !== '') return { handle };
		return { error: new GraphUnreachableError('Meta accepted the file but returned no handle') };
	} catch (error) {
		return { error };
	}
}

/** Sends the file. Each further attempt continues where the last one was interrupted. */
async function sendAll(
	connection: GraphConnection,
	session: Session,
	file: ItemFile,
	announced: Announced,
): Promise<string> {
	let offset = 0;
	for (let attempts = 1; ; attempts++) {
		const outcome = await attempt(
			async () => await sendFrom(connection, session, file, announced, offset),
		);
		if ('handle' in outcome) return outcome.handle;
		if (attempts === ATTEMPTS || !isInterrupted(outcome.error)) throw outcome.error;
		offset = await offsetOf(connection, session);
	}
}

/**
 * Uploads a file (Meta: Resumable Upload API).
 *
 * @returns the handle of the file
 * @throws {GraphUnreachableError} if every attempt was interrupted
 */
export async function uploadFile(
	connection: GraphConnection,
	appId: string,
	file: ItemFile,
	announced: Announced,
): Promise<string> {
	const session = await begin(connection, appId, announced);
	return await sendAll(connection, session, file, announced);
}
