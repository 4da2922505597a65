import { invalidParameter } from '../errors';
import type { Edge } from '../graphNode';
import type { Account } from '../world';

/** Nested twice, as Meta's payments page shows it. */
export const paymentConfigurations: Edge<Account> = {
	GET: ({ paymentConfigurations: configurations }) => ({
		data: configurations.length ? [{ payment_configurations: configurations }] : [],
	}),
};

/** Which refusal an unknown name gets is not documented. */
export const paymentConfiguration: Edge<Account> = {
	GET: ({ paymentConfigurations: configurations }, { parameters }) => {
		const name = parameters.requiredText('configuration_name');
		const found = configurations.find(({ configuration_name }) => configuration_name === name);
		if (!found) throw invalidParameter(`Param configuration_name: ${name} does not exist`);
		return { data: [found] };
	},
};
