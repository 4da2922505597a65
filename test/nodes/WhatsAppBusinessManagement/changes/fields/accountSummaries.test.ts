import { summariesOf } from './summariesOf';

/** 2026-01-04 04:13:20 UTC */
const SECONDS = 1767500000;
const APPEAL = 'See the details and appeal in Business Support Home.';

const restriction = (rest: object) => ({ event: 'ACCOUNT_RESTRICTION', ...rest });
const BIZ = 'RESTRICTED_BIZ_INITIATED_MESSAGING';
const DIRECT_SEND = 'DIRECT_SEND_UTILITY_CATEGORY_ABUSE';

summariesOf('account_update', [
	[
		'restrictions with an end each, in seconds, as text and as ISO text',
		restriction({
			restriction_info: [
				{ restriction_type: BIZ, expiration: SECONDS },
				{ restriction_type: 'RESTRICTED_CUSTOMER_INITIATED_MESSAGING', expiration: `${SECONDS}` },
				{
					restriction_type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
					expiration: '2026-01-05T04:13:20+0000',
				},
			],
		}),
		`The account was restricted: it cannot start conversations until 2026-01-04 04:13 UTC, cannot answer messages from users until 2026-01-04 04:13 UTC and cannot add phone numbers until 2026-01-05 04:13 UTC. ${APPEAL}`,
	],
	[
		'an end in Meta’s own words',
		restriction({ restriction_info: [{ restriction_type: BIZ, expiration: 'January 31, 2027' }] }),
		`The account was restricted: it cannot start conversations until January 31, 2027. ${APPEAL}`,
	],
	[
		'a single restriction that is not in a list, of a number',
		restriction({
			phone_number: '15550001111',
			restriction_info: {
				restriction_type: 'RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN',
				expiration: SECONDS,
			},
		}),
		'The account was restricted (number +1 555-000-1111): it cannot show the call button until 2026-01-04 04:13 UTC',
	],
	[
		'what Meta says to do, once',
		restriction({
			violation_info: {
				violation_type: 'USER_INITIATED_CALLS_LOW_PICKUP_RATE',
				remediation: 'Answer more calls.',
			},
			restriction_info: [
				{
					restriction_type: 'RESTRICTED_USER_INITIATED_CALLING',
					remediation: 'Answer more calls.',
				},
			],
		}),
		'The account was restricted: too few calls from users are answered; it cannot receive calls. Answer more calls.',
	],
	[
		'an unknown restriction',
		restriction({
			restriction_info: [{ restriction_type: 'RESTRICTED_NEW_KIND', expiration: SECONDS }],
		}),
		'The account was restricted: it has the restriction new kind until 2026-01-04 04:13 UTC',
	],
	[
		'a warning about Direct Send',
		restriction({ violation_info: { violation_type: `${DIRECT_SEND}_WARN` } }),
		`The account was warned: Direct Send was used for messages that are not utility`,
	],
	[
		'a limit on Direct Send',
		restriction({
			violation_info: { violation_type: `${DIRECT_SEND}_RATE_LIMIT` },
			restriction_info: [
				{ restriction_type: 'RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES', expiration: `${SECONDS}` },
			],
		}),
		`The account was restricted: Direct Send is still used for messages that are not utility; it cannot send utility messages with Direct Send above a limit until 2026-01-04 04:13 UTC`,
	],
	[
		'a violation of a policy',
		{ event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'GAMBLING' } },
		`The account violates a policy: gambling. ${APPEAL}`,
	],
	[
		'an unknown violation',
		{ event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'NEW_HARM' } },
		'The account violates a policy: new harm',
	],
	[
		'a scheduled ban with a date',
		{
			event: 'DISABLED_UPDATE',
			ban_info: { waba_ban_state: 'SCHEDULE_FOR_DISABLE', waba_ban_date: 'January 31, 2027' },
		},
		`The account is scheduled to be disabled on January 31, 2027. ${APPEAL}`,
	],
	[
		'a ban with a time',
		{
			event: 'DISABLED_UPDATE',
			ban_info: { waba_ban_state: ['DISABLE'], waba_ban_date: SECONDS },
		},
		`The account was disabled on 2026-01-04 04:13 UTC. ${APPEAL}`,
	],
	[
		'the end of a ban',
		{
			event: 'DISABLED_UPDATE',
			ban_info: { waba_ban_state: 'REINSTATE', waba_ban_date: 'April 17, 2026' },
		},
		'The account was reinstated after its ban on April 17, 2026',
	],
	[
		'an unknown state of a ban',
		{
			event: 'DISABLED_UPDATE',
			ban_info: { waba_ban_state: 'NEW_STATE', waba_ban_date: SECONDS },
		},
		'The account’s ban changed: new state on 2026-01-04 04:13 UTC',
	],
	[
		'a number that was disconnected',
		{
			event: 'PARTNER_REMOVED',
			phone_number: '15550001111',
			disconnection_info: { reason: 'PRIMARY_INACTIVITY', initiated_by: 'SYSTEM' },
		},
		'The partner lost access to the account (number +1 555-000-1111): the phone was inactive for about 14 days, initiated by Meta',
	],
	[
		'a verification that is pending',
		{
			event: 'PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE',
			partner_client_certification_info: { status: 'PENDING', rejection_reasons: ['NONE'] },
		},
		'The verification that the partner requested is being reviewed',
	],
	[
		'a verification that was rejected, for a known and an unknown reason',
		{
			event: 'PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE',
			partner_client_certification_info: {
				status: 'FAILED',
				rejection_reasons: ['MALFORMED DOCUMENTS', 'NEW REASON'],
			},
		},
		'The verification that the partner requested was rejected: the documents cannot be read, new reason. Submit complete, readable documents in a supported file format.',
	],
	[
		'a verification that is needed',
		{
			event: 'PARTNER_CLIENT_CERTIFICATION_NEEDED',
			partner_client_certification_needed_info: { client_business_id: 506200000000102 },
		},
		'The partner must verify the client’s business before it can send messages: business 506200000000102',
	],
	['an unknown event', { event: 'NEW_EVENT' }, 'Meta reports “new event” for the account'],
]);
