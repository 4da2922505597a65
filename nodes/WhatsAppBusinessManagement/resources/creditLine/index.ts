import type { Resource } from '../../execution/operation';
import { attach } from './attach';
import { getAllocation } from './getAllocation';
import { getAllocations } from './getAllocations';
import { getApplications } from './getApplications';
import { getMany } from './getMany';
import { revokeAllocation } from './revokeAllocation';
import { share } from './share';
import { shareAndAttach } from './shareAndAttach';

export const creditLine: Resource = {
	name: 'Credit Line',
	value: 'creditLine',
	description: 'Credit lines that partners share with customers',
	operations: [
		attach,
		getAllocation,
		getAllocations,
		getApplications,
		getMany,
		revokeAllocation,
		share,
		shareAndAttach,
	],
};
