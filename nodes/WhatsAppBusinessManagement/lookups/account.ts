import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodeProperties,
} from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import { GraphConnection } from '../graph/connection';
import { edge, isNodeId, nodeId } from '../graph/paths';
import { readCall } from './edgeOf';
import type { Locator } from './locator';
import { locator, orOfCredential } from './locator';
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
		...(isNodeId(businessAccountId) ? [readCall([nodeId(businessAccountId)], FIELDS)] : []),
		...(isNodeId(businessPortfolioId)
			? [
					{
						...readCall(
							[nodeId(businessPortfolioId), edge('owned_whatsapp_business_accounts')],
							FIELDS,
						),
						pageSizeName: 'first' as const,
					},
					readCall(
						[nodeId(businessPortfolioId), edge('client_whatsapp_business_accounts')],
						FIELDS,
					),
				]
			: [readCall([edge('me'), edge('assigned_whatsapp_business_accounts')], FIELDS)]),
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

export const ACCOUNT: Omit<Locator, 'description'> = {
	displayName: 'Account',
	name: 'accountId',
	searchListMethod: 'searchAccounts',
	example: '102290129340398',
	url: {
		pattern:
			'https://business\\.facebook\\.com/.*(?:waba_id=|asset_id=|whatsapp-business-accounts/)([0-9]+)',
		example: 'https://business.facebook.com/wa/manage/home/?waba_id=102290129340398',
	},
};

/** @param description what it is the account of, without a full stop; what happens if it is left empty is added */
export const accountLocator = (description = 'The WhatsApp Business Account'): INodeProperties =>
	locator({ ...ACCOUNT, ...orOfCredential(description, 'account') });

/** Another account, where the credential's would be wrong: it is never taken by default. */
export const otherAccountLocator = (
	displayName: string,
	name: string,
	description: string,
): INodeProperties => locator({ ...ACCOUNT, displayName, name, description, required: true });

/** What hangs on an account, with the account whose entries From List shows. */
export const ofAccount = (what: string, definition: Locator): INodeProperties[] => [
	accountLocator(`The account whose ${what} the list shows`),
	locator({ required: true, ...definition }),
];
