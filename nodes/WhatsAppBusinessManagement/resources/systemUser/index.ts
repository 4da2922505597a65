import type { Resource } from '../../execution/operation';
import { create } from './create';
import { getAssignedAccounts } from './getAssignedAccounts';
import { getMany } from './getMany';
import { rename } from './rename';

export const systemUser: Resource = {
	name: 'System User',
	value: 'systemUser',
	description: 'Users of a portfolio that software signs in as',
	operations: [create, getAssignedAccounts, getMany, rename],
};
