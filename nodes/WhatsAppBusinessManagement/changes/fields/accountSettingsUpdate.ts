import { codeAsWords } from '../words';
import { idText, part, text, textOrNumber, webhookField, withDetail } from './field';
import { numberName, SAMPLE_METADATA } from './phoneNumber';
import { timeOf } from './times';

const statusPart = part({ status: text });

const calling = part({
	status: text,
	call_icon_visibility: text,
	callback_permission_status: text,
	call_hours: statusPart,
	sip: statusPart,
});

const numberSettings = part({ phone_number_id: idText, calling });

export const accountSettingsUpdate = webhookField({
	field: 'account_settings_update',
	name: 'Account Settings',
	description: 'The settings of a number changed, for example whether it can be called',
	group: 'phoneNumber',
	sample: {
		messaging_product: 'whatsapp',
		timestamp: '1766400000',
		type: 'phone_number_settings',
		phone_number_settings: {
			phone_number_id: SAMPLE_METADATA.phone_number_id,
			calling: {
				status: 'ENABLED',
				call_icon_visibility: 'DEFAULT',
				callback_permission_status: 'ENABLED',
			},
		},
	},
	value: {
		timestamp: textOrNumber,
		type: text,
		phone_number_settings: numberSettings,
	},
	read: ({ type, timestamp, phone_number_settings: settings }) => {
		const { phone_number_id: phoneNumberId, calling: calls } = settings;
		return {
			// Meta's page writes it in upper case, its sample in lower case.
			event: type?.toUpperCase() ?? null,
			summary: withDetail(
				`The settings of number ${numberName(null, phoneNumberId)} changed`,
				calls.status && `calling is ${codeAsWords(calls.status)}`,
			),
			keys: {
				phoneNumberId,
				callingStatus: calls.status,
				callIconVisibility: calls.call_icon_visibility,
				callbackPermissionStatus: calls.callback_permission_status,
				callHoursStatus: calls.call_hours.status,
				sipStatus: calls.sip.status,
				changedAt: timeOf(timestamp),
			},
		};
	},
});
