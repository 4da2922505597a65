import { z } from 'zod';

import { text, webhookField, withDetail } from './field';

const ALERT_SHAPE = {
	alert_severity: text(),
	alert_status: text(),
	alert_type: text(),
	alert_description: text(),
};

export const accountAlerts = webhookField({
	field: 'account_alerts',
	name: 'Account Alert',
	description: 'Meta alerts you about limits, the official account or the profile',
	group: 'account',
	schema: () =>
		z.object({
			...ALERT_SHAPE,
			entity_type: text(),
			entity_id: text(),
			// Newer deliveries nest the alert; older ones have its keys in the value itself.
			alert_info: z.object(ALERT_SHAPE).optional().catch(undefined),
		}),
	read: ({ entity_type, entity_id, alert_info, ...flat }) => {
		const alert = alert_info ?? flat;
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
				entityType: entity_type,
				entityId: entity_id,
			},
			filterKeys: { alertSeverity: alert.alert_severity, alertType: alert.alert_type },
		};
	},
});
