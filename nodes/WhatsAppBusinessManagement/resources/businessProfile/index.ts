import type { Resource } from '../../execution/operation';
import { get } from './get';
import { update } from './update';

export const businessProfile: Resource = {
	name: 'Business Profile',
	value: 'businessProfile',
	description: 'What people see of a business: about text, address, picture',
	operations: [get, update],
};
