import type { Resource } from '../../execution/operation';
import { run } from './run';

export const complianceCheck: Resource = {
	name: 'Compliance Check',
	value: 'complianceCheck',
	operations: [run],
};
