import { Evaluation } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import { RememberedValues } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/values';
import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { subjectsOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/subjects';
import type { Facts } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/subject';
import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';

const ACCOUNT = { id: '102290129340398', name: 'Lucky Shrub' };
const PORTFOLIO_ID = '506914307656634';
const NUMBER_ID = '106540352242922';

const NUMBER = { kind: 'number' as const, id: NUMBER_ID, name: '+1 555 0100', account: ACCOUNT };

const error = (code: number | string, description: string, solution?: string) => ({
	error_code: code,
	error_description: description,
	...(solution !== undefined && { possible_solution: solution }),
});

const PAYMENT = error(
	141006,
	'There is an error with the payment method. This will block business initiated conversations.',
	'Go to Business Manager and add a payment method.',
);
const UNVERIFIED = error(
	141010,
	'The Business has not passed business verification.',
	'Visit settings.',
);
const OTHER = error('141014', 'The account was restricted.', 'Appeal the decision.');

const LOOK = 'Open WhatsApp Manager, which shows the problem and its solution';

const TABLES: RuleTable[] = [
	{
		rule: 'send-blocked',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a blocked number, with Meta’s description and solution',
				facts: { can_send_message: 'BLOCKED', errors: [OTHER] },
				says: [
					{
						severity: 'critical',
						message: '+1 555 0100 cannot send: The account was restricted (141014)',
						fix: 'Appeal the decision',
						state: 'BLOCKED 141014',
					},
				],
			},
			{
				title: 'tells all errors and remarks, each once',
				facts: {
					can_send_message: 'blocked',
					errors: [OTHER, OTHER, error(1, 'Broken'), error(2, '', 'Repair it')],
					additional_info: ['Look here.', 'Broken (1)'],
				},
				says: [
					{
						message:
							'+1 555 0100 cannot send: The account was restricted (141014); Broken (1); Meta gives no description (2); Look here',
						fix: 'Appeal the decision. Repair it',
					},
				],
			},
			{
				title: 'finds one without a reason, or with odd ones',
				facts: { can_send_message: 'BLOCKED', errors: [null, 'x', {}], additional_info: 3 },
				says: [
					{ message: '+1 555 0100 cannot send: Meta gives no reason', fix: LOOK, state: 'BLOCKED' },
				],
			},
			{
				title: 'does not hide a block because of the verification',
				facts: { can_send_message: 'BLOCKED', errors: [UNVERIFIED] },
				says: [
					{
						message:
							'+1 555 0100 cannot send: The Business has not passed business verification (141010)',
					},
				],
			},
			{
				title: 'ignores the errors of an available number',
				facts: { can_send_message: 'AVAILABLE', errors: [OTHER] },
				says: 'nothing',
			},
			{
				title: 'leaves LIMITED to its own rule',
				facts: { can_send_message: 'LIMITED' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown value',
				facts: { can_send_message: 'NEW' },
				says: 'nothing',
			},
			{ title: 'is not checked without the state', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'send-limited',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a limited number with Meta’s remarks',
				facts: {
					can_send_message: 'LIMITED',
					additional_info: ['Your display name has not been approved yet.'],
				},
				says: [
					{
						severity: 'warning',
						message: '+1 555 0100 is limited: Your display name has not been approved yet',
						fix: LOOK,
						state: 'LIMITED',
					},
				],
			},
			{
				title: 'leaves the verification to the portfolio’s rule, and tells the rest',
				facts: { can_send_message: 'LIMITED', errors: [UNVERIFIED, OTHER] },
				says: [
					{
						message: '+1 555 0100 is limited: The account was restricted (141014)',
						fix: 'Appeal the decision',
						state: 'LIMITED 141014',
					},
				],
			},
			{
				title: 'says nothing if the verification is all',
				facts: { can_send_message: 'LIMITED', errors: [UNVERIFIED] },
				says: 'nothing',
			},
			{
				title: 'finds one without a reason',
				facts: { can_send_message: 'LIMITED' },
				says: [{ message: '+1 555 0100 is limited: Meta gives no reason' }],
			},
			{
				title: 'says nothing of an available one',
				facts: { can_send_message: 'AVAILABLE' },
				says: 'nothing',
			},
			{ title: 'is not checked without the state', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-payment-error',
		subject: { kind: 'account', ...ACCOUNT, account: ACCOUNT },
		cases: [
			{
				title: 'finds a payment that fails',
				facts: { can_send_message: 'BLOCKED', errors: [PAYMENT] },
				says: [
					{
						severity: 'critical',
						message:
							'Payment of Lucky Shrub fails, so no template goes out: There is an error with the payment method. This will block business initiated conversations (141006)',
						fix: 'Open the payment settings in WhatsApp Manager. Go to Business Manager and add a payment method',
						state: 'BLOCKED 141006',
					},
				],
			},
			{
				title: 'tells the other errors too, because it replaces their finding',
				facts: { can_send_message: 'LIMITED', errors: [OTHER, error('141006', 'No card')] },
				says: [
					{
						message:
							'Payment of Lucky Shrub fails, so no template goes out: The account was restricted (141014); No card (141006)',
						fix: 'Open the payment settings in WhatsApp Manager. Appeal the decision',
					},
				],
			},
			{
				title: 'ignores the errors of an available account',
				facts: { can_send_message: 'AVAILABLE', errors: [PAYMENT] },
				says: 'nothing',
			},
			{
				title: 'says nothing of other errors',
				facts: { can_send_message: 'BLOCKED', errors: [OTHER] },
				says: 'nothing',
			},
			{
				title: 'says nothing without errors',
				facts: { can_send_message: 'BLOCKED' },
				says: 'nothing',
			},
			{ title: 'is not checked without the state', facts: {}, says: 'not checked' },
		],
	},
];

testRules(TABLES);

/** The findings about an account with two numbers, whose health is as Meta returns it. */
function findingsOf(entities: Facts[], account: Facts = {}) {
	const date = (ms: number) => new Date(ms).toISOString();
	const values = new RememberedValues({}, date(NOW));
	const evaluation = new Evaluation({ rules: RULES, settings: {}, now: NOW, date, values });
	// As at Meta, each health names only the object itself beside the account, the portfolio and the app.
	const healthOf = (self: string) => ({
		can_send_message: 'BLOCKED',
		entities: entities.filter(
			({ entity_type, id }) => entity_type !== 'PHONE_NUMBER' || id === self,
		),
	});
	const number = (id: string, display_phone_number: string) => ({
		id,
		display_phone_number,
		health_status: healthOf(id),
	});
	const subjects = subjectsOf({
		account: ACCOUNT,
		facts: { primary_funding_id: '1', health_status: healthOf(ACCOUNT.id), ...account },
		numbers: [number(NUMBER_ID, '+1 555 0100'), number('106540352242923', '+1 555 0101')],
		flows: [],
		templates: [],
		complete: new Set(),
		unread: [],
	});
	for (const { target, subject } of subjects) evaluation.add(target, subject);
	return evaluation.findings
		.filter(({ rule }) => /^(?:send|portfolio|account-payment)/.test(rule))
		.map(({ rule, subject }) => `${rule} ${subject.kind} ${subject.name}`)
		.sort();
}

const entity = (
	entity_type: string,
	id: string,
	can_send_message: string,
	errors: unknown[] = [],
) => ({
	entity_type,
	id,
	can_send_message,
	errors,
});

describe('the health of an account with two numbers', () => {
	it('is in order if every entity is, whatever the whole says', () => {
		expect(findingsOf([entity('WABA', ACCOUNT.id, 'AVAILABLE', [error(138024, 'SIP')])])).toEqual(
			[],
		);
	});

	it('tells each entity once, though each number repeats the account, the portfolio and the app', () => {
		const entities = [
			entity('PHONE_NUMBER', NUMBER_ID, 'BLOCKED', [OTHER]),
			entity('WABA', ACCOUNT.id, 'BLOCKED', [OTHER]),
			entity('BUSINESS', PORTFOLIO_ID, 'LIMITED', [OTHER]),
			entity('APP', '670843887433847', 'BLOCKED', [OTHER]),
		];
		expect(findingsOf(entities)).toEqual([
			'send-blocked account Lucky Shrub',
			'send-blocked app The app 670843887433847',
			'send-blocked number +1 555 0100',
			`send-limited portfolio The portfolio ${PORTFOLIO_ID}`,
		]);
	});

	it('tells a failing payment instead of the block and of the missing payment method', () => {
		const entities = [entity('WABA', ACCOUNT.id, 'BLOCKED', [PAYMENT])];
		expect(findingsOf(entities, { primary_funding_id: undefined })).toEqual([
			'account-payment-error account Lucky Shrub',
		]);
	});

	it.each(['BUSINESS', 'WABA', 'PHONE_NUMBER'])(
		'tells once that the portfolio is not verified, if Meta says so of a %s',
		(type) => {
			const id = { BUSINESS: PORTFOLIO_ID, WABA: ACCOUNT.id, PHONE_NUMBER: NUMBER_ID }[type] ?? '';
			const entities = [
				entity(type, id, 'LIMITED', [UNVERIFIED]),
				entity('BUSINESS', PORTFOLIO_ID, type === 'BUSINESS' ? 'LIMITED' : 'AVAILABLE'),
			].filter((each, index, all) => index === all.findIndex((other) => other.id === each.id));
			const status = { business_verification_status: 'pending' };
			expect(findingsOf(entities, status)).toEqual([
				`portfolio-not-verified portfolio The portfolio ${PORTFOLIO_ID}`,
			]);
		},
	);

	it('names the owner of the account as Meta does', () => {
		const owner_business_info = { id: PORTFOLIO_ID, name: 'Quillbrook Teahouse' };
		const account = { owner_business_info, business_verification_status: 'not_verified' };
		expect(findingsOf([], account)).toEqual([
			'portfolio-not-verified portfolio Quillbrook Teahouse',
		]);
	});
});
