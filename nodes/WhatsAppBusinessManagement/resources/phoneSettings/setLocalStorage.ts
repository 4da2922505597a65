import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { notice } from '../../parameters/guard';
import { boolean, id } from '../../parameters/values';
import { REGIONS } from '../phoneNumber/regions';
import { settingsCall } from './settingsCall';

const schema = () =>
	z
		.object({
			phoneNumberId: id('106540352242922'),
			localStorage: boolean(),
			dataLocalizationRegion: oneOf(REGIONS).optional(),
		})
		.refine(({ localStorage, dataLocalizationRegion }) => !localStorage || dataLocalizationRegion, {
			path: ['dataLocalizationRegion'],
			message: 'choose where the data is stored',
		});

/** The form of Meta's page "Local storage"; its reference has `enabled` and `region`. */
const configuration = ({
	localStorage: enabled,
	dataLocalizationRegion,
}: z.output<ReturnType<typeof schema>>) =>
	enabled
		? {
				status: 'IN_COUNTRY_STORAGE_ENABLED',
				data_localization_region: dataLocalizationRegion,
			}
		: { status: 'IN_COUNTRY_STORAGE_DISABLED' };

export const setLocalStorage = operation({
	name: 'Set Local Storage',
	value: 'setLocalStorage',
	action: 'Set the local storage of a phone number',
	description: 'Choose the country in which a number’s message data at rest is kept, or end that',
	fields: [
		notice(
			'localStorageNotice',
			'Meta takes this only for a number that is not registered. Register the number afterwards.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'Local Storage',
			name: 'localStorage',
			type: 'boolean',
			default: true,
			description: 'Whether message data at rest is kept in a region of your choice',
		},
		{
			displayName: 'Data Localization Region',
			name: 'dataLocalizationRegion',
			type: 'options',
			required: true,
			options: [{ name: 'Choose One', value: '' }, ...optionsOf(REGIONS)],
			default: '',
			displayOptions: { show: { localStorage: [true] } },
			description: 'Where the data is kept',
		},
	],
	input: schema,
	request: (input) =>
		settingsCall(input.phoneNumberId, { storage_configuration: configuration(input) }),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	beside: ({ phoneNumberId, localStorage: enabled }) => ({ phoneNumberId, enabled }),
});
