import type { Resource } from '../../execution/operation';
import { deregister } from './deregister';
import { get } from './get';
import { getMany } from './getMany';
import { register } from './register';

export const phoneNumber: Resource = {
	name: 'Phone Number',
	value: 'phoneNumber',
	operations: [deregister, get, getMany, register],
};
