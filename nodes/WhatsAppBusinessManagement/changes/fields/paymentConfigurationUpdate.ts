import { codeAsWords } from '../words';
import { idText, text, textOrNumber, webhookField } from './field';
import { timeOf } from './times';

export const paymentConfigurationUpdate = webhookField({
	field: 'payment_configuration_update',
	name: 'Payment Configuration',
	description: 'The status of a connection to a payment provider changed',
	group: 'payment',
	sample: {
		configuration_name: 'lantern-shop',
		provider_name: 'razorpay',
		provider_mid: 'mid_fernwick',
		status: 'Needs Testing',
		created_timestamp: 1766300000,
		updated_timestamp: 1766400000,
	},
	value: {
		configuration_name: text,
		provider_name: text,
		provider_mid: idText,
		status: text,
		created_timestamp: textOrNumber,
		updated_timestamp: textOrNumber,
	},
	read: (value) => {
		// The tables of Meta's page write it with underscores, its samples with spaces.
		const status = value.status?.replaceAll('_', ' ') ?? null;
		const { configuration_name: configurationName, provider_name: providerName } = value;
		return {
			event: status,
			summary: `Payment configuration ${configurationName ?? '(unknown)'}${providerName === null ? '' : ` (${providerName})`} is now: ${codeAsWords(value.status ?? 'unknown').replaceAll('_', ' ')}`,
			keys: {
				configurationName,
				providerName,
				merchantId: value.provider_mid,
				createdAt: timeOf(value.created_timestamp),
				changedAt: timeOf(value.updated_timestamp),
			},
		};
	},
});
