import type { Resource } from '../../execution/operation';
import { accept } from './accept';
import { acceptDeactivation } from './acceptDeactivation';
import { create } from './create';
import { get } from './get';
import { getConnectedBusinesses } from './getConnectedBusinesses';
import { getMany } from './getMany';
import { getManyOfApp } from './getManyOfApp';
import { reject } from './reject';
import { rejectDeactivation } from './rejectDeactivation';
import { requestDeactivation } from './requestDeactivation';

export const solution: Resource = {
	name: 'Solution',
	value: 'solution',
	description: 'Multi-partner solutions',
	operations: [
		accept,
		acceptDeactivation,
		create,
		get,
		getConnectedBusinesses,
		getMany,
		getManyOfApp,
		reject,
		rejectDeactivation,
		requestDeactivation,
	],
};
