import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { InputNames, InputOrigin } from './inputNames';

/** The credential's fields with an ID: the key, the label, and the name of the operations' field that falls back to it. */
export const ID_FIELDS = [
	{ key: 'businessAccountId', label: 'WhatsApp Business Account ID', name: 'accountId' },
	{ key: 'businessPortfolioId', label: 'Business Portfolio ID', name: 'businessId' },
	{ key: 'appId', label: 'App ID', name: 'appId' },
] as const;

/**
 * The field of the credential that holds an ID.
 *
 * @param key the only field to look at, if it is known
 */
export function inCredential(
	credential: ICredentialDataDecryptedObject,
	id: string,
	key?: string,
): InputOrigin | undefined {
	const field = ID_FIELDS.find(
		(each) => (key ?? each.key) === each.key && String(credential[each.key] ?? '') === id,
	);
	return field && { label: `the credential’s ${field.label}`, name: field.name };
}

/**
 * The names of the parts of a call whose IDs come from the credential.
 *
 * @param key the only field that is used, if it is known
 */
export const credentialNames = (
	credential: ICredentialDataDecryptedObject,
	key?: string,
): InputNames => ({
	labelOf: () => undefined,
	originsOf: (id) => [inCredential(credential, id, key) ?? []].flat(),
});
