import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

export const searchFlows = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('flows')], { fields: 'id,name,status' })],
	option: (flow) => named(flow, flow.status),
});

export const flowLocator = once(() =>
	ofAccount(
		locatorField({
			displayName: 'Flow',
			name: 'flowId',
			searchListMethod: 'searchFlows',
			example: '1234567890123456',
			description: 'The flow',
			required: true,
		}),
	),
);
