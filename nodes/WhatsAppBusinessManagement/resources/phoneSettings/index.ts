import type { Resource } from '../../execution/operation';
import { get } from './get';
import { setCalling } from './setCalling';
import { setIdentityChangeCheck } from './setIdentityChangeCheck';
import { setLocalStorage } from './setLocalStorage';
import { setPayloadEncryption } from './setPayloadEncryption';

export const phoneSettings: Resource = {
	name: 'Phone Number Settings',
	value: 'phoneSettings',
	description: 'Calling, encryption, storage and identity check',
	operations: [get, setCalling, setIdentityChangeCheck, setLocalStorage, setPayloadEncryption],
};
