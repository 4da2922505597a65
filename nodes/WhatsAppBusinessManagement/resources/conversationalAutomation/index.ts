import type { Resource } from '../../execution/operation';
import { get } from './get';
import { set } from './set';

export const conversationalAutomation: Resource = {
	name: 'Conversational Automation',
	value: 'conversationalAutomation',
	description: 'Ice breakers and slash commands of a new chat',
	operations: [get, set],
};
