import type { Resource } from '../../execution/operation';
import { getChanges } from './getChanges';

export const change: Resource = {
	name: 'Change',
	value: 'change',
	operations: [getChanges],
};
