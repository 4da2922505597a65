import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { readPage } from '../graph/pages';
import { InvalidInputError } from '../parameters/invalidInput';

/**
 * The entry that a list was asked for by its ID or name: Meta answers a list for it, as long as it is
 * there.
 *
 * @param field the name above the field in which the user named it
 * @param meantIn what of an entry is meant, where that is not the entry itself
 * @throws {InvalidInputError} where there is nothing in the list
 */
export async function findSingle(
	connection: GraphConnection,
	call: GraphCall,
	field: string,
	meantIn: (entry: IDataObject) => IDataObject[] = (entry) => [entry],
): Promise<IDataObject> {
	const entries = readPage(await connection.request(call)).data.flatMap(meantIn);
	const found = entries.find((entry) => Object.keys(entry).length > 0);
	if (found) return found;
	throw new InvalidInputError(`${field}: Meta knows none like this. Choose one from the list`);
}
