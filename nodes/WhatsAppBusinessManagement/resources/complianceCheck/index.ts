import type { Resource } from '../../execution/operation';
import { run } from './run';

export const complianceCheck: Resource = {
	name: 'Compliance Check',
	value: 'complianceCheck',
	description: 'Check of accounts, numbers and templates for problems',
	operations: [run],
};
