import { FIELD_BY_NAME } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { summariesOf } from './summariesOf';

/** 2026-01-04 04:13:20 UTC */
const SECONDS = 1767500000;
const APPEAL = 'See the details and appeal in Business Support Home.';

const template = (rest: object) => ({
	message_template_name: 'lantern_offer',
	message_template_language: 'en_US',
	...rest,
});

summariesOf('message_template_status_update', [
	[
		'a pause that Meta describes',
		template({
			event: 'PAUSED',
			reason: 'NONE',
			other_info: { title: 'FIRST_PAUSE', description: 'It rests until 14 March, 09:30 UTC.' },
		}),
		'Template lantern_offer (en_US) was paused. It rests until 14 March, 09:30 UTC.',
	],
	[
		'a second pause without a description',
		template({ event: 'PAUSED', other_info: { title: 'SECOND_PAUSE' } }),
		'Template lantern_offer (en_US) was paused for 6 hours, because its quality is low; the next time it will be disabled',
	],
	[
		'a pause with an unknown title',
		template({ event: 'PAUSED', other_info: { title: 'NEW_PAUSE' } }),
		'Template lantern_offer (en_US) was paused: new pause',
	],
	[
		'flagged, with a date in Meta’s own words',
		template({
			event: 'FLAGGED',
			reason: null,
			disable_info: { disable_date: 'January 31, 2027' },
		}),
		'Template lantern_offer (en_US) was flagged and will be disabled on January 31, 2027',
	],
	[
		'flagged, with a time',
		template({ event: 'FLAGGED', disable_info: { disable_date: `${SECONDS}` } }),
		'Template lantern_offer (en_US) was flagged and will be disabled on 2026-01-04 04:13 UTC',
	],
	[
		'flagged, without a date',
		template({ event: 'FLAGGED', disable_info: { disable_date: '' } }),
		'Template lantern_offer (en_US) was flagged and may be disabled',
	],
	[
		'disabled on a date',
		template({ event: 'DISABLED', disable_info: { disable_date: SECONDS } }),
		'Template lantern_offer (en_US) was disabled on 2026-01-04 04:13 UTC',
	],
	[
		'paused, and disabled on a date',
		template({ event: 'PAUSED', disable_info: { disable_date: SECONDS } }),
		'Template lantern_offer (en_US) was paused and will be disabled on 2026-01-04 04:13 UTC',
	],
	[
		'reinstated, with the date that no longer holds',
		template({ event: 'REINSTATED', disable_info: { disable_date: SECONDS } }),
		'Template lantern_offer (en_US) was reinstated',
	],
	[
		'rejected for a code',
		template({ event: 'REJECTED', reason: 'INCORRECT_CATEGORY' }),
		'Template lantern_offer (en_US) was rejected: the content does not match the category. Choose the category that matches the content, or change the content, then submit the template again. If the category is right, request a review in WhatsApp Manager within 60 days.',
	],
	[
		'rejected, with Meta’s own explanation and recommendation',
		template({
			event: 'REJECTED',
			reason: 'INVALID_FORMAT',
			rejection_info: {
				reason: 'Two variables follow each other.',
				recommendation: 'Separate them.',
			},
		}),
		'Template lantern_offer (en_US) was rejected: the format is invalid. Two variables follow each other. Separate them.',
	],
	[
		'rejected for an unknown code',
		template({ event: 'REJECTED', reason: 'NEW_REASON' }),
		'Template lantern_offer (en_US) was rejected: new reason',
	],
	[
		'rejected without a reason',
		template({ event: 'REJECTED', reason: '' }),
		'Template lantern_offer (en_US) was rejected',
	],
	[
		'disabled for a code: advice on submitting it again would be wrong',
		template({ event: 'DISABLED', reason: 'SCAM' }),
		'Template lantern_offer (en_US) was disabled: the content looks like a scam',
	],
	[
		'an unknown status',
		template({ event: 'NEW_STATUS' }),
		'Template lantern_offer (en_US) is now new status',
	],
]);

const quality = (previous_quality_score: unknown, new_quality_score: unknown) =>
	template({ previous_quality_score, new_quality_score });

