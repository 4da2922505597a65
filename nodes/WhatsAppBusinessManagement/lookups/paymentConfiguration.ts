import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { isRecord } from '../graph/records';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchPaymentConfigurations = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('payment_configurations')])],
	option: (entry) =>
		configurationsIn(entry).map(({ configuration_name: name, status }) =>
			named({ id: name }, status),
		),
});

/** Meta answers the configurations in a list inside an entry of the list, or as entries themselves. */
export const configurationsIn = (entry: IDataObject): IDataObject[] =>
	Array.isArray(entry.payment_configurations)
		? (entry.payment_configurations.filter(isRecord) as IDataObject[])
		: [entry];

export const paymentConfigurationLocator = (): INodeProperties[] =>
	ofAccount('payment configurations', {
		displayName: 'Payment Configuration',
		name: 'configurationName',
		searchListMethod: 'searchPaymentConfigurations',
		example: 'my-payment-configuration',
		idName: 'By Name',
		description: 'The payment configuration. Meta knows it by its name.',
	});
