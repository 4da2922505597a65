import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import {
	ItemFile,
	openItemFile,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/itemFile';

const CHUNK = 16;
const BYTES = Buffer.from(Array.from({ length: 100 }, (_, index) => index));

let folder: string;
let path: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'item-file-'));
	path = join(folder, 'file');
	await writeFile(path, BYTES);
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

/** A file of an item, kept in memory or as a stream that is opened anew each time. */
function fileOf(open?: () => Readable): ItemFile {
	const data: IBinaryData = { mimeType: 'image/png', data: BYTES.toString('base64') };
	if (open) data.id = 'filesystem-v2:1';
	const helpers = {
		assertBinaryData: () => data,
		getBinaryDataBuffer: async () => await Promise.resolve(BYTES),
		getBinaryStream: async () => await Promise.resolve(open?.()),
	};
	return new ItemFile({ helpers } as unknown as IExecuteFunctions, 0, 'data');
}

async function bytesOf(body: unknown): Promise<Buffer> {
	if (Buffer.isBuffer(body)) return body;
	const chunks: Buffer[] = [];
	for await (const chunk of body as Readable) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

const fromDisk = () => createReadStream(path, { highWaterMark: CHUNK });

// Inside a chunk, at its boundaries, at the start and just before the end.
const OFFSETS = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 50, BYTES.length - 1];

it.each(OFFSETS)('returns a file in memory from byte %s', async (offset) => {
	expect(await bytesOf(await fileOf().from(offset))).toEqual(BYTES.subarray(offset));
});

it.each(OFFSETS)('streams a file on disk from byte %s on', async (offset) => {
	const body = await fileOf(fromDisk).from(offset);
	expect(body).toBeInstanceOf(Readable);
	expect(await bytesOf(body)).toEqual(BYTES.subarray(offset));
});

it('leaves no listeners on the stream', async () => {
	const body = (await fileOf(fromDisk).from(90)) as Readable;
	for (const event of ['readable', 'end', 'close', 'error']) {
		expect(body.listeners(event).filter(({ name }) => name === 'happened')).toEqual([]);
	}
	body.destroy();
});

it.each<[string, () => Readable, RegExp]>([
	['shorter than n8n said', fromDisk, /shorter/],
	['missing', () => createReadStream(join(folder, 'gone')), /ENOENT/],
	['closed', () => fromDisk().destroy(), /shorter/],
])('a file that is %s fails instead of waiting forever', async (_what, open, message) => {
	await expect(fileOf(open).from(BYTES.length + 1)).rejects.toThrow(message);
});

describe('a file that the user named', () => {
	const open = (name: string, binary?: Record<string, unknown>) =>
		openItemFile(
			{ getInputData: () => [{ json: {}, binary }] } as unknown as IExecuteFunctions,
			0,
			name,
		);

	it.each(['constructor', '__proto__', 'toString', 'photo'])('%s is not in the item', (name) => {
		expect(open(name, { data: {} })).toBeUndefined();
		expect(open(name)).toBeUndefined();
	});

	it('is opened if it is', () => {
		expect(open(' data ', { data: {} })).toBeInstanceOf(ItemFile);
	});
});
