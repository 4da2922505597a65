import type { IDataObject } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { isRecord } from '../graph/records';
import { listedAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { text } from '../parameters/values';
import { locatorField, once } from './locator';

export const searchPaymentConfigurations = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('payment_configurations')])],
	option: (entry) =>
		configurationsIn(entry).map(({ configuration_name: name, status }) =>
			named({ id: name }, status),
		),
});

/** The configurations in an entry: Meta returns them in a list inside the entry, or as the entry itself. */
export const configurationsIn = (entry: IDataObject): IDataObject[] =>
	Array.isArray(entry.payment_configurations)
		? (entry.payment_configurations.filter(isRecord) as IDataObject[])
		: [entry];

/** The check of the name of a configuration, which is its identifier. */
export const configurationName = () =>
	text({
		pattern: /^(?!\.{1,2}$)[^/\\?#]+$/,
		must: 'must be the name of a payment configuration, without / \\ ? and #',
	});

/** The configuration and its account: Meta identifies it by both. */
export const paymentConfigurationLocator = once(
	() =>
		[
			listedAccount(),
			locatorField({
				displayName: 'Payment Configuration',
				name: 'configurationName',
				searchListMethod: 'searchPaymentConfigurations',
				example: 'my-payment-configuration',
				idName: 'By Name',
				description: 'The payment configuration, by its name',
				required: true,
				is: configurationName,
			}),
		] as const,
);
