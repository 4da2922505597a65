import type { Resource } from '../../execution/operation';
import { get } from './get';
import { set } from './set';

export const complianceInfo: Resource = {
	name: 'Compliance Info (India)',
	value: 'complianceInfo',
	description: 'Company and grievance officer, as Indian law requires',
	operations: [get, set],
};
