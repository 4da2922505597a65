import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { id } from '../../parameters/values';

const SYSTEM_USER = {
	id: 'string',
	name: 'string',
	created_by: NAMED,
	created_time: 'string',
	finance_permission: 'string',
	ip_permission: 'string',
} as const;

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many system users',
	description: 'List the system users of a business portfolio: the users that software acts as',
	fields: [businessField()],
	input: () => z.object({ businessId: id('506914307656634') }),
	request: ({ businessId }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('system_users')],
		query: { fields: Object.keys(SYSTEM_USER).join(',') },
	}),
	output: { businessId: 'string', ...SYSTEM_USER },
	response: many(),
	beside: ({ businessId }) => ({ businessId }),
});
