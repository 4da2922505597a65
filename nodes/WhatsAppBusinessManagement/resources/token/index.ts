import type { Resource } from '../../execution/operation';
import { get } from './get';

export const token: Resource = {
	name: 'Token',
	value: 'token',
	description: 'Whether the access token is valid, and what it may do',
	operations: [get],
};
