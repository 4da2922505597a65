import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';

export const activity: Resource = {
	name: 'Activity',
	value: 'activity',
	description: 'Audit log of an account: who changed what',
	operations: [getMany],
};
