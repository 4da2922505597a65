import type { IBinaryData, ICredentialDataDecryptedObject } from 'n8n-workflow';

import { sizeProblem } from '../../../../../nodes/WhatsAppBusinessManagement/resources/mediaSample/fileRules';
import { credentialFor } from '../../../../engine/credential';
import { FilesOnDisk } from '../../../../engine/filesOnDisk';
import { runAction } from '../../../../engine/runAction';
import { useActionNode } from '../../../../engine/useActionNode';
import { uploads } from '../../../../graphApi/resources/uploads';

/*
 * What the table of operations cannot show of an upload: files that n8n keeps on its disk, and what is
 * refused because of the file itself.
 */

const action = useActionNode();
let files: FilesOnDisk;

beforeAll(async () => {
	files = await FilesOnDisk.start();
});

afterAll(async () => {
	await files.stop();
});

/** Many chunks of a stream, all different. */
const PICTURE = Buffer.from(
	Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) & 255),
);

const inMemory = (bytes: Buffer, mimeType = 'image/png'): IBinaryData => ({
	mimeType,
	fileName: 'lantern.png',
	data: bytes.toString('base64'),
});

const onDisk = async (bytes: Buffer): Promise<IBinaryData> =>
	await files.store(bytes, { mimeType: 'image/png', fileName: 'lantern.png' });

const upload = async (
	data: IBinaryData,
	changes: { credential?: ICredentialDataDecryptedObject; fileType?: string } = {},
) =>
	await action.run(
		{
			resource: 'mediaSample',
			operation: 'upload',
			binaryPropertyName: 'data',
			...(changes.fileType && { options: { fileType: changes.fileType } }),
		},
		{ credential: credentialFor(action.graph, changes.credential), binary: { data } },
	);

const breakOff = (afterBytes: number, times = 1) =>
	action.graph.faults.add({
		method: 'POST',
		path: /upload:/,
		times,
		then: { kind: 'breakOff', afterBytes },
	});

const arrived = () => uploads.of(action.graph.world)[0];

const sentBytes = () =>
	action.graph.calls
		.filter(({ method, path }) => method === 'POST' && path.includes('upload:'))
		.map(({ headers, rawBytes }) => [Number(headers.file_offset), rawBytes.length]);

describe.each([
	['in the memory', async (bytes: Buffer) => await Promise.resolve(inMemory(bytes))],
	['on the disk', onDisk],
])('a file %s', (_where, stored) => {
	it('arrives unchanged', async () => {
		const { items, error } = await upload(await stored(PICTURE));
		expect(error).toBeUndefined();
		expect(items).toEqual([
			{
				handle: arrived()?.handle,
				fileName: 'lantern.png',
				fileType: 'image/png',
				fileSize: PICTURE.length,
			},
		]);
		expect(arrived()?.bytes.equals(PICTURE)).toBe(true);
	});

	it('resumes where the connection broke, twice', async () => {
		breakOff(150_001, 2);
		const { items, error } = await upload(await stored(PICTURE));
		expect(error).toBeUndefined();
		expect(items[0]?.handle).toBe(arrived()?.handle);
		expect(sentBytes()).toEqual([
			[0, 300_000],
			[150_001, 149_999],
			[300_000, 0],
		]);
		expect(arrived()?.bytes.equals(PICTURE)).toBe(true);
	});

	it('fails after three attempts', async () => {
		breakOff(10, 3);
		const { error } = await upload(await stored(PICTURE));
		expect(error?.message).toBe('The Graph API could not be reached');
		expect(sentBytes().map(([offset]) => offset)).toEqual([0, 10, 20]);
	});
});

it('continues after an outage of Meta, but not after a refusal', async () => {
	const refuse = (code: number, more: { is_transient?: boolean } = {}) =>
		action.graph.faults.add({
			method: 'POST',
			path: /upload:/,
			times: 1,
			then: { kind: 'graphError', error: { code, message: 'No', ...more } },
		});
	refuse(2);
	expect((await upload(inMemory(PICTURE))).error).toBeUndefined();
	// An undocumented code that Meta marks as transient.
	refuse(987_654, { is_transient: true });
	expect((await upload(inMemory(PICTURE))).error).toBeUndefined();
	refuse(100);
	const { error } = await upload(inMemory(PICTURE));
	expect(error?.message).toBe('Meta refused a parameter');
});

const MB = 1024 * 1024;

it.each<[string, () => IBinaryData, string | undefined, RegExp]>([
	[
		'another type',
		() => inMemory(PICTURE, 'image/gif'),
		undefined,
		/^Input Binary Field: must be a file of one of the types application\/pdf/,
	],
	[
		'no bytes',
		() => inMemory(Buffer.alloc(0)),
		undefined,
		/^Input Binary Field: the file is empty$/,
	],
	[
		'a large picture',
		() => inMemory(Buffer.alloc(5 * MB + 1)),
		undefined,
		/at most 5 MB of the type image\/png$/,
	],
	[
		'a large video',
		() => inMemory(Buffer.alloc(16 * MB + 1)),
		'video/mp4',
		/at most 16 MB of the type video\/mp4$/,
	],
])('%s is refused before any call', async (_what, data, fileType, message) => {
	const { error } = await upload(data(), { fileType });
	expect(error?.message).toMatch(message);
	expect(action.graph.calls).toEqual([]);
});

it('accepts documents up to 100 MB', () => {
	expect(sizeProblem('application/pdf', 100 * MB)).toBeUndefined();
	expect(sizeProblem('application/pdf', 100 * MB + 1)).toMatch(/at most 100 MB of the type/);
});

it('accepts a type with parameters, and a file of exactly the limit', async () => {
	const { items } = await upload(inMemory(Buffer.alloc(5 * MB, 1), 'IMAGE/JPG; name=lantern'));
	expect(items[0]).toMatchObject({ fileType: 'image/jpg', fileSize: 5 * MB });
});

it('requires the App ID of the credential, and names it', async () => {
	const { error } = await upload(inMemory(PICTURE), { credential: { appId: '' } });
	expect(error?.message).toMatch(/^The credential has no App ID/);
	expect(action.graph.calls).toEqual([]);
});

it('the handle can be used in the header of a template', async () => {
	const { items } = await upload(inMemory(PICTURE));
	const header = (handle: unknown) => ({
		credential: credentialFor(action.graph),
		parameters: {
			resource: 'messageTemplate',
			operation: 'create',
			name: 'lantern_picture',
			language: 'en_US',
			category: 'MARKETING',
			defineTemplate: 'json',
			components: JSON.stringify([
				{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } },
				{ type: 'BODY', text: 'Look at this lantern.' },
			]),
		},
	});
	expect((await runAction(header('4::nothing'))).error?.message).toBe(
		'The sample of a media header is not valid',
	);
	expect((await runAction(header(items[0]?.handle))).items[0]).toMatchObject({ status: 'PENDING' });
});
