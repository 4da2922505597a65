import type { Resource } from '../../execution/operation';
import { send } from './send';

export const customGraphCall: Resource = {
	name: 'Custom Graph Call',
	value: 'customGraphCall',
	description: 'Any call of Meta’s Graph API that has no operation',
	operations: [send],
};
