import type { Resource } from '../../execution/operation';
import { enableInsights } from './enableInsights';
import { get } from './get';
import { getCreativeOptimization } from './getCreativeOptimization';
import { getEdge } from './getEdge';
import { update } from './update';

export const account: Resource = {
	name: 'Account',
	value: 'account',
	operations: [enableInsights, get, getCreativeOptimization, getEdge, update],
};
