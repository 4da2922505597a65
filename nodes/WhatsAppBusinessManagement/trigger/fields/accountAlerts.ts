import { isRecord } from '../../graph/records';
import { part, text, webhookField, withDetail } from './field';

const ALERT_SHAPE = {
	alert_severity: text,
	alert_status: text,
	alert_type: text,
	alert_description: text,
};

const alert = part(ALERT_SHAPE);

export const accountAlerts = webhookField({
	field: 'account_alerts',
	name: 'Account Alert',
	description: 'Meta alerts you about limits, the official account or the profile',
	group: 'account',
	value: {
		...ALERT_SHAPE,
		entity_type: text,
		entity_id: text,
		// Newer deliveries nest the alert; older ones have its keys in the value itself.
		alert_info: (value: unknown) => (isRecord(value) ? alert(value) : undefined),
	},
	read: ({ entity_type, entity_id, alert_info, ...flat }) => {
		const said = alert_info ?? flat;
		return {
			event: said.alert_type,
			summary: withDetail(
				`${said.alert_severity ?? 'Account'} alert ${said.alert_type ?? 'of an unknown type'}`,
				said.alert_description,
			),
			keys: {
				severity: said.alert_severity,
				alertType: said.alert_type,
				alertStatus: said.alert_status,
				description: said.alert_description,
				entityType: entity_type,
				entityId: entity_id,
			},
			filterKeys: { alertSeverity: said.alert_severity, alertType: said.alert_type },
		};
	},
});
