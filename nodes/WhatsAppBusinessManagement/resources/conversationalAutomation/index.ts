import type { Resource } from '../../execution/operation';
import { get } from './get';
import { set } from './set';

export const conversationalAutomation: Resource = {
	name: 'Conversational Automation',
	value: 'conversationalAutomation',
	operations: [get, set],
};
