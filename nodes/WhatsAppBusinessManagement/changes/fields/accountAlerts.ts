import { idText, optionalPart, text, webhookField, withDetail } from './field';

const ALERT_SHAPE = {
	alert_severity: text,
	alert_status: text,
	alert_type: text,
	alert_description: text,
};

// Newer deliveries nest the alert. Older ones have its keys in the value itself.
const alertInfo = optionalPart(ALERT_SHAPE, (alert) => alert);

export const accountAlerts = webhookField({
	field: 'account_alerts',
	name: 'Account Alert',
	description: 'Meta sent an alert about limits, the official account or the profile',
	group: 'account',
	sample: {
		entity_type: 'BUSINESS',
		entity_id: '506200000000101',
		alert_info: {
			alert_severity: 'WARNING',
			alert_status: 'ACTIVE',
			alert_type: 'INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED',
			alert_description: 'The limits of Fernwick Lanterns cannot be raised yet.',
		},
	},
	value: {
		...ALERT_SHAPE,
		entity_type: text,
		entity_id: idText,
		alert_info: alertInfo,
	},
	read: (value) => {
		const alert = value.alert_info ?? value;
		return {
			event: alert.alert_type,
			summary: withDetail(
				`${alert.alert_severity ?? 'Account'} alert ${alert.alert_type ?? 'of an unknown type'}`,
				alert.alert_description,
			),
			keys: {
				severity: alert.alert_severity,
				alertType: alert.alert_type,
				alertStatus: alert.alert_status,
				description: alert.alert_description,
				entityType: value.entity_type,
				entityId: value.entity_id,
			},
		};
	},
});
