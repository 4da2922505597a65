import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { edge, isNodeId, nodeId } from '../graph/paths';
import { searchEdges } from './searchEdges';

/** A list of what hangs on an account. */
interface AccountEdge {
	edge: string;
	/** What an option needs to know of an entry. */
	fields: string;
	option: (entry: IDataObject) => INodeListSearchItems;
	/** The edge's own search parameter; without one, the names are searched here. */
	searchParameter?: string;
}

/**
 * The account whose numbers or templates a list shows: the node's, else the credential's.
 *
 * @throws {NodeOperationError} when neither names one
 */
function chosenAccount(context: ILoadOptionsFunctions, connection: GraphConnection): string {
	const chosen: unknown = context.getCurrentNodeParameter('accountId', { extractValue: true });
	const account = String(chosen || connection.credential.businessAccountId || '').trim();
	if (isNodeId(account)) return account;
	throw new NodeOperationError(context.getNode(), 'No account to list from', {
		description:
			'Choose an Account above, or enter the WhatsApp Business Account ID in the credential. Or choose By ID here.',
	});
}

/** Makes a list search over an edge of the chosen account. */
export const searchAccountEdge = (list: AccountEdge) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const connection = await GraphConnection.open(this);
		const path = [nodeId(chosenAccount(this, connection)), edge(list.edge)];
		const search = list.searchParameter ? { [list.searchParameter]: filter } : {};
		return await searchEdges(this, connection, {
			calls: [{ method: 'GET', path, query: { fields: list.fields, ...search } }],
			option: list.option,
			filter: list.searchParameter ? undefined : filter,
			paginationToken,
		});
	};
