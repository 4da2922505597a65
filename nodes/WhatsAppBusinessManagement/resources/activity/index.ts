import type { Resource } from '../../execution/operation';
import { getMany } from './getMany';

export const activity: Resource = {
	name: 'Activity',
	value: 'activity',
	operations: [getMany],
};
