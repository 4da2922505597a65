import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchFlows = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('flows')], { fields: 'id,name,status' })],
	option: (flow) => named(flow, flow.status),
});

export const flowLocator = (): INodeProperties[] =>
	ofAccount('flows', {
		displayName: 'Flow',
		name: 'flowId',
		searchListMethod: 'searchFlows',
		example: '1234567890123456',
		description: 'The flow',
	});
