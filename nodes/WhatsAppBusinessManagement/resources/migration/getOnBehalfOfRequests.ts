import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

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
	action: 'Get the requests on behalf of an account',
	description:
		'List the requests in progress by which one business asks to own or manage an account on behalf of another',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('in_progress_onbehalf_request')],
		query: { fields: Object.keys(REQUEST).join(',') },
	}),
	output: { accountId: 'string', ...REQUEST },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
