import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { pin } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { boolean, id } from '../../parameters/values';
import { REGIONS } from './regions';

const TIERS = {
	PROD: 'Production',
	SANDBOX: 'Sandbox',
} as const;

const schema = () =>
	z
		.object({
			phoneNumberId: id('106540352242922'),
			pin: pin(),
			dataLocalizationRegion: oneOf(REGIONS).optional(),
			restoreBackup: boolean().default(false),
			backupData: z.string().trim().optional(),
			// As it is: a space in front may belong to it.
			backupPassword: z.coerce.string().optional(),
			options: z.object({ tier: oneOf(TIERS).optional() }).default({}),
		})
		.superRefine(({ restoreBackup, ...given }, context) => {
			for (const name of ['backupData', 'backupPassword'] as const) {
				if (!restoreBackup || given[name] !== undefined) continue;
				context.addIssue({ code: 'custom', path: [name], message: 'fill it in' });
			}
		});

export const register = operation({
	name: 'Register',
	value: 'register',
	action: 'Register a phone number',
	description:
		'Register a verified number for the Cloud API, so that it can send messages; again after a new display name was approved',
	fields: [
		notice(
			'registerNotice',
			'Meta allows 10 registrations of a number in 72 hours, then blocks it for 72 hours. Be sure of the PIN before you run this.',
		),
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
				'Where the number’s message data is stored. From API version v21.0 on, Meta wants it set before, by Phone Settings → Set Local Storage: leave this at None then. To change or end it, deregister the number and register it again.',
		},
		{
			displayName: 'Restore Backup',
			name: 'restoreBackup',
			type: 'boolean',
			default: false,
			description:
				'Whether the number comes from an On-Premises API client and takes along what was backed up there',
		},
		{
			displayName: 'Backup Data',
			name: 'backupData',
			type: 'string',
			default: '',
			required: true,
			displayOptions: { show: { restoreBackup: [true] } },
			description: 'The encrypted text that the On-Premises API gave as its backup',
		},
		{
			displayName: 'Backup Password',
			name: 'backupPassword',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			displayOptions: { show: { restoreBackup: [true] } },
			description: 'The password that the backup was made with',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Tier',
					name: 'tier',
					type: 'options',
					options: optionsOf(TIERS),
					default: 'PROD',
					description: 'Whether the number is for real messages or for tests',
				},
			],
		},
	],
	input: schema,
	request: ({ phoneNumberId, pin: digits, dataLocalizationRegion, options, ...given }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('register')],
		body: {
			messaging_product: 'whatsapp',
			pin: digits,
			...(dataLocalizationRegion && { data_localization_region: dataLocalizationRegion }),
			...(given.restoreBackup && {
				backup: { data: given.backupData, password: given.backupPassword },
			}),
			tier: options.tier,
		},
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
