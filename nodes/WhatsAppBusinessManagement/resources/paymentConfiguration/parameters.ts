import type { INodeProperties } from 'n8n-workflow';

export const DATA_ENDPOINT_FIELD: INodeProperties = {
	displayName: 'Data Endpoint URL',
	name: 'dataEndpointUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/checkout',
	description: 'Where WhatsApp asks for coupons, shipping addresses and stock',
};

export const REDIRECT_URL_FIELD: INodeProperties = {
	displayName: 'Redirect URL',
	name: 'redirectUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/connected',
	description: 'Where the merchant lands after connecting the gateway',
};
