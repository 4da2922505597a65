import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import { GraphConnection } from '../graph/connection';
import type { PathSegment } from '../graph/paths';
import { isNodeId, nodeId } from '../graph/paths';
import { FROM_CREDENTIAL } from '../parameters/fromCredential';
import { searchEdges } from './searchEdges';

/** What a list hangs on: the field of the node that names it, and what to do where nothing does. */
const PARENTS = {
	account: {
		field: 'accountId',
		missing:
			'Choose an Account above, or enter the WhatsApp Business Account ID in the credential. Or choose By ID here.',
	},
	business: {
		field: 'businessId',
		missing: 'Enter a Business Portfolio ID above or in the credential. Or choose By ID here.',
	},
	creditLine: {
		field: 'creditLineId',
		missing: 'Choose a Credit Line above. Or choose By ID here.',
	},
	phoneNumber: {
		field: 'phoneNumberId',
		missing: 'Choose a Phone Number above. Or choose By ID here.',
	},
} as const;

/** A list of what hangs on an account, a number, a portfolio … */
interface EdgeList {
	of: keyof typeof PARENTS;
	/**
	 * The edges that are readCall, one after another.
	 *
	 * @param filter what the user typed; only of use where the edge searches itself
	 */
	calls: (parent: PathSegment, connection: GraphConnection, filter?: string) => GraphCall[];
	/** What of the credential is needed too, and is not there: said with the way out. */
	missing?: (connection: GraphConnection) => string | undefined;
	option: (entry: IDataObject) => INodeListSearchItems | INodeListSearchItems[];
	/** Whether the edge searches itself; else the names are searched here. */
	searchesItself?: boolean;
}

/**
 * What a list hangs on: what the node names, else the credential.
 *
 * @throws {NodeOperationError} when neither does
 */
function parentOf(
	context: ILoadOptionsFunctions,
	connection: GraphConnection,
	of: EdgeList['of'],
): PathSegment {
	const { field, missing } = PARENTS[of];
	const chosen = String(
		context.getCurrentNodeParameter(field, { extractValue: true }) ?? '',
	).trim();
	const inCredential = FROM_CREDENTIAL[field];
	const fallback = inCredential && String(connection.credential[inCredential] ?? '').trim();
	// The editor does not know what an expression will give.
	const parent = chosen === '' || chosen.startsWith('=') ? fallback : chosen;
	if (isNodeId(parent)) return nodeId(parent);
	throw nothingToListFrom(context, missing);
}

const nothingToListFrom = (context: ILoadOptionsFunctions, description: string) =>
	new NodeOperationError(context.getNode(), 'There is nothing to list from', { description });

/** Makes a list search over what hangs on a node. */
export const searchEdgeOf = (list: EdgeList) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const connection = await GraphConnection.open(this);
		const parent = parentOf(this, connection, list.of);
		const missing = list.missing?.(connection);
		if (missing) throw nothingToListFrom(this, missing);
		return await searchEdges(this, connection, {
			calls: list.calls(parent, connection, filter),
			option: list.option,
			filter: list.searchesItself ? undefined : filter,
			paginationToken,
		});
	};

/** Reads an edge for a list. */
export const readCall = (path: PathSegment[], query?: IDataObject): GraphCall => ({
	method: 'GET',
	path,
	query,
});

/** An option: its name, and what tells it from others of that name. */
export const named = ({ id, name }: IDataObject, ...more: unknown[]): INodeListSearchItems => ({
	name: [name || id, ...more].filter(Boolean).join(' · '),
	value: String(id),
});
