import type { Resource } from '../../execution/operation';
import { get } from './get';
import { set } from './set';

export const encryptionKey: Resource = {
	name: 'Encryption Key',
	value: 'encryptionKey',
	description: 'Public key that encrypts the flows of a phone number',
	operations: [get, set],
};
