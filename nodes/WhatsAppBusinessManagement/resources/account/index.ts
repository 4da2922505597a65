import type { Resource } from '../../execution/operation';
import { enableInsights } from './enableInsights';
import { enableTemplateArchival } from './enableTemplateArchival';
import { get } from './get';
import { getCreativeOptimization } from './getCreativeOptimization';
import { getEdge } from './getEdge';
import { update } from './update';

export const account: Resource = {
	name: 'Account',
	value: 'account',
	operations: [
		enableInsights,
		enableTemplateArchival,
		get,
		getCreativeOptimization,
		getEdge,
		update,
	],
};
