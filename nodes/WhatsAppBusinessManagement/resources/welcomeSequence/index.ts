import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { remove } from './remove';
import { update } from './update';

export const welcomeSequence: Resource = {
	name: 'Welcome Sequence',
	value: 'welcomeSequence',
	description: 'Greeting for customers who come from an ad',
	operations: [create, get, getMany, remove, update],
};
