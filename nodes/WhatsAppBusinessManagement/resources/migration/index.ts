import type { Resource } from '../../execution/operation';
import { getMigrationIntent } from './getMigrationIntent';
import { getMobilityIntent } from './getMobilityIntent';
import { getOnBehalfOfRequests } from './getOnBehalfOfRequests';

export const migration: Resource = {
	name: 'Migration',
	value: 'migration',
	description: 'Status of an account’s move to another business or solution',
	operations: [getMigrationIntent, getMobilityIntent, getOnBehalfOfRequests],
};
