import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';

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
	description: 'List the system users of a business portfolio: the users that software signs in as',
	fields: [businessField()],
	request: ({ businessId }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('system_users')],
		query: { fields: Object.keys(SYSTEM_USER).join(',') },
	}),
	output: { businessId: 'string', ...SYSTEM_USER },
	emptyHint: {
		what: 'system users',
		causes: [
			'The portfolio has no system user. Create one with System User → Create or in Business settings.',
			'The access token may lack the permission business_management, or its user may not be an admin of the portfolio.',
		],
	},
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
