import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { boolean } from '../../parameters/values';
import { REGIONS } from '../phoneNumber/regions';
import { settingsCall } from './settingsCall';

/** The keys are from Meta's page "Local storage"; Meta's reference has `enabled` and `region`. */
const storageConfiguration = (isEnabled: boolean, region: string | undefined): IDataObject =>
	isEnabled
		? { status: 'IN_COUNTRY_STORAGE_ENABLED', data_localization_region: region }
		: { status: 'IN_COUNTRY_STORAGE_DISABLED' };

export const setLocalStorage = operation({
	name: 'Set Local Storage',
	value: 'setLocalStorage',
	action: 'Set local storage of phone number',
	description:
		'Choose the country in which a number’s message data at rest is stored, or end local storage',
	fields: [
		notice(
			'localStorageNotice',
			'Meta accepts this only for a number that is not registered. Register the number afterwards.',
		),
		...phoneNumberLocator(),
		fieldOf(
			{
				displayName: 'Local Storage',
				name: 'localStorage',
				type: 'boolean',
				default: true,
				description: 'Whether to store message data at rest in a region of your choice',
			},
			boolean,
		),
		fieldOf(
			{
				displayName: 'Data Localization Region',
				name: 'dataLocalizationRegion',
				type: 'options',
				required: true,
				options: [{ name: 'Choose One', value: '' }, ...optionsOf(REGIONS)],
				default: '',
				displayOptions: { show: { localStorage: [true] } },
				description: 'Where the data is stored',
			},
			() => oneOf(REGIONS).optional(),
		),
	],
	input: (checks) =>
		z
			.object(checks)
			.refine(
				({ localStorage, dataLocalizationRegion }) => !localStorage || dataLocalizationRegion,
				{
					path: ['dataLocalizationRegion'],
					message: 'choose where the data is stored',
				},
			),
	request: ({ phoneNumberId, localStorage, dataLocalizationRegion }) =>
		settingsCall(phoneNumberId, {
			storage_configuration: storageConfiguration(localStorage, dataLocalizationRegion),
		}),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	echo: ({ phoneNumberId, localStorage: enabled }) => ({ phoneNumberId, enabled }),
});
