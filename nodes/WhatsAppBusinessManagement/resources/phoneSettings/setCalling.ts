import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { jsonObject } from '../../parameters/formats';
import { id } from '../../parameters/values';
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
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			options: optionsOf(STATUSES),
			default: 'ENABLED',
			description: 'Whether calls are possible',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Call Icon Visibility',
					name: 'callIconVisibility',
					type: 'options',
					options: optionsOf(ICONS),
					default: 'DEFAULT',
					description: 'Where people see the button that calls',
				},
				{
					displayName: 'Callback Permission',
					name: 'callbackPermissionStatus',
					type: 'options',
					options: optionsOf(STATUSES),
					default: 'ENABLED',
					description: 'Whether somebody who calls is asked to permit a call back',
				},
				{
					displayName: 'More Settings',
					name: 'more',
					type: 'json',
					default: '{}',
					description:
						'What else Meta’s call settings know, as they name it: call_hours, sip, srtp_key_exchange_protocol, video …',
				},
			],
		},
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			status: oneOf(STATUSES),
			options: z
				.object({
					callIconVisibility: oneOf(ICONS).optional(),
					callbackPermissionStatus: oneOf(STATUSES).optional(),
					more: jsonObject(),
				})
				.default({}),
		}),
	request: ({ phoneNumberId, status, options }) => {
		const { callIconVisibility, callbackPermissionStatus, more } = options;
		return settingsCall(phoneNumberId, {
			calling: {
				...(more as IDataObject),
				status,
				...(callIconVisibility && { call_icon_visibility: callIconVisibility }),
				...(callbackPermissionStatus && { callback_permission_status: callbackPermissionStatus }),
			},
		});
	},
	output: { phoneNumberId: 'string', status: 'string' },
	response: written(),
	beside: ({ phoneNumberId, status }) => ({ phoneNumberId, status }),
});
