import type { Resource } from '../../execution/operation';
import { send } from './send';

export const customGraphCall: Resource = {
	name: 'Custom Graph Call',
	value: 'customGraphCall',
	operations: [send],
};
