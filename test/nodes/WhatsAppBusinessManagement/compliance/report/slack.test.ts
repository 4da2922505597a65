import { slackText } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/slack';
import type { ReportModel } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/model';
import { mrkdwnHtml } from '../../../../docs/slackRendering';
import {
	CANNOT_SEE,
	EU,
	PAGE,
	REFUSED,
	US,
	everything,
	finding,
	report,
	solved,
} from './sampleReport';

const LINK = `<${PAGE}|Meta’s page>`;
const READ = '12 accounts · 41 numbers · 1,204 templates · Mon 30 Nov, 08:00';
const FIX = `   → Set a PIN (Phone Number → Set PIN). ${LINK}`;

const open = { status: 'open', since: '2026-11-28T08:00:00.000Z' } as const;

const CASES: Array<[title: string, model: ReportModel, lines: string[]]> = [
	[
		'one of everything',
		everything(),
		[
			'*WhatsApp check: 1 critical, 3 warnings, 1 info* (1 new, 1 changed, 2 solved)',
			'12 accounts · 41 numbers · 1,204 templates · 3 flows · 2 not checked · 1 muted · Mon 30 Nov, 08:00',
			'🔴 *Lucky Shrub EU*',
			'• *NEW* +49 30 1234567 cannot send: payment fails (141006).',
			`   → Correct the payment method in the payment settings of WhatsApp Manager. ${LINK}`,
			'• 🟡 Two-step verification of +49 30 1234567 is off. Since 3 Dec 2025.',
			FIX,
			'🟡 *Lucky Shrub US*',
			'• *CHANGED* (connected → flagged) +1 555 0101 is flagged.',
			`   → Send fewer messages, to people who expect them. ${LINK}`,
			'• Template order_update (en_US) was rejected: wrong variable format. Since 28 Nov.',
			`   → Correct the template, or appeal in WhatsApp Manager (Message Template → Update). ${LINK}`,
			'🔵 *Access token*',
			'• The token ends on 9 Dec 2026 (in 9 days). Since 29 Nov.',
			`   → Generate a token of a system user that never ends. ${LINK}`,
			'✅ Solved: ~Two-step verification of +1 555 0100 is off~ (Lucky Shrub EU)',
			'✅ Solved: ~The app gets no changes~',
			'⚪ Not checked: Acme LATAM (the token has no access; assign it to the system user)',
			'⚪ Not checked: health_status (Meta did not return health_status of 3 objects; enter a newer API Version in the credential, or turn the rules off)',
		],
	],
	[
		'all in order, and what cannot be seen',
		report({ counts: { accounts: 1, numbers: 1, templates: 0, flows: 1 } }),
		[
			'*WhatsApp check: all in order*',
			'1 account · 1 number · 1 flow · Mon 30 Nov, 08:00',
			'Checked by 58 rules.',
			CANNOT_SEE,
		],
	],
	[
		'nothing new',
		report({ findings: [finding(open)], onlyChanges: true }),
		['*WhatsApp check: nothing new* (still open: 1 warning)', READ, CANNOT_SEE],
	],
	[
		'the first check',
		report({ findings: [finding({ status: 'open' })], isFirstRun: true, onlyChanges: true }),
		[
			'*WhatsApp check: 1 warning*',
			READ,
			'This is the first check, so it also reports what is not new. The next one tells only what changed.',
			'🟡 *Lucky Shrub EU*',
			'• Two-step verification of +49 30 1234567 is off.',
			FIX,
		],
	],
	[
		'the first check of one that always tells all',
		report({ isFirstRun: true, notChecked: [REFUSED] }),
		[
			'*WhatsApp check: nothing found, but not everything was checked*',
			READ.replace('Mon', '1 not checked · Mon'),
			'This is the first check, so it also reports what is not new.',
			'⚪ Not checked: Acme LATAM (the token has no access; assign it to the system user)',
		],
	],
	[
		'only what changed, with the number of the others',
		report({
			findings: [finding(open), finding({ ...open, severity: 'info' }), finding()],
			onlyChanges: true,
		}),
		[
			'*WhatsApp check: 2 warnings, 1 info* (1 new)',
			READ,
			'2 findings of earlier checks are still open.',
			'🟡 *Lucky Shrub EU*',
			'• *NEW* Two-step verification of +49 30 1234567 is off.',
			FIX,
		],
	],
	[
		'a critical finding told again, beside one other',
		report({
			findings: [finding({ ...open, severity: 'critical', isRepeated: true }), finding(open)],
			onlyChanges: true,
		}),
		[
			'*WhatsApp check: 1 critical, 1 warning*',
			READ,
			'1 finding of an earlier check is still open.',
			'🔴 *Lucky Shrub EU*',
			'• Two-step verification of +49 30 1234567 is off. Since 28 Nov.',
			FIX,
		],
	],
	[
		'a remedy that several findings share, once',
		report({ findings: [finding({ message: 'A is off' }), finding({ message: 'B is off' })] }),
		[
			'*WhatsApp check: 2 warnings* (2 new)',
			READ,
			'🟡 *Lucky Shrub EU*',
			'• *NEW* A is off.',
			'• *NEW* B is off.',
			FIX,
		],
	],
	[
		'the findings of one rule together',
		report({
			findings: ['z', 'a', 'z'].map((rule, index) =>
				finding({
					rule,
					subject: { kind: 'number', id: String(index), name: String(index) },
					message: `${rule} of ${index}`,
					fix: `Fix ${rule}`,
					fixOperation: undefined,
				}),
			),
		}),
		[
			'*WhatsApp check: 3 warnings* (3 new)',
			READ,
			'🟡 *Lucky Shrub EU*',
			'• *NEW* a of 1.',
			`   → Fix a. ${LINK}`,
			'• *NEW* z of 0.',
			'• *NEW* z of 2.',
			`   → Fix z. ${LINK}`,
		],
	],
	[
		'a finding without a fix, and one whose page is no address',
		report({
			findings: [
				finding({ fix: '–', fixOperation: undefined }),
				finding({ rule: 'z', fix: '', fixOperation: undefined, docs: 'javascript:alert(1)' }),
			],
		}),
		[
			'*WhatsApp check: 2 warnings* (2 new)',
			READ,
			'🟡 *Lucky Shrub EU*',
			'• *NEW* Two-step verification of +49 30 1234567 is off.',
			`   → ${LINK}`,
			'• *NEW* Two-step verification of +49 30 1234567 is off.',
		],
	],
	[
		'a fix that names its operation, and a changed severity',
		report({
			findings: [
				finding({
					fix: 'Open “Phone Number → Set PIN”.',
					status: 'changed',
					before: 'RED',
					state: 'RED',
					severity: 'critical',
				}),
				finding({ status: 'changed', before: 'warning', severity: 'critical', rule: 'z' }),
			],
		}),
		[
			'*WhatsApp check: 2 critical* (2 changed)',
			READ,
			'🔴 *Lucky Shrub EU*',
			'• *CHANGED* (now critical) Two-step verification of +49 30 1234567 is off.',
			`   → Open “Phone Number → Set PIN”. ${LINK}`,
			'• *CHANGED* (warning → critical) Two-step verification of +49 30 1234567 is off.',
			FIX,
		],
	],
];

