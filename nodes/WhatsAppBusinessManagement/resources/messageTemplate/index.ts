import type { Resource } from '../../execution/operation';
import { get } from './get';
import { getMany } from './getMany';

export const messageTemplate: Resource = {
	name: 'Message Template',
	value: 'messageTemplate',
	operations: [get, getMany],
};
