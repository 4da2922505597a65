import { createPublicKey } from 'node:crypto';

import { SUCCESS } from '../call';
import { invalidParameter } from '../errors';
import type { Edge } from '../graphNode';
import { createEncryptionKeys } from '../madeUpData/encryptionKeys';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { answerShapes } from './answerShapes';

const encryptionKeys = store(createEncryptionKeys);

/** VALID or MISMATCH, by the number's ID; VALID if omitted. A key that is set is VALID again. */
export const keySignatureStatuses = store(() => new Map<string, string>());

/** `/{Phone-Number-ID}/whatsapp_business_encryption` */
export const encryptionKey: Edge<PhoneNumber> = {
	// Meta's response for a number without a key is a guess: empty.
	GET: ({ id }, { world }) => {
		const key = encryptionKeys.of(world).get(id);
		const status = keySignatureStatuses.of(world).get(id) ?? 'VALID';
		const shown = key
			? { business_public_key: key, business_public_key_signature_status: status }
			: {};
		return answerShapes.of(world).keyInList ? { data: key ? [shown] : [] } : shown;
	},
	POST: ({ id }, { parameters, world }) => {
		const key = parameters.requiredText('business_public_key');
		if (!isRsa2048(key)) throw invalidParameter('Param business_public_key is not a valid key');
		encryptionKeys.of(world).set(id, key);
		keySignatureStatuses.of(world).delete(id);
		return SUCCESS;
	},
};

function isRsa2048(pem: string): boolean {
	try {
		const key = createPublicKey(pem);
		return key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === 2048;
	} catch {
		return false;
	}
}
