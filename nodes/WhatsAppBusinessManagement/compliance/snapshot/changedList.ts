import { GraphError } from '../../graph/errors';

/** Meta’s code for a cursor that is no longer valid, because the list changed (Graph API v24 and later). */
const LIST_CHANGED = 131059;

const isChangedList = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === LIST_CHANGED;

/**
 * Reads a list, and once more from its beginning if it changed meanwhile.
 *
 * @param read reads the whole list
 * @throws what the second read throws
 */
export async function unlessChanged<List>(read: () => Promise<List>): Promise<List> {
	try {
		return await read();
	} catch (error) {
		if (!isChangedList(error)) return await Promise.reject(error);
		return await read();
	}
}
