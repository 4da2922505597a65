import type { IDataObject } from 'n8n-workflow';

/** How a list is sent that Meta does not take in one call. */
interface Parts<Entry> {
	/** The most entries that Meta takes in a call. */
	size: number;
	/**
	 * What a refused part means for those behind it: `stop` where it would be refused for all, such as a
	 * list that is full; `go on` where each part stands for itself.
	 */
	afterRefusal: 'go on' | 'stop';
	/** Sends a part and gives the items of its entries. */
	send: (part: Entry[]) => Promise<IDataObject[]>;
	/** The item of an entry that was not done. */
	notDone: (entry: Entry, error: unknown) => IDataObject;
}

/**
 * Sends a list in parts, one after another. Once a part is done, a later refusal must not hide it: it
 * becomes the reason of those that it kept from being done.
 *
 * @throws what refuses the first part: then nothing was done
 */
export async function sendInBatches<Entry>(
	entries: Entry[],
	{ size, afterRefusal, send, notDone }: Parts<Entry>,
): Promise<IDataObject[]> {
	const [first, ...later] = chunk(entries, size);
	if (!first) return [];
	const items = await send(first);
	for (const [index, part] of later.entries()) {
		try {
			items.push(...(await send(part)));
		} catch (error) {
			const isOver = afterRefusal === 'stop';
			const left = isOver ? later.slice(index).flat() : part;
			items.push(...left.map((entry) => notDone(entry, error)));
			if (isOver) break;
		}
	}
	return items;
}

/** A list in parts of at most this size, because Meta takes no more in one call. */
export const chunk = <Entry>(entries: Entry[], size: number): Entry[][] =>
	Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
		entries.slice(index * size, (index + 1) * size),
	);
