import type { IExecuteFunctions, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { InvalidInputError } from '../parameters/invalidInput';
import { splitList } from '../parameters/values';

/** The name of every field that selects a file of the item, as in n8n's own nodes. */
export const FILE_FIELD = 'binaryPropertyName';

/** The name of a field that selects several files: their names, separated by commas. */
export const FILES_FIELD = 'binaryPropertyNames';

/** The labels of the two fields, as in n8n's own nodes. */
const LABELS = {
	[FILE_FIELD]: 'Input Binary Field',
	[FILES_FIELD]: 'Input Binary Fields',
} as const;

type FileFieldName = keyof typeof LABELS;

/** The field that selects the file or files of the item. */
export const fileField = (
	more: Partial<INodeProperties> & Pick<INodeProperties, 'description'>,
	name: FileFieldName = FILE_FIELD,
): INodeProperties => ({
	displayName: LABELS[name],
	name,
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. data',
	hint:
		name === FILE_FIELD
			? 'The name of the input binary field containing the file to be uploaded'
			: 'The names of the input binary fields containing the files to be uploaded, separated by commas',
	...more,
});

/** The error for a problem with an opened file, in the form of the input's other errors. */
export const fileProblem = (message: string, name: FileFieldName = FILE_FIELD): InvalidInputError =>
	new InvalidInputError(`${LABELS[name]}: ${message}`);

/** A file that an item carries. */
export class ItemFile {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly itemIndex: number,
		private readonly property: string,
	) {}

	/** The same for every object that stands for the same file of the same item. */
	get key(): string {
		return `${this.itemIndex}/${this.property}`;
	}

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

	/** Size in bytes, if n8n has the file in memory; otherwise only `size` knows it. */
	get knownSize(): number | undefined {
		const { id, data } = this.data;
		return id === undefined ? Buffer.byteLength(data, 'base64') : undefined;
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
	 * The file from an offset in bytes, for a request's body: a stream if n8n stores its files outside
	 * memory, so that a large file is never loaded as a whole.
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
			throw new Error('The file is shorter than n8n reported');
		await streamEvent(stream);
	}
}

/** Waits until a stream has data, ends or fails. Removes its listeners. */
async function streamEvent(stream: BinaryStream): Promise<void> {
	const events = ['readable', 'end', 'close', 'error'] as const;
	await new Promise<void>((resolve) => {
		const settle = () => {
			for (const event of events) stream.removeListener(event, settle);
			resolve();
		};
		for (const event of events) stream.once(event, settle);
	});
}

/** The file with a name that the user entered, or undefined if the item has none. */
export function openItemFile(
	context: IExecuteFunctions,
	itemIndex: number,
	property: unknown,
): ItemFile | undefined {
	const name = String(property ?? '').trim();
	const { binary = {} } = context.getInputData()[itemIndex] ?? {};
	// A name like `constructor` would otherwise find what every object has.
	const isThere = Object.hasOwn(binary, name) && binary[name] !== undefined;
	return isThere ? new ItemFile(context, itemIndex, name) : undefined;
}

/** The check of a field with the name `FILE_FIELD`. */
export const itemFile = () =>
	z.custom<ItemFile>((value) => value instanceof ItemFile, {
		message:
			'the item has no file with this name. Enter the name that the input shows under Binary, e.g. data',
	});

/** The files with the given names, separated by commas; undefined for each that the item does not have. */
export function openItemFiles(
	context: IExecuteFunctions,
	itemIndex: number,
	properties: unknown,
): Array<ItemFile | undefined> {
	const names = new Set(splitList(String(properties ?? '')) as unknown[]);
	return [...names].map((name) => openItemFile(context, itemIndex, name));
}

/** The check of a field with the name `FILES_FIELD`. */
export const itemFiles = (max: number) =>
	z
		.array(itemFile(), { errorMap: () => ({ message: 'enter the name of at least one file' }) })
		.min(1, 'enter the name of at least one file')
		.max(max, `may name at most ${max} files`);
