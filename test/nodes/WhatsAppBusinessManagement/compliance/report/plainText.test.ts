import { plainText } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/plainText';
import { CANNOT_SEE, PAGE, REFUSED, everything, finding, report, solved } from './sampleReport';

const LINK = `Meta’s page: ${PAGE}`;

describe('The report as plain text', () => {
	it('tells everything, with an empty line between the accounts', () => {
		expect(plainText(everything())).toBe(
			[
				'WhatsApp check: 1 critical, 3 warnings, 1 info (1 new, 1 changed, 2 solved)',
				'12 accounts · 41 numbers · 1,204 templates · 3 flows · 2 not checked · 1 muted · Mon 30 Nov, 08:00',
				'',
				'🔴 Lucky Shrub EU',
				'• NEW +49 30 1234567 cannot send: payment fails (141006).',
				`   → Correct the payment method in the payment settings of WhatsApp Manager. ${LINK}`,
				'• 🟡 Two-step verification of +49 30 1234567 is off. Since 3 Dec 2025.',
				`   → Set a PIN (Phone Number → Set PIN). ${LINK}`,
				'',
				'🟡 Lucky Shrub US',
				'• CHANGED (connected → flagged) +1 555 0101 is flagged.',
				`   → Send fewer messages, to people who expect them. ${LINK}`,
				'• Template order_update (en_US) was rejected: wrong variable format. Since 28 Nov.',
				`   → Correct the template, or appeal in WhatsApp Manager (Message Template → Update). ${LINK}`,
				'',
				'🔵 Access token',
				'• The token ends on 9 Dec 2026 (in 9 days). Since 29 Nov.',
				`   → Generate a token of a system user that never ends. ${LINK}`,
				'',
				'✅ Solved: no longer “Two-step verification of +1 555 0100 is off” (Lucky Shrub EU)',
				'✅ Solved: no longer “The app gets no changes”',
				'',
				'⚪ Not checked: Acme LATAM (the token has no access)',
				'   → Assign it to the system user. Meta’s message: Unsupported get request (code 100, subcode 33).',
				'⚪ Not checked: health_status (Meta did not return health_status of 3 objects)',
				'   → Enter a newer API Version in the credential, or turn the rules off.',
				'   Rules: send-blocked, send-limited',
				'',
				CANNOT_SEE,
			].join('\n'),
		);
	});

	it('tells what was checked if all is in order', () => {
		expect(plainText(report())).toBe(
			[
				'WhatsApp check: all in order',
				'12 accounts · 41 numbers · 1,204 templates · Mon 30 Nov, 08:00',
				'Checked by 58 rules.',
				'',
				CANNOT_SEE,
			].join('\n'),
		);
	});

	it.each([
		[200, undefined],
		[201, '… and 1 more. Open this execution in n8n: “findings” has all.'],
		[1_400, '… and 1,200 more. Open this execution in n8n: “findings” has all.'],
	])('of %i findings has 200, the critical ones first', (count, more) => {
		const findings = Array.from({ length: count }, (_, index) =>
			finding({
				severity: index === count - 1 ? 'critical' : 'info',
				message: `Finding ${index} is there`,
			}),
		);
		const lines = plainText(report({ findings })).split('\n');
		expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(200);
		expect(lines).toContain(`• NEW Finding ${count - 1} is there.`);
		expect(lines.find((line) => line.startsWith('… and'))).toBe(more);
	});

	it('keeps names on one line, cut and in order', () => {
		const name = `متجر\nالورد ${'و'.repeat(500)}`;
		const text = plainText(
			report({
				findings: [finding({ account: { id: '1', name }, message: `${name} & co <b> *x* is off` })],
				solved: [
					solved({
						message: 'גן הפרחים ABC is off',
						subject: { kind: 'account', id: '2', name: 'גן הפרחים ABC' },
					}),
				],
				notChecked: [{ ...REFUSED, subject: '*a* <b>\nc' }],
			}),
		);
		const short = `\u2068متجر الورد ${'و'.repeat(108)}…\u2069`;
		expect(text).toContain(`🟡 ${short}\n`);
		expect(text).toContain(`• NEW ${short} & co <b> *x* is off.\n`);
		expect(text).toContain('no longer “\u2068גן הפרחים ABC\u2069 is off”');
		expect(text).toContain('⚪ Not checked: *a* <b> c (');
	});
});
