import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';

const REQUEST = {
	id: 'string',
	status: 'string',
	business_owned_object: NAMED,
	receiving_business: NAMED,
	requesting_business: NAMED,
} as const;

export const getOnBehalfOfRequests = operation({
	name: 'Get On-Behalf-Of Requests',
	value: 'getOnBehalfOfRequests',
	action: 'Get requests on behalf of account',
	description:
		'List the requests in progress of a business to own or manage an account on behalf of another business',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('in_progress_onbehalf_request')],
		query: { fields: Object.keys(REQUEST).join(',') },
	}),
	output: { accountId: 'string', ...REQUEST },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
