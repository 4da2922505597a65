import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { id, pin } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';
import { REGIONS } from './regions';

export const register = operation({
	name: 'Register',
	value: 'register',
	action: 'Register a phone number',
	description:
		'Register a verified number for the Cloud API, so that it can send messages; again after a new display name was approved',
	fields: [
		{
			displayName:
				'Meta allows 10 registrations of a number in 72 hours, then blocks it for 72 hours. Be sure of the PIN before you run this.',
			name: 'registerNotice',
			type: 'notice',
			default: '',
		},
		...phoneNumberLocator(),
		{
			displayName: 'PIN',
			name: 'pin',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			placeholder: 'e.g. 123456',
			description:
				'The six digits of the two-step verification. If the number has none yet, these become its PIN: keep them.',
		},
		{
			displayName: 'Data Localization Region',
			name: 'dataLocalizationRegion',
			type: 'options',
			options: [{ name: 'None', value: '' }, ...optionsOf(REGIONS)],
			default: '',
			description:
				'Where the number’s message data is stored. To change or end it, deregister the number and register it again.',
		},
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			pin: pin(),
			dataLocalizationRegion: oneOf(REGIONS).optional(),
		}),
	request: ({ phoneNumberId, pin: digits, dataLocalizationRegion }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('register')],
		body: {
			messaging_product: 'whatsapp',
			pin: digits,
			...(dataLocalizationRegion && { data_localization_region: dataLocalizationRegion }),
		},
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
