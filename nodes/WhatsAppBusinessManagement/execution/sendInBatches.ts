import type { IDataObject } from 'n8n-workflow';

/** How a list is sent that is too long for one call. */
interface Batches<Entry> {
	/** The maximum number of entries per call. */
	size: number;
	/**
	 * What to do after Meta refuses a batch: `stop` if it would refuse all later ones too, e.g. because a
	 * list is full, or `continue` if the batches are independent.
	 */
	afterRefusal: 'continue' | 'stop';
	/** Sends a batch and returns the items of its entries. */
	send: (batch: Entry[]) => Promise<IDataObject[]>;
	/** Makes the item of an entry that failed or was not sent. */
	notDone: (entry: Entry, error: unknown) => IDataObject;
}

/**
 * Sends a list in batches, one after another. After the first batch an error is not thrown, because it
 * would hide the results so far: the entries that were not done become items with the error.
 *
 * @throws the error of the first batch: then nothing was done
 */
export async function sendInBatches<Entry>(
	entries: Entry[],
	{ size, afterRefusal, send, notDone }: Batches<Entry>,
): Promise<IDataObject[]> {
	const [first, ...later] = chunk(entries, size);
	if (!first) return [];
	const items = await send(first);
	for (const [index, batch] of later.entries()) {
		try {
			items.push(...(await send(batch)));
		} catch (error) {
			const stops = afterRefusal === 'stop';
			const failed = stops ? later.slice(index).flat() : batch;
			items.push(...failed.map((entry) => notDone(entry, error)));
			if (stops) break;
		}
	}
	return items;
}

/** Splits a list into parts of at most `size` entries. */
export const chunk = <Entry>(entries: Entry[], size: number): Entry[][] =>
	Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
		entries.slice(index * size, (index + 1) * size),
	);
