import type { Resource } from '../../execution/operation';
import { getChanges } from './getChanges';

export const change: Resource = {
	name: 'Change',
	value: 'change',
	description: 'What changed since the last run, without a webhook',
	operations: [getChanges],
};
