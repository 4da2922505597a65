import { requiredTextField, textField } from '../../parameters/field';
import { webAddress } from '../../parameters/formats';

const DATA_ENDPOINT = {
	label: 'Data Endpoint URL',
	sends: 'data_endpoint_url',
	placeholder: 'e.g. https://example.com/checkout',
	description: 'The address from which WhatsApp requests coupons, shipping addresses and stock',
} as const;

/** The address for data during checkout, as an option. */
export const dataEndpointField = textField('dataEndpointUrl', {
	...DATA_ENDPOINT,
	is: () => webAddress().optional(),
});

/** The same as a required field. */
export const requiredDataEndpointField = requiredTextField('dataEndpointUrl', {
	...DATA_ENDPOINT,
	is: () => webAddress(),
});

/** The redirect after the merchant has connected the gateway. */
export const redirectUrlField = textField('redirectUrl', {
	label: 'Redirect URL',
	sends: 'redirect_url',
	placeholder: 'e.g. https://example.com/connected',
	description: 'The page to which the merchant is redirected after connecting the gateway',
	is: () => webAddress().optional(),
});
