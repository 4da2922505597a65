import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { readPage } from '../graph/pages';
import { InvalidInputError } from '../parameters/invalidInput';

/**
 * Reads a single entry by its ID or name from an edge that answers with a list.
 *
 * @param field the label of the field in which the user entered the ID or name
 * @param candidatesIn the objects to search inside an entry, if they are not the entry itself
 * @throws {InvalidInputError} if the list is empty
 */
export async function findSingle(
	connection: GraphConnection,
	call: GraphCall,
	field: string,
	candidatesIn: (entry: IDataObject) => IDataObject[] = (entry) => [entry],
): Promise<IDataObject> {
	const entries = readPage(await connection.request(call)).data.flatMap(candidatesIn);
	const found = entries.find((entry) => Object.keys(entry).length > 0);
	if (found) return found;
	throw new InvalidInputError(`${field}: Meta found no match. Choose one from the list`);
}
