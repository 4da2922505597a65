import { attacked, envelope, send, signed, useHost } from '../engine/attack';

/* Deliveries as Meta sends them, and what the trigger's items say about them. */

/** 2027-02-11 07:40 UTC, in seconds. */
const SECONDS = 1802331600;

interface Delivered {
	value: Record<string, unknown>;
	/** Keys of the item. */
	keys?: Record<string, unknown>;
	/** What the summary must say, and what not. */
	summary: RegExp[];
	not?: RegExp;
}

type Row = [what: string, field: string, delivered: Delivered];

let templates = 0;

const status = (what: string, value: object, delivered: Omit<Delivered, 'value'>): Row => [
	what,
	'message_template_status_update',
	{
		value: {
			message_template_id: 118000000055001 + ++templates,
			message_template_name: 'harbour_news',
			message_template_language: 'en_GB',
			...value,
		},
		...delivered,
	},
];

const account = (what: string, value: object, delivered: Omit<Delivered, 'value'>): Row => [
	what,
	'account_update',
	{ value: { ...value }, ...delivered },
];

const number = (what: string, value: object, delivered: Omit<Delivered, 'value'>): Row => [
	what,
	'phone_number_quality_update',
	{ value: { display_phone_number: '442071838750', ...value }, ...delivered },
];

const rejected = (reason: string, summary: RegExp[], recommendation: RegExp): Row =>
	status(
		`a rejection with the bare code ${reason}`,
		{ event: 'REJECTED', reason },
		{
			summary: [/ was rejected: the /, ...summary],
			keys: { reason, recommendation: expect.stringMatching(recommendation) as string },
		},
	);

const UNTIL = /until 2027-02-11 07:40 UTC/;