describe('The report for Slack', () => {
	it.each(CASES)('tells %s', (_, model, lines) => {
		expect(slackText(model)).toBe(lines.join('\n'));
	});

	it('writes days in the time zone of the workflow', () => {
		const late = finding({ status: 'open', since: '2026-11-28T23:30:00.000Z' });
		const sample = { findings: [late], timeZone: 'Asia/Tokyo' };
		expect(slackText(report(sample))).toContain('Since 29 Nov.');
	});
});

const ATTACKS = [
	'<!channel> <!here|x>',
	'<https://evil.example|Meta’s page>',
	'@here and @channel',
	'*bold* _italic_ ~struck~ `code`',
	'a & b &lt;',
	'</td><script>alert(1)</script>',
	'line\nbreak\r\n> quotation',
	'متجر الورد (عمّان)',
	'גן הפרחים ABC 24',
	'Glow 👩‍👩‍👧‍👦 Shop 🇩🇪',
];

/** What a reader sees of a line. */
const seen = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
		.replace(/[\u2060\u2068\u2069]/g, '')
		.replace(/∗/g, '*')
		.replace(/∼/g, '~')
		.replace(/ˋ/g, '`')
		.replace(/ˍ/g, '_');

describe('A name from outside, in Slack', () => {
	it.each(ATTACKS)('shows as it is and does nothing: %j', (name) => {
		const text = slackText(
			report({
				findings: [
					finding({
						account: { id: '1', name },
						subject: { kind: 'account', id: '1', name },
						message: `${name} cannot send`,
						fix: `Ask ${name}`,
						status: 'changed',
						before: name,
					}),
				],
				solved: [solved({ message: `${name} is off`, account: { id: '1', name } })],
				notChecked: [{ subject: name, reason: name, fix: '', rules: [] }],
			}),
		);
		const lines = mrkdwnHtml(text).split('</div>');
		const shown = name.replace(/\s+/g, ' ');
		expect(lines.map(seen)).toEqual([
			'WhatsApp check: 1 warning (1 changed, 1 solved)',
			READ.replace('Mon', '1 not checked · Mon'),
			`🟡 ${shown}`,
			`• CHANGED (${shown} → warning) ${shown} cannot send.`,
			`   → Ask ${shown} (Phone Number → Set PIN). Meta’s page`,
			`✅ Solved: ${shown} is off`,
			`⚪ Not checked: ${shown} (${shown.startsWith('Glow') ? shown.replace('G', 'g') : shown})`,
			'',
		]);
		expect(lines.join('').match(/<(?!div|\/)[a-z]+/g)).toEqual([
			'<strong',
			'<strong',
			'<strong',
			'<a',
			'<s',
		]);
	});
});

