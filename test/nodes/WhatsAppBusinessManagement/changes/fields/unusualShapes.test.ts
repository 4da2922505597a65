import { FIELD_BY_NAME } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { summariesOf } from './summariesOf';

/* Values of another shape than Meta's reference has: partners' relays and Meta's own samples contain them. */

const SECONDS = 1767500000;
const UNTIL = '2026-01-04 04:13 UTC';
const APPEAL = 'See the details and appeal in Business Support Home.';
const BIZ = 'RESTRICTED_BIZ_INITIATED_MESSAGING';

const restricted = (...restriction_info: unknown[]) => ({
	event: 'ACCOUNT_RESTRICTION',
	restriction_info,
});

summariesOf('account_update', [
	[
		'a list where an object is usual',
		{ event: 'ACCOUNT_VIOLATION', violation_info: [null, { violation_type: 'ALCOHOL' }] },
		`The account violates a policy: alcohol. ${APPEAL}`,
	],
	[
		'a list of bans',
		{
			event: 'DISABLED_UPDATE',
			ban_info: [{ waba_ban_state: ['DISABLE'], waba_ban_date: `${SECONDS}` }],
		},
		`The account was disabled on ${UNTIL}. ${APPEAL}`,
	],
	[
		'a ban without a state',
		{ event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: [], waba_ban_date: SECONDS } },
		`The account’s ban changed on ${UNTIL}`,
	],
	[
		'a phone number as a number',
		{ event: 'VERIFIED_ACCOUNT', phone_number: 15550001111 },
		'The account was verified (number +1 555-000-1111)',
	],
	[
		'two spellings of one restriction',
		restricted(
			{ restriction_type: 'RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION', expiration: SECONDS },
			{ restriction_type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION', expiration: `${SECONDS}` },
		),
		`The account was restricted: it cannot add phone numbers until ${UNTIL}. ${APPEAL}`,
	],
	...[-1, '-1', 0, '0'].map((expiration): [string, Record<string, unknown>, string] => [
		`an end of ${JSON.stringify(expiration)}: there is none`,
		restricted({ restriction_type: BIZ, expiration }),
		`The account was restricted: it cannot start conversations. ${APPEAL}`,
	]),
	[
		'an end with fractions of a second',
		restricted({ restriction_type: BIZ, expiration: `${SECONDS}.25` }),
		`The account was restricted: it cannot start conversations until ${UNTIL}. ${APPEAL}`,
	],
	[
		'a restriction that was lifted, named beside it',
		{
			...restricted({ restriction_type: BIZ }),
			violation_info: { violation_type: 'DIRECT_SEND_UTILITY_CATEGORY_ABUSE_UNBAN' },
		},
		'A restriction of the account was lifted: Direct Send can be used again',
	],
	[
		'what to do, with blanks around it',
		{
			event: 'ACCOUNT_VIOLATION',
			violation_info: { violation_type: 'NEW_TYPE', remediation: ' Read the policy.\n' },
		},
		'The account violates a policy: new type. Read the policy.',
	],
	[
		'what to do, in Japanese',
		{
			event: 'ACCOUNT_VIOLATION',
			violation_info: { violation_type: 'NEW_TYPE', remediation: 'ポリシーをご確認ください。' },
		},
		'The account violates a policy: new type. ポリシーをご確認ください。',
	],
	[
		'a volume tier without an upper end',
		{
			event: 'VOLUME_BASED_PRICING_TIER_UPDATE',
			volume_tier_info: { tier: '50000001:', pricing_category: 'UTILITY' },
		},
		'The account reached another volume tier: 50,000,001 or more messages, category Utility',
	],
	[
		'names of own properties of every object',
		{
			event: 'constructor',
			violation_info: { violation_type: '__proto__' },
			restriction_info: [{ restriction_type: 'toString' }],
		},
		'Meta reports “constructor” for the account: __proto__; it has the restriction toString',
	],
]);

const status = (rest: object) => ({ message_template_name: 'lantern_offer', ...rest });

summariesOf('message_template_status_update', [
	[
		'a description that is only the title’s code',
		status({ event: 'PAUSED', other_info: { title: 'FIRST_PAUSE', description: 'FIRST_PAUSE' } }),
		'Template lantern_offer was paused for 3 hours, because its quality is low',
	],
	[
		'a description that only repeats the status',
		status({ event: 'PAUSED', other_info: { title: 'Paused', description: 'Paused' } }),
		'Template lantern_offer was paused',
	],
	[
		'an explanation that is only the reason’s code',
		status({
			event: 'REJECTED',
			reason: 'SCAM',
			rejection_info: [{ reason: 'SCAM', recommendation: 'Remove the link.' }],
		}),
		'Template lantern_offer was rejected: the content looks like a scam. Remove the link.',
	],
	[
		'an explanation that is a code of its own',
		status({ event: 'DISABLED', other_info: { description: 'LOW_QUALITY' } }),
		'Template lantern_offer was disabled. Low quality.',
	],
	[
		'a date in a list of one',
		status({ event: 'FLAGGED', disable_info: [{ disable_date: SECONDS * 1000 }] }),
		`Template lantern_offer was flagged and will be disabled on ${UNTIL}`,
	],
	[
		'no reason, in lower case',
		status({ event: 'REJECTED', reason: 'none' }),
		'Template lantern_offer was rejected',
	],
]);

summariesOf('account_alerts', [
	['nothing', {}, 'Alert of an unknown type'],
	['only a severity', { alert_severity: 'CRITICAL' }, 'Critical alert of an unknown type'],
	[
		'a description that is only the type’s code',
		{
			alert_info: [
				{
					alert_severity: 'WARNING',
					alert_type: 'PROFILE_PICTURE_LOST',
					alert_description: 'PROFILE_PICTURE_LOST',
				},
			],
		},
		'Warning: the profile picture was deleted',
	],
]);

summariesOf('phone_number_quality_update', [
	[
		'a phone number and limits as numbers',
		{
			display_phone_number: 15550001111,
			event: 'UPGRADE',
			current_limit: 10000,
			old_limit: 1000,
		},
		'Number +1 555-000-1111 had its limit raised, messaging limit 10,000, before 1,000',
	],
]);

it.each(['phone_number_name_update', 'security', 'business_username_updates', 'flows'])(
	'reads a list of one value of %s as the value',
	(field) => {
		const { read, sample } = FIELD_BY_NAME.get(field) ?? {};
		expect(read?.([sample])).toEqual(read?.(sample));
	},
);
