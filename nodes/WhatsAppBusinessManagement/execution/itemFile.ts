import type { IExecuteFunctions, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { InvalidInputError } from '../parameters/invalidInput';
import { splitList } from '../parameters/values';

/** The name of every field that asks which file of the item is meant, as in n8n's own nodes. */
export const FILE_FIELD = 'binaryPropertyName';

/** The name of a field that asks for several files: names with commas between them. */
export const FILES_FIELD = 'binaryPropertyNames';

/** What the two are called, as in n8n's own nodes. */
const TITLES = {
	[FILE_FIELD]: 'Input Binary Field',
	[FILES_FIELD]: 'Input Binary Fields',
} as const;

type FileFieldName = keyof typeof TITLES;

/** The field that asks which file, or which files, of the item are meant. */
export const fileField = (
	more: Partial<INodeProperties> & Pick<INodeProperties, 'description'>,
	name: FileFieldName = FILE_FIELD,
): INodeProperties => ({
	displayName: TITLES[name],
	name,
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. data',
	hint:
		name === FILE_FIELD
			? 'The name of the input binary field containing the file to be uploaded'
			: 'The names of the input binary fields containing the files to be uploaded, with commas between them',
	...more,
});

/** What is wrong with a file once it was opened, said as the check of the input says it. */
export const fileProblem = (message: string, name: FileFieldName = FILE_FIELD): InvalidInputError =>
	new InvalidInputError(`${TITLES[name]}: ${message}`);

/** A file that an item carries. */
export class ItemFile {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly itemIndex: number,
		private readonly property: string,
	) {}

	private get data() {
		return this.context.helpers.assertBinaryData(this.itemIndex, this.property);
	}

	/** MIME type, e.g. image/png. */
	get type(): string {
		return this.data.mimeType;
	}

	get name(): string {
		return this.data.fileName ?? `${this.property}.${this.data.fileExtension ?? 'bin'}`;
	}

	/** Size in bytes. */
	async size(): Promise<number> {
		const { id, data } = this.data;
		if (id === undefined) return Buffer.byteLength(data, 'base64');
		return (await this.context.helpers.getBinaryMetadata(id)).fileSize;
	}

	/** The whole file. */
	async read(): Promise<Buffer> {
		return await this.context.helpers.getBinaryDataBuffer(this.itemIndex, this.property);
	}

	/**
	 * The file from a byte on, for a request's body: as a stream where n8n keeps its files outside the
	 * memory, so that a large one is never held as a whole.
	 */
	async from(offset: number): Promise<IHttpRequestOptions['body']> {
		const { id } = this.data;
		if (id === undefined) return (await this.read()).subarray(offset);
		const stream = await this.context.helpers.getBinaryStream(id);
		let skipped = 0;
		while (skipped < offset) {
			const chunk = (await nextChunk(stream)) as Buffer;
			skipped += chunk.length;
			if (skipped > offset) stream.unshift(chunk.subarray(chunk.length - (skipped - offset)));
		}
		return stream;
	}
}

type BinaryStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

/** The next bytes of a stream, without ending it. */
async function nextChunk(stream: BinaryStream): Promise<unknown> {
	for (;;) {
		const chunk: unknown = stream.read();
		if (chunk !== null) return chunk;
		if (stream.errored) throw stream.errored;
		if (stream.readableEnded || stream.destroyed)
			throw new Error('The file is shorter than n8n said');
		await something(stream);
	}
}

/** Waits until a stream has more to give, or nothing any more. Nothing is left listening. */
async function something(stream: BinaryStream): Promise<void> {
	const events = ['readable', 'end', 'close', 'error'] as const;
	await new Promise<void>((resolve) => {
		const happened = () => {
			for (const event of events) stream.removeListener(event, happened);
			resolve();
		};
		for (const event of events) stream.once(event, happened);
	});
}

/** The file behind a name that the user typed; undefined where the item has none. */
export function openItemFile(
	context: IExecuteFunctions,
	itemIndex: number,
	property: unknown,
): ItemFile | undefined {
	const name = String(property ?? '').trim();
	const { binary } = context.getInputData()[itemIndex] ?? {};
	return binary?.[name] === undefined ? undefined : new ItemFile(context, itemIndex, name);
}

/** The file that a field with the name `FILE_FIELD` points at. */
export const itemFile = () =>
	z.custom<ItemFile>((value) => value instanceof ItemFile, {
		message:
			'the item has no file under this name. Enter the name that the input shows under Binary, e.g. data',
	});

/** The files behind names with commas between them; undefined for one that the item does not have. */
export function openItemFiles(
	context: IExecuteFunctions,
	itemIndex: number,
	properties: unknown,
): Array<ItemFile | undefined> {
	const names = new Set(splitList(String(properties ?? '')) as unknown[]);
	return [...names].map((name) => openItemFile(context, itemIndex, name));
}

/** The files that a field with the name `FILES_FIELD` points at. */
export const itemFiles = (max: number) =>
	z
		.array(itemFile(), { errorMap: () => ({ message: 'enter the name of at least one file' }) })
		.min(1, 'enter the name of at least one file')
		.max(max, `may name at most ${max} files`);