describe('A report that is too long for Slack', () => {
	const named = (count: number, values: Parameters<typeof finding>[0]) =>
		Array.from({ length: count }, (_, index) =>
			finding({
				subject: { kind: 'number', id: String(index), name: `#${index}` },
				fix: `Fix ${index}`,
				...values,
				message: `${values?.message} ${index}`,
			}),
		);

	const crowded = report({
		findings: [
			...named(30, { severity: 'info', message: 'Info', account: EU }),
			...named(3, { severity: 'warning', message: 'Old', ...open, account: EU }),
			...named(3, { severity: 'warning', message: 'New', account: US }),
			...named(2, { severity: 'critical', message: 'Critical', ...open, account: US }),
		],
		solved: [solved()],
		notChecked: [REFUSED],
	});

	it('has the most important, and the number of the others', () => {
		const lines = slackText(crowded).split('\n');
		expect(lines.filter((line) => !line.startsWith('   → '))).toEqual([
			'*WhatsApp check: 2 critical, 6 warnings, 30 info* (33 new, 1 solved)',
			READ.replace('Mon', '1 not checked · Mon'),
			'🔴 *Lucky Shrub US*',
			'• Critical 0. Since 28 Nov.',
			'• Critical 1. Since 28 Nov.',
			'• 🟡 *NEW* New 0.',
			'• 🟡 *NEW* New 1.',
			'• 🟡 *NEW* New 2.',
			'🟡 *Lucky Shrub EU*',
			'• Old 0. Since 28 Nov.',
			'• Old 1. Since 28 Nov.',
			'… and 33 more. Open this execution in n8n: “text” shows more, “findings” has all.',
		]);
		expect(lines).toHaveLength(19);
	});

	it.each([
		[1, 'all of Account 20. Open'],
		[2, 'all of Account 20 and Account 21. Open'],
		[4, 'all of Account 20, Account 21, Account 22 and Account 23. Open'],
		[5, 'all of Account 20, Account 21, Account 22 and 2 others. Open'],
	])('names the accounts of which it shows nothing: %i', (count, names) => {
		const findings = Array.from({ length: 20 + count }, (_, index) =>
			finding({
				severity: index < 20 ? 'critical' : 'info',
				account: { id: index < 20 ? '1' : String(index), name: `Account ${index}` },
				message: `M ${index}`,
				fix: '',
				docs: '',
			}),
		);
		expect(slackText(report({ findings }))).toContain(`more, among them ${names}`);
	});

	it('has what was not checked and what is solved before information', () => {
		const findings = [
			...named(6, { severity: 'warning', message: 'W' }),
			...named(9, { severity: 'info', message: 'I' }),
		];
		const text = slackText(report({ findings, solved: [solved()], notChecked: [REFUSED] }));
		expect(text).toContain('⚪ Not checked: Acme LATAM');
		expect(text).toContain('✅ Solved: ');
		expect(text).toContain('• *NEW* W 5.');
		expect(text).toContain('• 🔵 *NEW* I 0.');
		expect(text).toMatch(
			/\n… and 8 more\. Open this execution in n8n: “text” shows more, “findings” has all\.$/,
		);
	});

	it('has at most 3,000 characters, of whole lines', () => {
		const long = 'word '.repeat(50);
		const text = slackText(report({ findings: named(8, { message: long }) }));
		expect(text.length).toBeLessThanOrEqual(3_000);
		expect(text.length).toBeGreaterThan(2_400);
		expect(text.match(/^• .* word \d\.$/gm)?.length).toBe(
			8 - Number(/and (\d+) more\. /.exec(text)?.[1]),
		);
	});

	it('has a finding of nothing but signs that are escaped, whole', () => {
		const name = '&'.repeat(500);
		const sentence = `${name}.`;
		const text = slackText(
			report({
				findings: [
					finding({
						account: { id: '1', name: `a${name}` },
						subject: { kind: 'number', id: '2', name: 'other' },
						message: sentence,
						fix: sentence,
						status: 'changed',
						before: sentence,
						severity: 'critical',
					}),
					finding(),
				],
			}),
		);
		expect(text).toContain(`🔴 *a${'&amp;'.repeat(58)}…*`);
		expect(text).toMatch(/\n {3}→ (?:&amp;){159}… \(Phone Number → Set PIN\)\. <https[^>]*>\n/);
	});
});
