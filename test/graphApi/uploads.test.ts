import { APP_ID, appAccessToken } from './index';
import { uploadOfHandle, uploads } from './resources/uploads';
import type { GraphClientOptions } from './graphClient';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const FILE = Buffer.from('a lantern, seen from the front');
const ANNOUNCED = {
	file_name: 'lantern.png',
	file_length: String(FILE.length),
	file_type: 'image/png',
};

const start = async (changes: Record<string, string> = {}): Promise<string> => {
	const query = { ...ANNOUNCED, ...changes };
	const { body } = await call(`${APP_ID}/uploads`, { method: 'POST', query });
	return String(body.id);
};

const part = (offset: number, bytes: Uint8Array<ArrayBuffer>): GraphClientOptions => ({
	method: 'POST',
	scheme: 'OAuth',
	headers: { file_offset: String(offset), 'Content-Type': 'image/png' },
	body: bytes,
});

const offsetOf = async (id: string) => (await call(id, { scheme: 'OAuth' })).body.file_offset;

describe('an upload session', () => {
	it('starts with an id that is a path and a signature for the query', async () => {
		const id = await start();
		expect(id).toMatch(/^upload:MTphdHRhY2htZW50O[A-Za-z0-9_=:.-]+\?sig=AR[A-Za-z0-9_-]+$/);
		expect((await call(id, { scheme: 'OAuth' })).body).toEqual({ id, file_offset: 0 });
	});

	it.each<[string, Record<string, string>, object]>([
		['another type', { file_type: 'image/gif' }, { code: 100 }],
		['no name', { file_name: '' }, { code: 100 }],
		['no bytes', { file_length: '0' }, { code: 100 }],
	])('does not start with %s', async (_what, changes, expected) => {
		const query = { ...ANNOUNCED, ...changes };
		const refused = await errorOf('app/uploads', { method: 'POST', query });
		expect(refused).toMatchObject(expected);
	});

	it('does not start for the app itself', async () => {
		const token = appAccessToken(graph.api.world.app);
		const options = { method: 'POST', query: ANNOUNCED, token } as const;
		expect(await errorOf(`${APP_ID}/uploads`, options)).toMatchObject({ code: 200 });
	});

	it.each(['image/png', 'application/json', 'application/x-www-form-urlencoded', 'text/plain'])(
		'takes the file as %s',
		async (type) => {
			const id = await start();
			const options = part(0, FILE);
			options.headers = { ...options.headers, 'Content-Type': type };
			const { body } = await call(id, options);
			expect(body).toEqual({ h: expect.stringMatching(/^4::aW1hZ2UvcG5n:/) });
			expect(uploadOfHandle(graph.api.world, String(body.h))).toMatchObject({ id, bytes: FILE });
			expect(graph.api.calls.at(-1)?.rawBytes).toEqual(FILE);
		},
	);

	it('accepts the file in parts', async () => {
		const id = await start();
		expect((await call(id, part(0, FILE.subarray(0, 10)))).body).toEqual({ id, file_offset: 10 });
		expect((await call(id, part(10, FILE.subarray(10)))).body).toEqual({ h: expect.any(String) });
		expect(uploads.of(graph.api.world)).toMatchObject([{ fileName: 'lantern.png', bytes: FILE }]);
	});

	it.each<[string, GraphClientOptions]>([
		['bytes from elsewhere', part(5, FILE)],
		['more bytes than announced', part(0, Buffer.concat([FILE, FILE]))],
		['bytes without a file_offset', { ...part(0, FILE), headers: {} }],
	])('refuses %s', async (_what, options) => {
		const id = await start();
		expect(await errorOf(id, options)).toMatchObject({ code: 100 });
		expect(await offsetOf(id)).toBe(0);
	});

	it.each<[string, GraphClientOptions]>([
		['Bearer', { scheme: 'Bearer' }],
		['a token beside the header', { token: null, query: { access_token: 'somewhere else' } }],
	])('refuses %s', async (_what, options) => {
		const id = await start();
		expect(await errorOf(id, { ...part(0, FILE), ...options })).toMatchObject({ code: 190 });
		expect(await errorOf(id, options)).toMatchObject({ code: 190 });
	});

	it.each<[string, (id: string) => string]>([
		['another id', () => 'upload:MTph'],
		['its id without the signature', (id) => id.replace(/\?.*/, '')],
		['its id with another signature', (id) => `${id}x`],
		['its id with the signature inside the path', (id) => encodeURIComponent(id)],
	])('is unknown by %s', async (_what, changed) => {
		const id = changed(await start());
		const unknown = { code: 100, error_subcode: 33 };
		expect(await errorOf(id, part(0, FILE))).toMatchObject(unknown);
	});
});

describe('a broken upload', () => {
	it('continues where the connection broke', async () => {
		const id = await start();
		graph.api.faults.add({ path: /upload:/, times: 1, then: { kind: 'breakOff', afterBytes: 7 } });
		await expect(call(id, part(0, FILE))).rejects.toThrow();
		expect(await offsetOf(id)).toBe(7);
		expect((await call(id, part(7, FILE.subarray(7)))).body).toEqual({ h: expect.any(String) });
		expect(uploads.of(graph.api.world)[0]?.bytes).toEqual(FILE);
	});

	it('whose response was lost returns its handle again', async () => {
		const id = await start();
		graph.api.faults.add({ path: /upload:/, times: 1, then: { kind: 'reset', when: 'after' } });
		await expect(call(id, part(0, FILE))).rejects.toThrow();
		expect(await offsetOf(id)).toBe(FILE.length);
		const { body } = await call(id, part(FILE.length, Buffer.alloc(0)));
		expect(body).toEqual({ h: uploads.of(graph.api.world)[0]?.handle });
	});

	it('has no effect anywhere else', async () => {
		graph.api.faults.add({ times: 1, then: { kind: 'breakOff', afterBytes: 7 } });
		await expect(start()).rejects.toThrow();
		expect(uploads.of(graph.api.world)).toEqual([]);
	});
});
