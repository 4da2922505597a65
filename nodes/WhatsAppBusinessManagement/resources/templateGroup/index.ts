import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { remove } from './remove';
import { update } from './update';

export const templateGroup: Resource = {
	name: 'Template Group',
	value: 'templateGroup',
	description: 'Templates that are measured together',
	operations: [create, get, getMany, remove, update],
};