summariesOf('message_template_quality_update', [
	[
		'to medium',
		quality('GREEN', 'YELLOW'),
		'Template lantern_offer (en_US) went from high quality to medium quality',
	],
	[
		'to low, for the first time',
		quality('', 'RED'),
		'Template lantern_offer (en_US) now has low quality, and Meta may pause it',
	],
	['to nothing', quality('RED', null), 'Template lantern_offer (en_US) has a new quality rating'],
]);

summariesOf('template_category_update', [
	[
		'from a time on',
		template({
			new_category: 'UTILITY',
			correct_category: 'MARKETING',
			category_update_timestamp: SECONDS,
		}),
		'Template lantern_offer (en_US) will be moved from Utility to Marketing on 2026-01-04 04:13 UTC',
	],
]);

summariesOf('flows', [
	[
		'a slow endpoint',
		{
			event: 'ENDPOINT_LATENCY',
			flow_id: 4455,
			alert_state: 'ACTIVATED',
			threshold: 3000,
			p50_latency: 2100,
			p90_latency: 4200,
			requests_count: 120,
		},
		'Flow 4455 reports that the latency of the endpoint crossed its threshold (3000 ms): half of the requests took up to 2100 ms, 90 % of the requests took up to 4200 ms, 120 requests',
	],
	[
		'an endpoint that is down',
		{
			event: 'ENDPOINT_AVAILABILITY',
			flow_id: '4455',
			alert_state: 'ACTIVATED',
			threshold: 90,
			availability: 75,
		},
		'Flow 4455 reports that the availability of the endpoint crossed its threshold (90 %): 75 %',
	],
	[
		'a single error in a single request',
		{
			event: 'ENDPOINT_ERROR_RATE',
			flow_id: '4455',
			alert_state: 'ACTIVATED',
			threshold: '50',
			error_rate: '100',
			requests_count: '1',
			errors: { error_type: 'TIMEOUT_ERROR', error_count: 1 },
		},
		'Flow 4455 reports that the error rate of the endpoint crossed its threshold (50 %): 100 %, 1 request, errors: timeout error, once',
	],
	[
		'errors on the client, of which three are named',
		{
			event: 'CLIENT_ERROR_RATE',
			flow_id: '4455',
			alert_state: 'ACTIVATED',
			threshold: 10,
			error_rate: 14.28,
			requests_count: '200',
			errors: [
				{ error_type: 'PUBLIC_KEY_MISSING', error_count: 9 },
				{ error_type: 'TIMEOUT_ERROR' },
				{ error_count: 4 },
				{ error_type: 'A_FOURTH', error_count: 1 },
			],
		},
		'Flow 4455 reports that the error rate on the client crossed its threshold (10 %): 14.28 %, 200 requests, errors: public key missing, 9 times; timeout error',
	],
	[
		'the end of an alert, without figures',
		{ event: 'ENDPOINT_ERROR_RATE', flow_id: '4455', alert_state: 'DEACTIVATED' },
		'Flow 4455 reports that the error rate of the endpoint is within its threshold again',
	],
	[
		'a flow that was throttled',
		{ flow_id: '4455', old_status: 'PUBLISHED', new_status: 'THROTTLED' },
		'Flow 4455 went from published to throttled: only 10 messages with it can be sent per hour until its endpoint works again',
	],
	[
		'a version that expires',
		{ event: 'FLOW_VERSION_EXPIRY_WARNING', flow_id: '4455', warning: 'It freezes in 21 days.' },
		'Flow 4455 uses a version that expires soon. It freezes in 21 days.',
	],
	[
		'an unknown event',
		{ event: 'NEW_EVENT', flow_id: '4455', message: 'Something happened' },
		'Flow 4455 reports “new event”. Something happened.',
	],
]);

const alert = (rest: object) => ({ alert_info: { alert_severity: 'CRITICAL', ...rest } });

summariesOf('account_alerts', [
	[
		'with a description',
		alert({ alert_type: 'OBA_REJECTED', alert_description: 'The number is not notable enough.' }),
		'Critical alert: The number is not notable enough.',
	],
	[
		'without a description',
		alert({ alert_type: 'OBA_REJECTED', alert_description: '' }),
		'Critical alert: the number did not become an official business account; it can be requested again after 30 days',
	],
	[
		'of an unknown type and severity',
		{ alert_severity: 'NEW', alert_type: 'NEW_TYPE' },
		'Alert: new type',
	],
]);

