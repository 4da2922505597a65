import type { IDataObject } from 'n8n-workflow';

import { ACCOUNT_UPDATE } from './accountParts';
import { accountSummary } from './accountSummary';
import { webhookField } from './field';
import { SAMPLE_NUMBER } from './phoneNumber';

export const accountUpdate = webhookField({
	field: 'account_update',
	name: 'Account Update',
	description: 'The account was restricted, banned, verified, deleted, shared with a partner …',
	group: 'account',
	sample: {
		phone_number: SAMPLE_NUMBER,
		event: 'ACCOUNT_RESTRICTION',
		restriction_info: [
			{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: 1767004800 },
		],
	},
	value: ACCOUNT_UPDATE,
	read: (value) => {
		const { event, country, restriction_info: restricted } = value;
		// Only the parts that Meta sent: each event has few of them.
		const keys: IDataObject = {
			phoneNumber: value.phone_number,
			...(country !== null && { country }),
			...value.ban_info,
			...value.violation_info,
			...(restricted.length > 0 && { restrictions: restricted }),
			...value.disconnection_info,
			...value.waba_info,
			...value.partner_client_certification_info,
			...value.partner_client_certification_needed_info,
			...value.auth_international_rate_eligibility,
			...value.volume_tier_info,
		};
		const types = restricted.map(({ type }) => type).filter((type) => type !== null);
		return {
			event,
			summary: accountSummary(value),
			keys,
			filterKeys: {
				accountEvent: event,
				rejectionReason: value.partner_client_certification_info?.rejectionReasons ?? null,
				restrictionType: types,
			},
		};
	},
});
