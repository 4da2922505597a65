import type { IDataObject } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { read, searchEdgeOf } from './edgeOf';

/** Meta answers the configurations in a list inside the only entry of the list. */
export const searchPaymentConfigurations = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('payment_configurations')])],
	option: (entry) =>
		((entry.payment_configurations ?? [entry]) as IDataObject[]).map(
			({ configuration_name, status }) => ({
				name: [configuration_name, status].filter(Boolean).join(' · '),
				value: String(configuration_name),
			}),
		),
});
