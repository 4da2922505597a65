import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

const FIELDS = { fields: 'id,name,status' };

/** The solutions that the account is part of, then those that the app owns or is a partner in. */
export const searchSolutions = searchEdgeOf({
	of: 'account',
	calls: (account, { credential: { appId } }) => [
		read([account, edge('solutions')], FIELDS),
		...(isNodeId(appId)
			? [read([nodeId(appId), edge('whatsapp_business_solutions')], FIELDS)]
			: []),
	],
	option: (solution) => named(solution, solution.status),
});
