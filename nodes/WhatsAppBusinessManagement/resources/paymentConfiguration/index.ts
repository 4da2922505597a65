import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { regenerateLink } from './regenerateLink';
import { remove } from './remove';
import { updateDataEndpoint } from './updateDataEndpoint';

export const paymentConfiguration: Resource = {
	name: 'Payment Configuration',
	value: 'paymentConfiguration',
	description: 'How an account is paid in WhatsApp (India)',
	operations: [create, get, getMany, regenerateLink, remove, updateDataEndpoint],
};
