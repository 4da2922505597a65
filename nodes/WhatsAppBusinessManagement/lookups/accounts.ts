import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import { GraphConnection } from '../graph/connection';
import { edge, isNodeId, nodeId } from '../graph/paths';
import { read } from './edgeOf';
import { searchEdges } from './searchEdges';

const FIELDS = { fields: 'id,name' };

/**
 * Where the token's accounts are to be found: the credential's own, then what the portfolio owns and
 * what clients share with it; without a portfolio, what the system user is assigned to.
 */
export function accountSources({
	businessAccountId,
	businessPortfolioId,
}: ICredentialDataDecryptedObject): GraphCall[] {
	return [
		...(isNodeId(businessAccountId) ? [read([nodeId(businessAccountId)], FIELDS)] : []),
		...(isNodeId(businessPortfolioId)
			? [
					{
						...read(
							[nodeId(businessPortfolioId), edge('owned_whatsapp_business_accounts')],
							FIELDS,
						),
						pageSizeName: 'first' as const,
					},
					read([nodeId(businessPortfolioId), edge('client_whatsapp_business_accounts')], FIELDS),
				]
			: [read([edge('me'), edge('assigned_whatsapp_business_accounts')], FIELDS)]),
	];
}

/** An account as a list shows it. */
export const accountOption = ({ id, name }: IDataObject) => ({
	name: `${String(name ?? 'Account')} (${String(id)})`,
	value: String(id),
	url: `https://business.facebook.com/wa/manage/home/?waba_id=${String(id)}`,
});

export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const connection = await GraphConnection.open(this);
	const { businessAccountId } = connection.credential;
	return await searchEdges(this, connection, {
		calls: accountSources(connection.credential),
		shownFirst: isNodeId(businessAccountId) ? businessAccountId : undefined,
		option: accountOption,
		filter,
		paginationToken,
	});
}
