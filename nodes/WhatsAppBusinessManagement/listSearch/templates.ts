import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { edge, nodeId } from '../graph/paths';
import { chosenAccount } from './chosenAccount';
import { searchEdges } from './searchEdges';

const templateOption = ({ id, name, language, status }: IDataObject) => ({
	name: `${String(name)} (${String(language)}) · ${String(status)}`,
	value: String(id),
});

/** Meta searches the names itself, so a template is found among thousands with one call. */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const connection = await GraphConnection.open(this);
	const account = chosenAccount(this, connection);
	return await searchEdges(this, connection, {
		calls: [
			{
				method: 'GET',
				path: [nodeId(account), edge('message_templates')],
				query: { fields: 'id,name,language,status', name: filter },
			},
		],
		option: templateOption,
		paginationToken,
	});
}
