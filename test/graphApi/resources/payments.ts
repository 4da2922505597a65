import { randomBytes } from 'node:crypto';

import { SUCCESS, type Answer, type GraphCall } from '../call';
import { invalidParameter, methodUnsupported, unknownPath } from '../errors';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { Account, PaymentConfiguration } from '../world';

/** Meta's SDK names them in capitals, its payments page in lower case and without the last. */
const PROVIDERS = ['UPI_VPA', 'RAZORPAY', 'PAYU', 'ZAAKPAY', 'BILLDESK'];

const LINK_LASTS_MS = 24 * 60 * 60 * 1000;

/**
 * How one configuration is read: Meta's payments page has its name in the path, Meta's SDK in the query.
 * It is unknown whether Meta accepts both.
 */
export const paymentReading = store(() => ({ by: 'both' as 'both' | 'path' | 'query' }));

/** Nested twice, as Meta's payments page shows it. */
export const paymentConfigurations: Edge<Account> = {
	GET: ({ paymentConfigurations: configurations }) => ({
		data: configurations.length ? [{ payment_configurations: configurations.map(shown) }] : [],
	}),
};

/** `/{WABA-ID}/payment_configuration`, and `/{WABA-ID}/payment_configuration/{name}`. */
export const paymentConfiguration: Edge<Account> = {
	GET: (account, call) => {
		if (paymentReading.of(call.world).by === 'path') throw methodUnsupported('GET');
		return answerOf(account, call.parameters.requiredText('configuration_name'));
	},
	POST: create,
	DELETE: (account, { parameters }) => {
		const name = parameters.requiredText('configuration_name');
		found(account, name);
		account.paymentConfigurations = account.paymentConfigurations.filter(
			({ configuration_name }) => configuration_name !== name,
		);
		return SUCCESS;
	},
	member: {
		GET: (account, name, { world }) => {
			if (paymentReading.of(world).by === 'query') {
				throw unknownPath(`/payment_configuration/${name}`);
			}
			return answerOf(account, name);
		},
		POST: (account, name, call) => {
			const configuration = found(account, name);
			configuration.dataEndpointUrl = call.parameters.requiredText('data_endpoint_url');
			configuration.updated_timestamp = Math.floor(call.clock.now() / 1000);
			return SUCCESS;
		},
	},
};

/** `/{WABA-ID}/generate_payment_configuration_oauth_link` */
export const paymentOauthLink: Edge<Account> = {
	POST: (account, call) => {
		const configuration = found(account, call.parameters.requiredText('configuration_name'));
		if (configuration.provider_name === 'upi_vpa') {
			throw invalidParameter('Param configuration_name: only a payment gateway is linked by OAuth');
		}
		return newLink(call);
	},
};

function create(account: Account, call: GraphCall): Answer {
	const { parameters } = call;
	const name = parameters.requiredText('configuration_name');
	if (account.paymentConfigurations.some((other) => other.configuration_name === name)) {
		throw invalidParameter('Param configuration_name: a configuration has this name already');
	}
	const provider = providerOf(call);
	const isUpi = provider === 'upi_vpa';
	const now = Math.floor(call.clock.now() / 1000);
	account.paymentConfigurations.push({
		configuration_name: name,
		provider_name: provider,
		...(isUpi
			? { merchant_vpa: parameters.requiredText('merchant_vpa') }
			: { provider_mid: `FERNWICK${now}` }),
		status: isUpi ? 'Active' : 'Needs_Connecting',
		merchant_category_code: {
			code: parameters.text('merchant_category_code') ?? '',
			description: '',
		},
		purpose_code: { code: parameters.text('purpose_code') ?? '', description: '' },
		created_timestamp: now,
		updated_timestamp: now,
		dataEndpointUrl: parameters.text('data_endpoint_url'),
	});
	return isUpi ? SUCCESS : { ...newLink(call), ...SUCCESS };
}

/** It is unknown whether Meta accepts both spellings; this accepts both, so that either can be sent. */
function providerOf({ parameters }: GraphCall): string {
	const provider = parameters.requiredText('provider_name').toUpperCase();
	if (PROVIDERS.includes(provider)) return provider.toLowerCase();
	throw invalidParameter(`Param provider_name must be one of {${PROVIDERS.join(', ')}}`);
}

/** A link that connects the merchant's gateway: anyone who opens it gets access. */
function newLink({ clock }: GraphCall): object {
	return {
		oauth_url: `https://www.facebook.com/payment/onboarding/init/?state=${randomBytes(8).toString('hex')}`,
		expiration: Math.floor((clock.now() + LINK_LASTS_MS) / 1000),
	};
}

function answerOf(account: Account, name: string): Answer {
	return { data: [shown(found(account, name))] };
}

/** Which refusal an unknown name gets is not documented. */
function found({ paymentConfigurations: all }: Account, name: string): PaymentConfiguration {
	const configuration = all.find(({ configuration_name }) => configuration_name === name);
	if (!configuration) throw invalidParameter(`Param configuration_name: ${name} does not exist`);
	return configuration;
}

/** Meta shows no data endpoint. */
function shown({
	dataEndpointUrl: _dataEndpointUrl,
	...configuration
}: PaymentConfiguration): object {
	return configuration;
}
