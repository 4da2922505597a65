import { Evaluation } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import type { Rule } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rule';
import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { RememberedValues } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/values';
import { NUMBER_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules/number';
import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';
import { NUMBER, UNUSUAL_NAMES } from '../ruleSubjects';
import { valueTable } from '../valueTable';

const BETTER_TEMPLATES =
	'Find the template that people block most with Message Template → Compare, and stop sending it';

const TABLES: RuleTable[] = [
	valueTable({
		rule: 'number-banned',
		subject: NUMBER,
		field: 'status',
		severity: 'critical',
		finds: {
			BANNED: 'Meta has banned +1 555 0100, so it cannot send',
			RESTRICTED: 'Meta has restricted +1 555 0100, so some or all of its messages are not sent',
		},
		fine: ['CONNECTED', 'FLAGGED', 'PENDING'],
		fix: 'See the reason in Business Support Home, and request a review there',
		fixOperation: 'none',
	}),
	valueTable({
		rule: 'number-not-registered',
		subject: NUMBER,
		field: 'status',
		severity: 'warning',
		finds: {
			PENDING: '+1 555 0100 is not registered, so it cannot send',
			UNVERIFIED: '+1 555 0100 is neither verified nor registered, so it cannot send',
		},
		fine: ['CONNECTED', 'DISCONNECTED'],
		fix: 'Verify the number with Phone Number → Request Code and Verify Code, then register it',
		fixOperation: 'Phone Number → Register',
	}),
	valueTable({
		rule: 'number-disconnected',
		subject: NUMBER,
		field: 'status',
		severity: 'critical',
		finds: { DISCONNECTED: '+1 555 0100 is disconnected and cannot send' },
		fine: ['CONNECTED', 'PENDING'],
		fix: 'Register the number again',
		fixOperation: 'Phone Number → Register',
		cases: UNUSUAL_NAMES.map((name) => ({
			title: `names ${name}`,
			name,
			facts: { status: 'DISCONNECTED' },
			says: [{ message: `${name} is disconnected and cannot send` }],
		})),
	}),
	valueTable({
		rule: 'number-flagged',
		subject: NUMBER,
		field: 'status',
		severity: 'warning',
		finds: {
			FLAGGED: 'Meta has flagged +1 555 0100, because its quality is low',
			RATE_LIMITED:
				'+1 555 0100 has reached its messaging limit, so it cannot start more conversations for now',
		},
		fine: ['CONNECTED', 'BANNED'],
		fix: 'Send fewer messages, and only to people who expect them',
		fixOperation: 'none',
	}),
	valueTable({
		rule: 'number-quality-low',
		subject: NUMBER,
		field: 'quality_rating',
		isOptional: true,
		severity: 'warning',
		finds: {
			RED: 'The quality of +1 555 0100 is low, so its messaging limit cannot grow',
		},
		fine: ['GREEN', 'YELLOW', 'NA', 'UNKNOWN'],
		fix: BETTER_TEMPLATES,
		fixOperation: 'Message Template → Compare',
	}),
	valueTable({
		rule: 'number-quality-medium',
		subject: NUMBER,
		field: 'quality_rating',
		isOptional: true,
		severity: 'info',
		finds: { YELLOW: 'The quality of +1 555 0100 is medium' },
		fine: ['GREEN', 'RED', 'NA', 'UNKNOWN'],
		fix: BETTER_TEMPLATES,
		fixOperation: 'Message Template → Compare',
	}),
	{
		rule: 'number-not-verified',
		subject: NUMBER,
		cases: [
			...[
				['NOT_VERIFIED', 'It is not proven that you own +1 555 0100'],
				['UNVERIFIED', 'It is not proven that you own +1 555 0100'],
				['EXPIRED', 'The proof that you own +1 555 0100 has expired'],
			].map(([proof, message]) => ({
				title: `finds ${proof}`,
				facts: { status: 'DISCONNECTED', code_verification_status: proof },
				says: [
					{
						rule: 'number-not-verified',
						severity: 'warning' as const,
						message,
						fix: 'Request a code for the number, and submit it with Phone Number → Verify Code',
						fixOperation: 'Phone Number → Request Code',
						state: proof,
						evidence: { status: 'DISCONNECTED', code_verification_status: proof },
					},
				],
			})),
			{
				title: 'finds nothing in a connected number whose code has expired',
				facts: { status: 'CONNECTED', code_verification_status: 'EXPIRED' },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a verified number',
				facts: { status: 'DISCONNECTED', code_verification_status: 'VERIFIED' },
				says: 'nothing',
			},
			{
				title: 'finds nothing in a value that is new',
				facts: { status: 'DISCONNECTED', code_verification_status: 'SOMETHING_NEW' },
				says: 'nothing',
			},
			{
				title: 'is not checked without the status',
				facts: { code_verification_status: 'EXPIRED' },
				says: 'not checked',
			},
			{
				title: 'is not checked without the state of the code',
				facts: { status: 'DISCONNECTED' },
				says: 'not checked',
			},
		],
	},
	{
		rule: 'number-pin-off',
		subject: NUMBER,
		cases: [
			{
				title: 'finds a number without a PIN',
				facts: { is_pin_enabled: false },
				says: [
					{
						rule: 'number-pin-off',
						severity: 'warning',
						message: 'Two-step verification of +1 555 0100 is off',
						fix: 'Set a PIN, so that nobody else can register the number',
						fixOperation: 'Phone Number → Set PIN',
						evidence: { is_pin_enabled: false },
					},
				],
			},
			{
				title: 'says nothing of a number with a PIN',
				facts: { is_pin_enabled: true },
				says: 'nothing',
			},
			{ title: 'is not checked without the field', facts: {}, says: 'not checked' },
		],
	},
	valueTable({
		rule: 'number-on-premise',
		subject: NUMBER,
		field: 'platform_type',
		severity: 'warning',
		finds: { ON_PREMISE: '+1 555 0100 is on the On-Premises API, which Meta has switched off' },
		fine: ['CLOUD_API', 'NOT_APPLICABLE'],
		fix: 'Migrate the number to Cloud API: register it there with its backup',
		fixOperation: 'Phone Number → Register',
	}),
	valueTable({
		rule: 'number-sandbox',
		subject: NUMBER,
		field: 'account_mode',
		severity: 'info',
		finds: { SANDBOX: '+1 555 0100 is a test number' },
		fine: ['LIVE'],
		fix: 'To send to customers, add a number of your own',
		fixOperation: 'none',
	}),
	valueTable({
		rule: 'number-throughput-standard',
		subject: NUMBER,
		field: 'throughput',
		factOf: (level) => ({ level }),
		severity: 'info',
		finds: { STANDARD: '+1 555 0100 sends at most 80 messages per second' },
		fine: ['HIGH', 'NOT_APPLICABLE'],
		fix: 'Meta raises it by itself for numbers that send a lot in good quality',
		fixOperation: 'none',
	}),
	valueTable({
		rule: 'number-official-rejected',
		subject: NUMBER,
		field: 'official_business_account',
		factOf: (status) => ({ oba_status: status }),
		isOptional: true,
		severity: 'info',
		finds: { REJECTED: 'Meta refused to make +1 555 0100 an official business account' },
		fine: ['NOT_STARTED', 'PENDING', 'UNDER_REVIEW', 'APPROVED', 'EXPIRED', 'CANCELLED'],
		fix: 'Request it again 30 days after the refusal',
		fixOperation: 'Phone Number → Request Official Business Account',
		cases: [
			{
				title: 'finds it as the only entry of a list, too',
				facts: { official_business_account: { data: [{ oba_status: 'REJECTED' }] } },
				says: [{ state: 'REJECTED' }],
			},
		],
	}),
];

testRules(TABLES);

function evaluationBy(rules: readonly Rule[]): Evaluation {
	const values = new RememberedValues({}, '2026-11-30T08:00:00.000Z');
	return new Evaluation({ rules, settings: {}, now: NOW, date: String, values });
}

it('tells of a number that is not registered nothing about its ownership', () => {
	const evaluation = evaluationBy(NUMBER_RULES);
	const facts = { status: 'PENDING', code_verification_status: 'NOT_VERIFIED' };
	evaluation.add('number', { ...NUMBER, facts });
	expect(evaluation.findings.map(({ rule }) => rule)).toEqual(['number-not-registered']);
});

describe('a number that cannot send, of which Meta’s health status gives', () => {
	const RESTRICTED = { error_code: 141014, error_description: 'Restricted.' };

	const rulesFor = (status: string, errors: unknown[]) => {
		const evaluation = evaluationBy(RULES);
		evaluation.add('sending', { ...NUMBER, facts: { can_send_message: 'BLOCKED', errors } });
		evaluation.add('number', { ...NUMBER, facts: { status } });
		return evaluation.findings.map(({ rule }) => rule);
	};

	it.each([
		['no reason, and it is not registered', 'PENDING', [], ['number-not-registered']],
		['no reason, and it is disconnected', 'DISCONNECTED', [], ['number-disconnected']],
		['no reason, and it is banned', 'BANNED', [], ['number-banned']],
		['no reason, and it is connected', 'CONNECTED', [], ['send-blocked']],
		['another reason', 'PENDING', [RESTRICTED], ['send-blocked', 'number-not-registered']],
	])('%s', (_, status, errors, expected) => {
		expect(rulesFor(status, errors)).toEqual(expected);
	});
});
