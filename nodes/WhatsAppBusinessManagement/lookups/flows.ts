import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchFlows = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('flows')], { fields: 'id,name,status' })],
	option: (flow) => named(flow, flow.status),
});
