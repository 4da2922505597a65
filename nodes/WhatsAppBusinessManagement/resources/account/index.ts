import type { Resource } from '../../execution/operation';
import { enableInsights } from './enableInsights';
import { enableTemplateArchival } from './enableTemplateArchival';
import { get } from './get';
import { getCreativeOptimization } from './getCreativeOptimization';
import { getDirectConnectionConfigs } from './getDirectConnectionConfigs';
import { update } from './update';

export const account: Resource = {
	name: 'Account',
	value: 'account',
	description: 'Settings and insights of a WhatsApp Business Account (WABA)',
	operations: [
		enableInsights,
		enableTemplateArchival,
		get,
		getCreativeOptimization,
		getDirectConnectionConfigs,
		update,
	],
};
