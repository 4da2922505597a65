import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import {
	choiceField,
	jsonField,
	optionsField,
	requiredChoiceField,
	textField,
} from '../../parameters/field';
import { textList } from '../../parameters/values';
import { callHoursField, sipField } from './callFields';
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

/** Meta: `srtp_key_exchange_protocol` (Cloud API calling: SIP). */
const KEY_EXCHANGES = { DTLS: 'DTLS', SDES: 'SDES' } as const;

/** The parts that are not sent as they were entered. */
const partsOf = ({
	callIconCountries: countries,
	sip: server,
}: {
	callIconCountries: string[];
	sip?: IDataObject;
}): IDataObject => {
	const { status, ...address } = server ?? {};
	return {
		...(countries.length > 0 && { call_icons: { restrict_to_user_countries: countries } }),
		...(server && { sip: { status, servers: [address] } }),
	};
};

export const setCalling = operation({
	name: 'Set Calling',
	value: 'setCalling',
	action: 'Set calling of phone number',
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
			callHoursField,
			textField('callIconCountries', {
				label: 'Call Icon Countries',
				placeholder: 'e.g. US, BR',
				description:
					'The countries in which people see the call button: codes of two letters, separated by commas',
				is: () => textList({ pattern: /^[A-Z]{2}$/, must: 'must be codes like US, BR' }),
			}),
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
			choiceField('keyExchange', KEY_EXCHANGES, {
				label: 'Key Exchange',
				sends: 'srtp_key_exchange_protocol',
				default: 'DTLS',
				description: 'How the keys for the encryption of a call are exchanged. SDES needs SIP.',
			}),
			jsonField('more', {
				label: 'More Settings (JSON)',
				hint: 'e.g. {"video": {"status": "ENABLED"}}',
				description: 'Other call settings, by Meta’s keys. Those that have a field are overridden.',
			}),
			sipField,
		]),
	],
	request: ({ phoneNumberId, options }, body) =>
		settingsCall(phoneNumberId, { calling: { ...options.more, ...body, ...partsOf(options) } }),
	output: { phoneNumberId: 'string', status: 'string' },
	response: written(),
	echo: ({ phoneNumberId, status }) => ({ phoneNumberId, status }),
});
