import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { remove } from './remove';
import { setTasks } from './setTasks';

export const accountUser: Resource = {
	name: 'Account User',
	value: 'accountUser',
	description: 'People and system users who have access to an account',
	operations: [getMany, remove, setTasks],
};
