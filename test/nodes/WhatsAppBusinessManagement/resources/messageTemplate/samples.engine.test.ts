import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import { useActionNode } from '../../../../engine/useActionNode';
import { IN_FORM } from './forms';
import { HANDLE } from './formsOfKinds';

const action = useActionNode({ resource: 'messageTemplate' });

const file = (mimeType: string, name: string): IBinaryKeyData[string] => ({
	mimeType,
	fileName: name,
	data: Buffer.from(`${name} of a lantern`).toString('base64'),
});

/** A picture of one dot. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const writes = () => action.graph.calls.filter(({ method }) => method === 'POST');

const templatesSent = () =>
	writes()
		.filter(({ path }) => path.endsWith('/message_templates'))
		.map(({ body }) => body as IDataObject);

const LANTERN = { ...IN_FORM, operation: 'create', bodyText: 'Look at your new lantern.' };

describe('a sample from the item', () => {
	const WITH_IMAGE = { ...LANTERN, header: 'IMAGE', binaryPropertyName: 'photo' };

	it('is uploaded once, and every language shows it', async () => {
		const { items, error } = await action.run(
			{
				...WITH_IMAGE,
				translations: { translation: [{ language: 'de', body: 'Sieh dir deine Laterne an.' }] },
			},
			{ binary: { photo: file('image/png', 'lantern.png') } },
		);
		expect(error?.message).toBeUndefined();
		expect(items).toHaveLength(2);
		const uploads = writes().filter(({ path }) => !path.endsWith('/message_templates'));
		expect(uploads.map(({ path }) => path.replace(/.*\/(uploads|upload:).*/, '$1'))).toEqual([
			'uploads',
			'upload:',
		]);
		const handles = templatesSent().map(
			({ components }) => ((components as IDataObject[])[0]?.example as IDataObject).header_handle,
		);
		expect(handles[0]).toEqual([expect.stringMatching(/^\d+:/)]);
		expect(handles[1]).toEqual(handles[0]);
		expect(JSON.stringify(templatesSent())).not.toContain('not-uploaded');
	});

	const WITH_CARDS = (...card: IDataObject[]) => ({
		...LANTERN,
		kind: 'carousel',
		cardButton1: 'QUICK_REPLY',
		cardButton1Text: 'More',
		cards: { card } as INodeParameters,
	});

	const BINARY = {
		binary: { red: file('image/png', 'red.png'), blue: file('image/jpeg', 'blue.jpg') },
	};

	it.each([
		[
			'a name that the item lacks, beside a handle',
			{ binaryPropertyNames: 'bleu', handle: HANDLE },
			/Card 2 → Header: The item has no file with the name in Binary Field/,
			/^Card 2 → Header: .* Enter the name that the input shows under Binary, e\.g\. data, or clear it to use the handle\./,
		],
		[
			'a name that the item lacks',
			{ binaryPropertyNames: 'bleu' },
			/Card 2 → Header: The item has no file with the name in Binary Field/,
			/ Enter the name that the input shows under Binary, e\.g\. data\. /,
		],
		[
			'two names',
			{ binaryPropertyNames: 'red, blue' },
			/Card 2 → Header: Binary Field names 2 files, and a card shows one/,
			/ Keep one name\. /,
		],
		[
			'neither a name nor a handle',
			{ binaryPropertyNames: '' },
			/Card 2 → Header: The IMAGE header has no sample/,
			/ To give a sample, fill in Binary Field or Handle of the card\. /,
		],
	])('is refused before any call if a card has %s', async (_what, row, message, description) => {
		const { error } = await action.run(
			WITH_CARDS(
				{ binaryPropertyNames: 'red', body: 'A red lantern' },
				{ ...row, body: 'A blue lantern' },
			),
			BINARY,
		);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(description);
		expect(action.graph.calls).toEqual([]);
	});

	it('is uploaded for each card', async () => {
		const { error } = await action.run(
			WITH_CARDS(
				{ binaryPropertyNames: 'red', body: 'A red lantern' },
				{ binaryPropertyNames: 'blue', body: 'A blue lantern' },
			),
			BINARY,
		);
		expect(error?.message).toBeUndefined();
		const { cards } = (templatesSent()[0]?.components as IDataObject[])[1] as {
			cards: Array<{ components: Array<{ example?: { header_handle: string[] } }> }>;
		};
		const handles = cards.map(({ components }) => components[0]?.example?.header_handle[0]);
		expect(new Set(handles).size).toBe(2);
	});

	it.each([
		['application/pdf', 'Header: the file is application/pdf, and must be image/jpeg or image/png'],
		['image/webp', 'Header: the file is image/webp, and must be image/jpeg or image/png'],
	])('of the type %s is refused before any call', async (type, message) => {
		const { error } = await action.run(WITH_IMAGE, { binary: { photo: file(type, 'lantern') } });
		expect(error?.message).toBe(`Input Binary Field: ${message}`);
		expect(action.graph.calls).toEqual([]);
	});

	it('shows in the preview, and is no upload there', async () => {
		const { outputs, error } = await action.run(
			{ ...WITH_IMAGE, operation: 'preview' },
			{ binary: { photo: { ...file('image/png', 'lantern.png'), data: PNG } } },
		);
		expect(error?.message).toBeUndefined();
		const { data = '', mimeType, fileName } = outputs[0]?.[0]?.binary?.data ?? {};
		const svg = Buffer.from(data, 'base64').toString();
		expect([mimeType, fileName]).toEqual(['image/svg+xml', 'lantern_ready_en_US.svg']);
		expect(svg).toContain(`data:image/png;base64,${PNG}`);
		expect(action.graph.calls).toEqual([]);
	});

	it('is left out of the template that Validate returns, so that a later node asks for it', async () => {
		const { items } = await action.run(
			{ ...WITH_IMAGE, operation: 'validate' },
			{ binary: { photo: file('image/png', 'lantern.png') } },
		);
		expect(items[0]).toMatchObject({ ok: true });
		expect((items[0]?.template as IDataObject).components).toContainEqual({
			type: 'HEADER',
			format: 'IMAGE',
			example: { header_handle: [] },
		});
	});
});
