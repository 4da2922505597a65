import type { INodeProperties } from 'n8n-workflow';

import { text } from '../../execution/values';

const CODE = { code: 'string', description: 'string' } as const;

/** Meta: Payments API, onboarding. The status stands with spaces or underscores, as Meta sends it. */
export const PAYMENT_CONFIGURATION = {
	configuration_name: 'string',
	created_timestamp: 'number',
	merchant_category_code: CODE,
	merchant_vpa: 'string',
	provider_mid: 'string',
	provider_name: 'string',
	purpose_code: CODE,
	status: 'string',
	updated_timestamp: 'number',
} as const;

/** What lets the merchant connect a gateway. */
export const OAUTH_LINK = { oauth_url: 'string', expiration: 'number' } as const;

/** The name by which Meta knows a configuration. */
export const configurationName = () =>
	text({
		pattern: /^(?!\.{1,2}$)[^/\\?#]+$/,
		must: 'must be the name of a payment configuration, without / \\ ? and #',
	});

export const REDIRECT_URL_FIELD: INodeProperties = {
	displayName: 'Redirect URL',
	name: 'redirectUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/connected',
	description: 'Where the merchant lands after connecting the gateway',
};
