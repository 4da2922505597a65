import type { INodeProperties } from 'n8n-workflow';

import { edge, isNodeId, nodeId } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';

const FIELDS = { fields: 'id,name,status' };

/** The solutions that the account is part of, then those that the app owns or is a partner in. */
export const searchSolutions = searchEdgeOf({
	of: 'account',
	calls: (account, { credential: { appId } }) => [
		readCall([account, edge('solutions')], FIELDS),
		...(isNodeId(appId)
			? [readCall([nodeId(appId), edge('whatsapp_business_solutions')], FIELDS)]
			: []),
	],
	option: (solution) => named(solution, solution.status),
});

/** @param whenOptional its description, where it may be left empty */
export const solutionLocator = (whenOptional?: string): INodeProperties[] =>
	ofAccount('solutions', {
		displayName: 'Solution',
		name: 'solutionId',
		searchListMethod: 'searchSolutions',
		example: '1234567890123456',
		description: whenOptional ?? 'The multi-partner solution',
		required: whenOptional === undefined,
	});
