import type { Resource } from '../../execution/operation';
import { create } from './create';
import { getAssignedAccounts } from './getAssignedAccounts';
import { getMany } from './getMany';
import { rename } from './rename';

export const systemUser: Resource = {
	name: 'System User',
	value: 'systemUser',
	operations: [create, getAssignedAccounts, getMany, rename],
};
