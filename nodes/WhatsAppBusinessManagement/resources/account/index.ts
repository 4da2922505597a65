import type { Resource } from '../../execution/operation';
import { enableInsights } from './enableInsights';
import { enableTemplateArchival } from './enableTemplateArchival';
import { get } from './get';
import { getCreativeOptimization } from './getCreativeOptimization';
import { update } from './update';

export const account: Resource = {
	name: 'Account',
	value: 'account',
	operations: [enableInsights, enableTemplateArchival, get, getCreativeOptimization, update],
};
