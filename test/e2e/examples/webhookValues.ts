import { ACCOUNT_ID } from '../../graphApi';
import type { Change } from '../../graphApi';

/* What Meta sends to the examples, where the local Graph API has no event for it. All values are made up. */

/** The account cannot start conversations until 2027. */
export const RESTRICTION = {
	event: 'ACCOUNT_RESTRICTION',
	restriction_info: [
		{
			restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING',
			expiration: Date.UTC(2027, 0, 4, 9, 20) / 1000,
		},
	],
};

/** An alert with characters that Slack would read as markup. */
export const WARNING = {
	entity_type: 'BUSINESS',
	entity_id: '506200000000101',
	alert_severity: 'WARNING',
	alert_status: 'ACTIVE',
	alert_type: 'INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED',
	alert_description: 'Limits cannot be increased for <Fernwick & Co>.',
};

/** The changes of one delivery: templates with these names were approved. */
export const approvals = (...names: string[]): Change[] =>
	names.map((name, index) => ({
		entryId: ACCOUNT_ID,
		field: 'message_template_status_update',
		value: {
			event: 'APPROVED',
			message_template_id: String(700_000_000_000_300 + index),
			message_template_name: name,
			message_template_language: 'en_US',
			reason: 'NONE',
		},
	}));