const ROWS: Row[] = [
	// https://github.com/glific/glific/issues/3129
	status(
		'a rejection that Meta explains',
		{
			event: 'REJECTED',
			reason: 'INVALID_FORMAT',
			rejection_info: { reason: 'Two variables touch.', recommendation: 'Separate them.' },
		},
		{
			summary: [/harbour_news \(en_GB\) was rejected/, /Two variables touch\. Separate them\./],
			keys: { description: 'Two variables touch.', recommendation: 'Separate them.' },
		},
	),
	rejected('TAG_CONTENT_MISMATCH', [/category or the language/], /matches the text/),
	rejected('INCORRECT_CATEGORY', [/does not match the category/], /category/),
	rejected('ABUSIVE_CONTENT', [/abusive/], /Business Messaging Policy/),
	rejected('SCAM', [/scam/], /shortened links/),
	rejected('INVALID_FORMAT', [/format is invalid/], /variables/),
	status(
		'a rejection with a code that Meta has added',
		{ event: 'REJECTED', reason: 'GLARING_LIGHT' },
		{ summary: [/rejected: .*glaring light/], keys: { recommendation: null } },
	),

	// https://github.com/NousResearch/hermes-agent/issues/80073
	status(
		'a pause that Meta describes',
		{
			event: 'PAUSED',
			reason: 'NONE',
			other_info: {
				title: 'FIRST_PAUSE',
				description: 'Paused for 3 hours until 11 February at 07:40 UTC.',
			},
		},
		{ summary: [/was paused\..*until 11 February at 07:40 UTC/], not: /FIRST_PAUSE|NONE/ },
	),
	status(
		'a second pause without a description',
		{ event: 'PAUSED', reason: 'NONE', other_info: { title: 'SECOND_PAUSE', description: '' } },
		{ summary: [/6 hours/], keys: { description: null }, not: /: SECOND_PAUSE/ },
	),
	status(
		'the end of a pause',
		{ event: 'APPROVED', reason: 'NONE', other_info: { title: 'UNPAUSE', description: '' } },
		{ summary: [/was unpaused/] },
	),
	status(
		'a template that will be disabled',
		{ event: 'FLAGGED', reason: null, disable_info: { disable_date: 'February 11, 2027' } },
		{ summary: [/will be disabled on February 11, 2027/], not: /may be disabled/ },
	),
	status(
		'a template that will be disabled, in seconds as text',
		{ event: 'FLAGGED', disable_info: { disable_date: `${SECONDS}` } },
		{
			summary: [/will be disabled on 2027-02-11 07:40 UTC/],
			keys: { disableDate: '2027-02-11T07:40:00.000Z' },
		},
	),
	status(
		'a template that was disabled',
		{ event: 'DISABLED', disable_info: { disable_date: SECONDS } },
		{ summary: [/was disabled on 2027-02-11 07:40 UTC/] },
	),

	// https://github.com/sarrazola/openlivery/pull/116
	account(
		'restrictions with an end each',
		{
			event: 'ACCOUNT_RESTRICTION',
			restriction_info: [
				{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: SECONDS },
				{
					restriction_type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
					expiration: `${SECONDS + 86400}`,
				},
			],
		},
		{
			summary: [UNTIL, /2027-02-12 07:40 UTC/, /start conversations/, /add phone numbers/],
			keys: {
				restrictions: [
					expect.objectContaining({ until: '2027-02-11T07:40:00.000Z' }),
					expect.objectContaining({ until: '2027-02-12T07:40:00.000Z' }),
				],
			},
		},
	),
	account(
		'a restriction with an ISO time, under an older name',
		{
			event: 'ACCOUNT_RESTRICTION',
			restriction_info: [
				{
					restriction_type: 'RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION',
					expiration: '2027-02-11T07:40:00+0000',
				},
			],
		},
		{ summary: [UNTIL, /cannot add phone numbers/] },
	),
	account(
		'a restriction without an end',
		{
			event: 'ACCOUNT_RESTRICTION',
			restriction_info: [{ restriction_type: 'RESTRICTED_CUSTOMER_INITIATED_MESSAGING' }],
		},
		{ summary: [/cannot answer messages/], not: /until|null|undefined/ },
	),
	account(
		'a ban on a date',
		{
			event: 'DISABLED_UPDATE',
			ban_info: { waba_ban_state: 'SCHEDULE_FOR_DISABLE', waba_ban_date: 'February 11, 2027' },
		},
		{ summary: [/February 11, 2027/, /appeal/] },
	),
	account(
		'a violation, with Meta’s remedy',
		{
			event: 'ACCOUNT_VIOLATION',
			violation_info: { violation_type: 'SCAM', remediation: 'Stop the campaign.' },
		},
		{ summary: [/violates a policy/, /scams/, /Stop the campaign\./] },
	),

	number(
		'limits under the older keys that are empty',
		{
			event: 'UPGRADE',
			old_limit: '',
			current_limit: '',
			max_daily_conversations_per_business: 'TIER_10K',
		},
		{
			summary: [/had its limit raised, .*10,000$/],
			keys: { limit: 'TIER_10K', previousLimit: null },
			not: /before|limit $/,
		},
	),
	number(
		'a lower limit under the older names',
		{ event: 'DOWNGRADE', old_limit: 'TIER_10K', current_limit: 'TIER_1K' },
		{
			summary: [/limit lowered/, /1,000, before 10,000/],
			keys: { limit: 'TIER_1K', previousLimit: 'TIER_10K' },
		},
	),
	number(
		'blanks where nothing is',
		{ event: 'FLAGGED', current_limit: ' ', old_limit: '' },
		{ summary: [/flagged for low quality$/], keys: { limit: null, previousLimit: null } },
	),
	status(
		'an empty reason and an empty explanation',
		{ event: 'REJECTED', reason: '', rejection_info: { reason: '', recommendation: '' } },
		{
			summary: [/was rejected$/],
			keys: { reason: null, description: null, recommendation: null },
		},
	),
	[
		'a display name, with an empty reason',
		'phone_number_name_update',
		{
			value: {
				display_phone_number: '442071838750',
				decision: 'APPROVED',
				requested_verified_name: 'Harbour Lanterns',
				rejection_reason: '',
			},
			summary: [/“Harbour Lanterns”.*was approved/],
			keys: { reason: null },
		},
	],
	[
		'a display name that was rejected',
		'phone_number_name_update',
		{
			value: {
				display_phone_number: '442071838750',
				decision: 'REJECTED',
				requested_verified_name: 'Ann',
				rejection_reason: 'NAME_INDIVIDUAL_ISSUE',
			},
			summary: [/that of a person/, /Request the name of the business/],
		},
	],

	[
		'the status of a campaign',
		'campaign_status_update',
		{
			value: { event: 'PAUSED', campaign_id: 120200000055001 },
			summary: [/^Campaign 120200000055001 is now paused/],
			keys: { group: 'campaign', event: 'PAUSED', campaignId: '120200000055001' },
		},
	],
	[
		'the status of a campaign that Meta has added',
		'campaign_status_update',
		{
			value: { event: 'DIMMED', campaign_id: '120200000055002' },
			summary: [/^Campaign 120200000055002 .*dimmed/],
			keys: { group: 'campaign', campaignId: '120200000055002' },
		},
	],
	[
		'the older name of a PIN that was turned off',
		'security',
		{
			value: { display_phone_number: '442071838750', event: 'PIN_RESET_SUCCESS' },
			summary: [/two-step PIN turned off/],
		},
	],
	account(
		'an ad account under its older key',
		{
			event: 'AD_ACCOUNT_LINKED',
			waba_info: { waba_id: '104857118822001', ad_account_linked: '230100000055001' },
		},
		{ summary: [/ad account/], keys: { adAccountId: '230100000055001' } },
	),
	account(
		'an ad account under its newer key',
		{
			event: 'AD_ACCOUNT_LINKED',
			waba_info: { waba_id: '104857118822001', ad_account_id: '230100000055002' },
		},
		{ summary: [/ad account/], keys: { adAccountId: '230100000055002' } },
	),
	account(
		'a client that the partner must verify first',
		{
			event: 'PARTNER_CLIENT_CERTIFICATION_NEEDED',
			partner_client_certification_needed_info: { client_business_id: '506200000055001' },
		},
		{ summary: [/must verify/, /506200000055001/] },
	),
	[
		'an endpoint that is slow, with its figures',
		'flows',
		{
			value: {
				event: 'ENDPOINT_LATENCY',
				flow_id: '129000000055001',
				alert_state: 'ACTIVATED',
				threshold: 3000,
				p90_latency: 4200,
				requests_count: 120,
			},
			summary: [/129000000055001/, /3000 ms/, /4200 ms/, /120 requests/],
		},
	],
	[
		'a field that Meta has added',
		'lantern_update',
		{
			value: { event: 'LIT', lantern_id: '17' },
			summary: [/Lantern update: lit/],
			keys: { field: 'lantern_update', event: 'LIT' },
		},
	],
];

describe('what an item says about a change', () => {
	useHost({ triggerOn: ['*'] });

	it.each(ROWS)('%s', async (_what, field, { value, keys = {}, summary, not }) => {
		const body = JSON.stringify(envelope([{ field, value }]));
		const answer = await send(signed(body));
		const [items = []] = attacked.host.executions.splice(0);
		expect([answer.status, items.length]).toEqual([200, 1]);
		const [item] = items;
		expect(item).toMatchObject({ field, ...keys });
		for (const part of summary) expect(item?.summary).toMatch(part);
		if (not) expect(item?.summary).not.toMatch(not);
	});
});
