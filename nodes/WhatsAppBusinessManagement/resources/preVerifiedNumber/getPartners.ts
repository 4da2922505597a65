import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { id } from '../../parameters/values';

export const getPartners = operation({
	name: 'Get Partners',
	value: 'getPartners',
	action: 'Get the partners that a number of the pool is shared with',
	description: 'List the portfolios with which a pre-verified number is shared',
	fields: [...preVerifiedNumberLocator()],
	input: () => z.object({ preVerifiedNumberId: id('1234567890123456') }),
	request: ({ preVerifiedNumberId }) => ({
		method: 'GET',
		path: [nodeId(preVerifiedNumberId), edge('partners')],
		query: { fields: 'id,name' },
	}),
	output: { preVerifiedNumberId: 'string', ...NAMED },
	response: many(),
	beside: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