summariesOf('account_review_update', [
	['rejected', { decision: 'REJECTED' }, `Meta reviewed the account and rejected it. ${APPEAL}`],
	['unknown', { decision: 'MAYBE' }, 'The review of the account ended with maybe'],
]);

const name = (rest: object) => ({
	display_phone_number: '15550001111',
	requested_verified_name: 'Fernwick Lanterns',
	...rest,
});

summariesOf('phone_number_name_update', [
	[
		'approved',
		name({ decision: 'APPROVED', rejection_reason: null }),
		'The display name “Fernwick Lanterns” of number +1 555-000-1111 was approved: register the number again within 14 days to use it',
	],
	[
		'rejected',
		name({ decision: 'REJECTED', rejection_reason: 'NAME_INDIVIDUAL_ISSUE' }),
		'The display name “Fernwick Lanterns” of number +1 555-000-1111 was rejected: the name is that of a person. Request the name of the business or the brand.',
	],
	[
		'rejected for an unknown code',
		name({ decision: 'REJECTED', rejection_reason: 'NAME_NEW_ISSUE' }),
		'The display name “Fernwick Lanterns” of number +1 555-000-1111 was rejected: name new issue',
	],
]);

summariesOf('phone_number_quality_update', [
	[
		'a higher limit, in both spellings',
		{
			display_phone_number: '15550001111',
			event: 'UPGRADE',
			old_limit: 'TIER_1K',
			current_limit: '',
			max_daily_conversations_per_business: 'TIER_2K',
		},
		'Number +1 555-000-1111 had its limit raised, messaging limit 2,000, before 1,000',
	],
	[
		'an unlimited number',
		{ display_phone_number: '15550001111', event: 'ONBOARDING', current_limit: 'TIER_UNLIMITED' },
		'Number +1 555-000-1111 was onboarded, messaging limit unlimited',
	],
	[
		'an unknown event and limit',
		{ display_phone_number: '15550001111', event: 'NEW_EVENT', current_limit: 'TIER_1M' },
		'Number +1 555-000-1111 reports “new event”, messaging limit tier 1m',
	],
]);

summariesOf('business_capability_update', [
	[
		'limits as a tier, as a number and empty',
		{
			max_daily_conversation_per_phone: '',
			max_daily_conversations_per_business: 'TIER_2K',
			max_phone_numbers_per_waba: -1,
		},
		'New limits: conversations per day and business: 2,000; numbers per account: unlimited',
	],
]);

summariesOf('security', [
	[
		'the older name of a PIN that was turned off',
		{ display_phone_number: '15550001111', event: 'PIN_RESET_SUCCESS' },
		'Number +1 555-000-1111 had its two-step PIN turned off',
	],
]);

summariesOf('campaign_status_update', [
	['a campaign', { event: 'PAUSED', campaign_id: 123 }, 'Campaign 123 is now paused'],
	['nothing', {}, 'Campaign (unknown) is now in an unknown state'],
]);

summariesOf('partner_solutions', [
	[
		'a solution that waits',
		{ event: 'SOLUTION_CREATED', solution_id: '9911', solution_status: 'INITIATED' },
		'Solution 9911 was created and waits for the partner to accept it',
	],
	[
		'an unknown status',
		{ event: 'SOLUTION_UPDATED', solution_id: '9911', solution_status: 'NEW_STATUS' },
		'Solution 9911 was changed and is now new status',
	],
]);

describe('a recommendation', () => {
	const recommendationOf = (value: Record<string, unknown>) =>
		FIELD_BY_NAME.get('message_template_status_update')?.read(value).keys.recommendation;

	it.each<[string, Record<string, unknown>, unknown]>([
		[
			'is Meta’s own, if it sent one',
			{ event: 'REJECTED', reason: 'SCAM', rejection_info: { recommendation: 'Start again.' } },
			'Start again.',
		],
		[
			'is the advice on the code, if Meta sent none',
			{ event: 'REJECTED', reason: 'SCAM', rejection_info: { recommendation: '' } },
			expect.stringMatching(/^Remove shortened links/),
		],
		['is absent for an unknown code', { event: 'REJECTED', reason: 'NEW_REASON' }, null],
		['is absent for NONE', { event: 'REJECTED', reason: 'NONE' }, null],
		['is absent for other statuses', { event: 'DISABLED', reason: 'SCAM' }, null],
	])('%s', (_what, value, expected) => {
		expect(recommendationOf(value)).toEqual(expected);
	});
});
