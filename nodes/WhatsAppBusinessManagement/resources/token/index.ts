import type { Resource } from '../../execution/operation';
import { get } from './get';

export const token: Resource = {
	name: 'Token',
	value: 'token',
	operations: [get],
};
