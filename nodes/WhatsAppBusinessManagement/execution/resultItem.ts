import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { withDigits } from '../graph/exactInteger';

/** A file that an operation returns. */
export interface ResultFile {
	data: Buffer;
	/** E.g. image/png. */
	mimeType: string;
	fileName: string;
}

/** An item with files beside its data. `run` may return it in place of a plain object. */
export class ItemWithFiles {
	/** @param files the files by their names under Binary, e.g. `{ data: … }` */
	constructor(
		readonly json: IDataObject,
		readonly files: Readonly<Record<string, ResultFile>>,
	) {}
}

/** What an operation returns for an item: its data, or its data with files. */
export type ResultItem = IDataObject | ItemWithFiles;

/** An item of an operation that works on all input items together. */
export interface JointItem {
	/** The index of the input, among those that the operation got, that this item is about. */
	input: number;
	item: ResultItem;
}

/**
 * Makes an item of n8n's. Its files are stored the way n8n is configured: in memory, on disk or elsewhere.
 * Integers that a JavaScript number cannot hold become text.
 *
 * @param itemIndex the input item that the result is paired with
 */
export async function toExecutionItem(
	{ helpers }: Pick<IExecuteFunctions, 'helpers'>,
	result: ResultItem,
	itemIndex: number,
): Promise<INodeExecutionData> {
	const pairedItem = { item: itemIndex };
	if (!(result instanceof ItemWithFiles)) return { json: withDigits(result), pairedItem };
	const binary: INodeExecutionData['binary'] = {};
	for (const [name, { data, fileName, mimeType }] of Object.entries(result.files)) {
		binary[name] = await helpers.prepareBinaryData(data, fileName, mimeType);
	}
	const hasFiles = Object.keys(binary).length > 0;
	return { json: withDigits(result.json), pairedItem, ...(hasFiles ? { binary } : {}) };
}
