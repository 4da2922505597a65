import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';

export const getPartners = operation({
	name: 'Get Partners',
	value: 'getPartners',
	action: 'Get partners of preverified number',
	description: 'List the portfolios with which a pre-verified number is shared',
	fields: preVerifiedNumberLocator(),
	request: ({ preVerifiedNumberId }) => ({
		method: 'GET',
		path: [nodeId(preVerifiedNumberId), edge('partners')],
		query: { fields: 'id,name' },
	}),
	output: { preVerifiedNumberId: 'string', ...NAMED },
	response: many(),
	echo: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
