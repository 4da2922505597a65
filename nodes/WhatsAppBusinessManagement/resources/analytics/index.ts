import type { Resource } from '../../execution/operation';
import { getCalls } from './getCalls';
import { getConversations } from './getConversations';
import { getGroups } from './getGroups';
import { getMessaging } from './getMessaging';
import { getPricing } from './getPricing';
import { getTemplateGroups } from './getTemplateGroups';
import { getTemplates } from './getTemplates';

export const analytics: Resource = {
	name: 'Analytics',
	value: 'analytics',
	description: 'Figures for messages, conversations, calls, cost and templates',
	operations: [
		getCalls,
		getConversations,
		getGroups,
		getMessaging,
		getPricing,
		getTemplateGroups,
		getTemplates,
	],
};
