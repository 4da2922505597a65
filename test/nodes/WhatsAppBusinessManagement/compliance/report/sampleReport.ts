import type { ComparedFinding } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/compareFindings';
import type { RememberedFinding } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/memory/memory';
import type {
	NotChecked,
	ReportModel,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/model';
import {
	CANNOT_SEE,
	reportModel,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/model';

/** When the sample checks run: a Monday. */
export const CHECKED_AT = '2026-11-30T08:00:00.000Z';

export const PAGE =
	'https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status';

export const EU = { id: '102290129340398', name: 'Lucky Shrub EU' };
export const US = { id: '102290129340399', name: 'Lucky Shrub US' };

let made = 0;

/** A new finding about a number of Lucky Shrub EU, with what a test needs to differ. */
export const finding = (values: Partial<ComparedFinding> = {}): ComparedFinding => ({
	findingId: `finding ${++made}`,
	rule: 'number-pin-off',
	severity: 'warning',
	group: 'numbers',
	subject: { kind: 'number', id: '106540352242922', name: '+49 30 1234567' },
	account: EU,
	message: 'Two-step verification of +49 30 1234567 is off',
	fix: 'Set a PIN',
	fixOperation: 'Phone Number → Set PIN',
	docs: PAGE,
	evidence: {},
	state: '',
	status: 'new',
	since: CHECKED_AT,
	...values,
});

/** A finding of an earlier run that is over. */
export const solved = (values: Partial<RememberedFinding> = {}): RememberedFinding => ({
	findingId: `solved ${++made}`,
	rule: 'number-pin-off',
	severity: 'warning',
	subject: { kind: 'number', id: '106540352242923', name: '+1 555 0100' },
	account: EU,
	state: '',
	message: 'Two-step verification of +1 555 0100 is off',
	since: '2026-11-20T08:00:00.000Z',
	toldAt: '2026-11-20T08:00:00.000Z',
	...values,
});

export const REFUSED: NotChecked = {
	subject: 'Acme LATAM',
	reason: 'The token has no access',
	fix: 'Assign it to the system user. Meta’s message: Unsupported get request (code 100, subcode 33)',
	rules: [],
};

/** What a sample report is made of. */
export interface Sample {
	findings?: ComparedFinding[];
	solved?: RememberedFinding[];
	notChecked?: NotChecked[];
	isFirstRun?: boolean;
	onlyChanges?: boolean;
	timeZone?: string;
	counts?: { accounts: number; numbers: number; templates: number; flows: number };
}

const READ = { accounts: 12, numbers: 41, templates: 1_204, flows: 0 };

/** The report of a sample check. */
export const report = ({ counts = READ, ...sample }: Sample = {}): ReportModel =>
	reportModel(
		{
			findings: sample.findings ?? [],
			solved: sample.solved ?? [],
			isFirstRun: sample.isFirstRun ?? false,
		},
		{ unread: [], counts },
		sample.notChecked ?? [],
		{
			lowest: 'info',
			onlyChanges: sample.onlyChanges ?? false,
			rules: 58,
			checkedAt: CHECKED_AT,
			checkedAtText: 'Mon 30 Nov, 08:00',
			timeZone: sample.timeZone ?? 'UTC',
		},
	);

export { CANNOT_SEE };

/** The digest of compliance with one of everything. */
export const everything = (): ReportModel =>
	report({
		findings: [
			finding({
				rule: 'account-payment-error',
				severity: 'critical',
				message: '+49 30 1234567 cannot send: payment fails (141006)',
				fix: 'Correct the payment method in the payment settings of WhatsApp Manager',
				fixOperation: undefined,
			}),
			finding({ status: 'open', since: '2025-12-03T10:00:00.000Z' }),
			finding({
				rule: 'template-rejected',
				subject: { kind: 'template', id: '594425479261596', name: 'order_update (en_US)' },
				account: US,
				message: 'Template order_update (en_US) was rejected: wrong variable format',
				fix: 'Correct the template, or appeal in WhatsApp Manager',
				fixOperation: 'Message Template → Update',
				status: 'open',
				since: '2026-11-28T17:00:00.000Z',
			}),
			finding({
				rule: 'number-flagged',
				subject: { kind: 'number', id: '106540352242924', name: '+1 555 0101' },
				account: US,
				message: '+1 555 0101 is flagged',
				fix: 'Send fewer messages, to people who expect them.',
				fixOperation: undefined,
				status: 'changed',
				before: 'CONNECTED',
				state: 'FLAGGED',
			}),
			finding({
				rule: 'token-expiring',
				group: 'token',
				severity: 'info',
				subject: { kind: 'token', id: 'token', name: 'The access token' },
				account: undefined,
				message: 'The token ends on 9 Dec 2026 (in 9 days)',
				fix: 'Generate a token of a system user that never ends',
				fixOperation: undefined,
				status: 'open',
				since: '2026-11-29T08:00:00.000Z',
			}),
			finding({ status: 'muted', mutedBecause: 'Known' }),
		],
		solved: [solved(), solved({ account: undefined, message: 'The app gets no changes' })],
		notChecked: [
			REFUSED,
			{
				subject: 'health_status',
				reason: 'Meta did not return health_status of 3 objects',
				fix: 'Enter a newer API Version in the credential, or turn the rules off',
				rules: ['send-blocked', 'send-limited'],
			},
		],
		counts: { accounts: 12, numbers: 41, templates: 1_204, flows: 3 },
	});
