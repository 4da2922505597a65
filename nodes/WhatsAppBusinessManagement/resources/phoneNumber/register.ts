import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { choiceField, fieldOf, optionsField, requiredTextField } from '../../parameters/field';
import { pin } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { boolean } from '../../parameters/values';
import { REGIONS } from './regions';

const TIERS = {
	PROD: 'Production',
	SANDBOX: 'Sandbox',
} as const;

const regionField = fieldOf(
	{
		displayName: 'Data Localization Region',
		name: 'dataLocalizationRegion',
		type: 'options',
		options: [{ name: 'None', value: '' }, ...optionsOf(REGIONS)],
		default: '',
		description:
			'Where the number’s message data is stored. Meta expects this to be set before registration, by Phone Number Settings → Set Local Storage: then leave this at None. To change or end it, deregister the number and register it again.',
	},
	() => oneOf(REGIONS).optional(),
	'data_localization_region',
);

const restoreField = fieldOf(
	{
		displayName: 'Restore Backup',
		name: 'restoreBackup',
		type: 'boolean',
		default: false,
		description:
			'Whether to restore a backup of the On-Premises API client that the number comes from',
	},
	() => boolean().default(false),
);

export const register = operation({
	name: 'Register',
	value: 'register',
	action: 'Register phone number',
	description:
		'Register a verified number for the Cloud API, so that it can send messages. Register it again after a new display name is approved.',
	fields: [
		notice(
			'registerNotice',
			'Meta allows 10 registrations of a number in 72 hours, then blocks it for 72 hours. Make sure that the PIN is correct before you run this.',
		),
		...phoneNumberLocator(),
		requiredTextField('pin', {
			label: 'PIN',
			sends: 'pin',
			typeOptions: { password: true },
			placeholder: 'e.g. 123456',
			description:
				'The six digits of the two-step verification. If the number has no PIN yet, these digits become its PIN: keep them.',
			is: pin,
		}),
		regionField,
		restoreField,
		requiredTextField('backupData', {
			label: 'Backup Data',
			displayOptions: { show: { restoreBackup: [true] } },
			description: 'The encrypted text that the On-Premises API returned as its backup',
			is: () => z.string().trim().optional(),
		}),
		requiredTextField('backupPassword', {
			label: 'Backup Password',
			typeOptions: { password: true },
			displayOptions: { show: { restoreBackup: [true] } },
			description: 'The password that the backup was created with',
			// Not trimmed: a space at its start may be part of it.
			is: () => z.coerce.string().optional(),
		}),
		optionsField([
			choiceField('tier', TIERS, {
				label: 'Tier',
				sends: 'tier',
				default: 'PROD',
				description: 'Whether the number is for real messages or for tests',
			}),
		]),
	],
	input: (checks) =>
		z.object(checks).superRefine(({ restoreBackup, ...given }, context) => {
			for (const name of ['backupData', 'backupPassword'] as const) {
				if (!restoreBackup || given[name] !== undefined) continue;
				context.addIssue({ code: 'custom', path: [name], message: 'fill it in' });
			}
		}),
	request: ({ phoneNumberId, restoreBackup, backupData, backupPassword }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('register')],
		body: {
			messaging_product: 'whatsapp',
			...body,
			...(restoreBackup && { backup: { data: backupData, password: backupPassword } }),
		},
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
