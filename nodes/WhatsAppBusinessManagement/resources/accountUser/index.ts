import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';
import { remove } from './remove';
import { setTasks } from './setTasks';

export const accountUser: Resource = {
	name: 'Account User',
	value: 'accountUser',
	operations: [getMany, remove, setTasks],
};
