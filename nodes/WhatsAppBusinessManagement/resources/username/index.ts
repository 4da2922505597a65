import type { Resource } from '../../execution/operation';
import { get } from './get';
import { getSuggestions } from './getSuggestions';
import { remove } from './remove';
import { set } from './set';

export const username: Resource = {
	name: 'Username',
	value: 'username',
	operations: [get, getSuggestions, remove, set],
};
