import { edge, isNodeId, nodeId } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once, optionalLocatorField } from './locator';

const FIELDS = { fields: 'id,name,status' };

/** Lists the solutions of the account, then those in which the app is owner or partner. */
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

const SOLUTION = {
	displayName: 'Solution',
	name: 'solutionId',
	searchListMethod: 'searchSolutions',
	example: '1234567890123456',
} as const;

export const solutionLocator = once(() =>
	ofAccount(
		locatorField({ ...SOLUTION, description: 'The multi-partner solution', required: true }),
	),
);

export const optionalSolutionLocator = (description: string) =>
	ofAccount(optionalLocatorField({ ...SOLUTION, description }));
