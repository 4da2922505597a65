import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { choiceField, jsonField, optionsField, requiredChoiceField } from '../../parameters/field';
import { settingsCall } from './settingsCall';

const STATUSES = {
	DISABLED: 'Disabled',
	ENABLED: 'Enabled',
} as const;

/** Meta: `call_icon_visibility` (Cloud API calling: call settings). */
const ICONS = {
	DEFAULT: 'Default',
	DISABLE_ALL: 'Hidden Everywhere',
} as const;

export const setCalling = operation({
	name: 'Set Calling',
	value: 'setCalling',
	action: 'Set the calling of a phone number',
	description: 'Choose whether people can call a number in WhatsApp, and how calling behaves',
	fields: [
		...phoneNumberLocator(),
		requiredChoiceField('status', STATUSES, {
			label: 'Status',
			sends: 'status',
			default: 'ENABLED',
			description: 'Whether calls are possible',
		}),
		optionsField([
			choiceField('callIconVisibility', ICONS, {
				label: 'Call Icon Visibility',
				sends: 'call_icon_visibility',
				default: 'DEFAULT',
				description: 'Where people see the call button',
			}),
			choiceField('callbackPermissionStatus', STATUSES, {
				label: 'Callback Permission',
				sends: 'callback_permission_status',
				default: 'ENABLED',
				description: 'Whether callers are asked to permit a call back',
			}),
			jsonField('more', {
				label: 'More Settings',
				description:
					'Other call settings, by Meta’s keys: call_hours, sip, srtp_key_exchange_protocol, video …',
			}),
		]),
	],
	request: ({ phoneNumberId, options: { more } }, body) =>
		settingsCall(phoneNumberId, { calling: { ...(more as IDataObject), ...body } }),
	output: { phoneNumberId: 'string', status: 'string' },
	response: written(),
	echo: ({ phoneNumberId, status }) => ({ phoneNumberId, status }),
});
