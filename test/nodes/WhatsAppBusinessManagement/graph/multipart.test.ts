import {
	multipart,
	type FormFile,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/multipart';

const FILE: FormFile = {
	field: 'file',
	name: 'flow.json',
	type: 'application/json',
	bytes: Buffer.from('{"version":"7.1"}'),
};

/** The form as parsed by Node's own, independent parser. */
async function readForm(fields: Record<string, string>, files: FormFile[]) {
	const { body, headers } = multipart(fields, files);
	return await new Response(new Uint8Array(body as Buffer), { headers }).formData();
}

async function readFile(file: FormFile): Promise<File> {
	const [, value] = [...(await readForm({}, [file]))][0] ?? [];
	if (value instanceof File) return value;
	throw new Error('The form holds no file');
}

describe('a multipart form', () => {
	it('contains each field and file once', async () => {
		const form = await readForm({ name: 'flow.json', asset_type: 'FLOW_JSON' }, [FILE]);
		expect([...form.keys()]).toEqual(['name', 'asset_type', 'file']);
		expect(form.get('asset_type')).toBe('FLOW_JSON');
		const file = form.get('file') as File;
		expect([file.name, file.type]).toEqual(['flow.json', 'application/json']);
		expect(await file.text()).toBe('{"version":"7.1"}');
	});

	it('may be empty', () => {
		expect(String(multipart({}, []).body)).toMatch(/^--(n8n-[0-9a-f]{32})--\r\n$/);
	});

	it('keeps every byte of a file', async () => {
		const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
		const file = await readFile({ ...FILE, bytes });
		expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
	});

	it('keeps several files under one field', async () => {
		const form = await readForm({}, [FILE, { ...FILE, name: 'second.json' }]);
		expect(form.getAll('file').map((file) => (file as File).name)).toEqual([
			'flow.json',
			'second.json',
		]);
	});

	it.each([
		['a line break', 'a\r\nX-Injected: 1\r\n\r\nb'],
		['text that looks like a boundary', '--n8n-\r\n--'],
		['letters of any script', 'Laternen für Zürich, 灯籠 🏮'],
	])('keeps %s in a value', async (_what, value) => {
		expect((await readForm({ text: value }, [])).get('text')).toBe(value);
	});

	it.each([
		['a quote', 'a"; filename="b', 'a%22; filename=%22b'],
		['a line break', 'a\r\nX-Injected: 1', 'a%0D%0AX-Injected: 1'],
		['a single line feed', 'a\nb', 'a%0Ab'],
		['an umlaut', 'Lösung.json', 'Lösung.json'],
	])('escapes %s in a name', (_what, name, escaped) => {
		const text = String(multipart({ [name]: 'value' }, [{ ...FILE, field: name, name }]).body);
		expect(text).toContain(`form-data; name="${escaped}"\r\n\r\nvalue\r\n`);
		expect(text).toContain(`form-data; name="${escaped}"; filename="${escaped}"\r\n`);
		expect(text).not.toMatch(/^X-Injected/m);
	});

	it.each(['', 'json', 'text/plain\r\nX-Injected: 1', 'text/plain; charset="utf-8'])(
		'does not use %j as the type of a file',
		async (type) => {
			expect((await readFile({ ...FILE, type })).type).toBe('application/octet-stream');
		},
	);

	it('accepts a media type with a parameter', () => {
		const { body } = multipart({}, [{ ...FILE, type: 'text/plain; charset=utf-8' }]);
		expect(String(body)).toContain('Content-Type: text/plain; charset=utf-8\r\n');
	});

	it('has a new boundary each time', () => {
		const boundaries = [0, 1, 2].map(() => multipart({}, []).headers['Content-Type']);
		expect(new Set(boundaries).size).toBe(3);
	});
});
