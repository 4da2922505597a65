import { explained, textBeside, wordsFor } from '../words';
import { idText, optionalPart, text, webhookField } from './field';

interface Alert {
	alert_severity: string | null;
	alert_type: string | null;
	alert_description: string | null;
}

const ALERT_SHAPE = {
	alert_severity: text,
	alert_status: text,
	alert_type: text,
	alert_description: text,
};

/** Webhook reference, account_alerts. */
const SEVERITIES: Readonly<Record<string, string>> = {
	CRITICAL: 'Critical alert',
	INFORMATIONAL: 'Information',
	WARNING: 'Warning',
};

/** Webhook reference, account_alerts; the 30 days are those of the page on official business accounts. */
const TYPES: Readonly<Record<string, string>> = {
	INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: 'the limits cannot be raised yet',
	INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: 'the limits cannot be raised',
	INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO:
		'the limits can be raised when the business has given more information',
	OBA_APPROVED: 'the number is an official business account',
	OBA_REJECTED:
		'the number did not become an official business account; it can be requested again after 30 days',
	PROFILE_PICTURE_LOST: 'the profile picture was deleted',
};

/** Meta's own description, else the type in words. */
function summaryOf({
	alert_severity: severity,
	alert_type: type,
	alert_description,
}: Alert): string {
	const what = wordsFor(SEVERITIES, severity) ?? 'Alert';
	const description = textBeside(alert_description, [type]);
	if (description !== null) return `${what}: ${description}`;
	return type === null
		? `${what} of an unknown type`
		: `${what}: ${explained(type, wordsFor(TYPES, type))}`;
}

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
			summary: summaryOf(alert),
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
