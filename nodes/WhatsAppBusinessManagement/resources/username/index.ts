import type { Resource } from '../../execution/operation';
import { get } from './get';
import { getSuggestions } from './getSuggestions';
import { remove } from './remove';
import { set } from './set';

export const username: Resource = {
	name: 'Phone Number Username',
	value: 'username',
	description: 'Username by which people find a phone number',
	operations: [get, getSuggestions, remove, set],
};
