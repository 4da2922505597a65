import type { Resource } from '../../execution/operation';
import { get } from './get';
import { getEdge } from './getEdge';

export const account: Resource = {
	name: 'Account',
	value: 'account',
	operations: [get, getEdge],
};
