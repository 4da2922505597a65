import { edge } from '../graph/paths';
import { configurationsIn } from './configurationsIn';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchPaymentConfigurations = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('payment_configurations')])],
	option: (entry) =>
		configurationsIn(entry).map(({ configuration_name: name, status }) =>
			named({ id: name }, status),
		),
});
