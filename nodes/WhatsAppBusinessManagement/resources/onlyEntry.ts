import type { IDataObject } from 'n8n-workflow';

import { InvalidInputError } from '../execution/input';
import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { readPage } from '../graph/pages';

/**
 * The entry that a list was asked for by its ID or name: Meta answers a list for it, as long as it is
 * there.
 *
 * @param field the name above the field in which the user named it
 * @throws {InvalidInputError} where the list is empty
 */
export async function onlyEntry(
	connection: GraphConnection,
	call: GraphCall,
	field: string,
): Promise<IDataObject> {
	const [entry] = readPage(await connection.request(call)).data;
	if (entry) return entry;
	throw new InvalidInputError(`${field}: Meta knows none like this. Choose one from the list`);
}
