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

/** The parent of a list: the field that contains its ID, and the error if there is none. */
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

/** A list of the objects of a parent, e.g. of an account or a number. */
interface EdgeList {
	of: keyof typeof PARENTS;
	/**
	 * The calls that read the list, in the order of the options.
	 *
	 * @param filter the search text, for edges that can search
	 */
	calls: (parent: PathSegment, connection: GraphConnection, filter?: string) => GraphCall[];
	/** The error if the credential lacks a value that the list needs, with the fix. */
	missing?: (connection: GraphConnection) => string | undefined;
	option: (entry: IDataObject) => INodeListSearchItems | INodeListSearchItems[];
	/** Whether Meta filters by the search text. Otherwise the names are searched here. */
	searchesItself?: boolean;
}

/**
 * The parent of a list, from the node or else from the credential.
 *
 * @throws {NodeOperationError} if neither has its ID
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
	// The editor cannot evaluate an expression for an item.
	const parent = chosen === '' || chosen.startsWith('=') ? fallback : chosen;
	if (isNodeId(parent)) return nodeId(parent);
	throw missingParent(context, missing);
}

const missingParent = (context: ILoadOptionsFunctions, description: string) =>
	new NodeOperationError(context.getNode(), 'The list cannot be loaded', { description });

/** Makes the list search for the objects of a parent. */
export const searchEdgeOf = (list: EdgeList) =>
	async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const connection = await GraphConnection.open(this);
		const parent = parentOf(this, connection, list.of);
		const missing = list.missing?.(connection);
		if (missing) throw missingParent(this, missing);
		return await searchEdges(this, connection, {
			calls: list.calls(parent, connection, filter),
			option: list.option,
			filter: list.searchesItself ? undefined : filter,
			paginationToken,
		});
	};

/** The call that reads an edge or a node. */
export const readCall = (path: PathSegment[], query?: IDataObject): GraphCall => ({
	method: 'GET',
	path,
	query,
});

/**
 * An option of a list.
 *
 * @param more shown behind the name, to distinguish options with the same name
 */
export const named = ({ id, name }: IDataObject, ...more: unknown[]): INodeListSearchItems => ({
	name: [name || id, ...more].filter(Boolean).join(' · '),
	value: String(id),
});
