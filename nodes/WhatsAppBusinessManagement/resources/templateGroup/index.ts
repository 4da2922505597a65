import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { remove } from './remove';
import { update } from './update';

export const templateGroup: Resource = {
	name: 'Template Group',
	value: 'templateGroup',
	operations: [create, get, getMany, remove, update],
};
