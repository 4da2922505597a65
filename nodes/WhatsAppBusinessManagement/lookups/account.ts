import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchResult,
} from 'n8n-workflow';

import { managerUrl } from '../changes/managerUrl';
import type { GraphCall } from '../graph/call';
import { GraphConnection } from '../graph/connection';
import { edge, isNodeId, nodeId } from '../graph/paths';
import type { Field } from '../parameters/field';
import { id } from '../parameters/values';
import { readCall } from './edgeOf';
import { locatorField, credentialFallback } from './locator';
import { searchEdges } from './searchEdges';

const FIELDS = { fields: 'id,name' };

/**
 * The calls that list the token's accounts: the credential's own account, then those that the portfolio
 * owns and those that clients share with it. Without a portfolio: those assigned to the system user.
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

/** The option of an account in a list. */
export const accountOption = ({ id, name }: IDataObject) => ({
	name: `${String(name ?? 'Account')} (${String(id)})`,
	value: String(id),
	url: managerUrl('account', String(id)) ?? undefined,
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

/**
 * Meta's page "WhatsApp accounts and Messaging accounts": when Meta splits an account, the Messaging
 * account keeps the ID, the templates and the webhooks, and Business settings may list both.
 */
const WHICH_ID = 'The ID of the Messaging account, not of a WhatsApp account';

const ACCOUNT = {
	displayName: 'Account',
	name: 'accountId',
	searchListMethod: 'searchAccounts',
	example: '102290129340398',
	idHint: WHICH_ID,
	url: {
		pattern:
			'https://business\\.facebook\\.com/.*(?:waba_id=|asset_id=|whatsapp-business-accounts/)([0-9]+)',
		example: 'https://business.facebook.com/wa/manage/home/?waba_id=102290129340398',
	},
} as const;

/** The ID of a WhatsApp Business Account. */
export const accountId = () => id(ACCOUNT.example);

/** By description: many operations share the same locator. */
const accountLocators = new Map<string, Field<'accountId', ReturnType<typeof id>>>();

/**
 * The account that an operation is about; the credential's if empty.
 *
 * @param description without a full stop; what happens if the field is empty is added
 */
export function accountLocator(description = 'The WhatsApp Business Account') {
	const made =
		accountLocators.get(description) ??
		locatorField({ ...ACCOUNT, ...credentialFallback(description, 'account') });
	accountLocators.set(description, made);
	return made;
}

/** A required account. The credential's account is not used as a default. */
export const otherAccountLocator = <const Name extends string>(
	displayName: string,
	name: Name,
	description: string,
) => locatorField({ ...ACCOUNT, displayName, name, description, required: true });

/** Everywhere the same text, so that the node's description contains the field once. */
const LISTED = 'The account of the list below';

/** The account that only From List of the field below needs. */
export const listedAccount = () => accountLocator(LISTED);

/** The locator of an object that belongs to an account, below the account whose objects From List shows. */
export const ofAccount = <Thing extends Field>(thing: Thing) =>
	[listedAccount().property, thing] as const;
