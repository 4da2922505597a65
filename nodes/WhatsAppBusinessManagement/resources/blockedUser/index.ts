import type { Resource } from '../../execution/operation';
import { block } from './block';
import { getMany } from './getMany';
import { unblock } from './unblock';

export const blockedUser: Resource = {
	name: 'Blocked User',
	value: 'blockedUser',
	operations: [block, getMany, unblock],
};
