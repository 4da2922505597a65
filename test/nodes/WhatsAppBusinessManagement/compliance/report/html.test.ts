import { htmlText } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/html';
import { elementsIn, faultIn } from './balancedTags';
import { CANNOT_SEE, PAGE, REFUSED, everything, finding, report, solved } from './sampleReport';

/** Without styles, and a line per element that matters. */
const plain = (html: string): string[] =>
	html
		.replace(/ style="[^"]*"/g, '')
		.replace(/<(?=h1|h2|p>|tr>|li>)/g, '\n<')
		.split('\n')
		.slice(1);

const LINK = `<a href="${PAGE}">Meta’s page</a>`;

describe('The report as HTML', () => {
	it('has a table per account', () => {
		expect(plain(htmlText(everything()))).toEqual([
			'<h1>WhatsApp check: 1 critical, 3 warnings, 1 info (1 new, 1 changed, 2 solved)</h1>',
			'<p>12 accounts · 41 numbers · 1,204 templates · 3 flows · 2 not checked · 1 muted · Mon 30 Nov, 08:00</p>',
			'<h2>🔴 Lucky Shrub EU</h2><table><thead>',
			'<tr><th scope="col">Severity</th><th scope="col">Since</th><th scope="col">What</th><th scope="col">Fix</th></tr></thead><tbody>',
			`<tr><td><span>Critical</span></td><td><strong>New</strong></td><td>+49 30 1234567 cannot send: payment fails (141006).</td><td>Correct the payment method in the payment settings of WhatsApp Manager. ${LINK}</td></tr>`,
			`<tr><td><span>Warning</span></td><td>3 Dec 2025</td><td>Two-step verification of +49 30 1234567 is off.</td><td>Set a PIN (Phone Number → Set PIN). ${LINK}</td></tr></tbody></table>`,
			'<h2>🟡 Lucky Shrub US</h2><table><thead>',
			'<tr><th scope="col">Severity</th><th scope="col">Since</th><th scope="col">What</th><th scope="col">Fix</th></tr></thead><tbody>',
			`<tr><td><span>Warning</span></td><td>–</td><td><strong>Changed</strong> (connected → flagged): +1 555 0101 is flagged.</td><td>Send fewer messages, to people who expect them. ${LINK}</td></tr>`,
			`<tr><td><span>Warning</span></td><td>28 Nov</td><td>Template order_update (en_US) was rejected: wrong variable format.</td><td>Correct the template, or appeal in WhatsApp Manager (Message Template → Update). ${LINK}</td></tr></tbody></table>`,
			'<h2>🔵 Access token</h2><table><thead>',
			'<tr><th scope="col">Severity</th><th scope="col">Since</th><th scope="col">What</th><th scope="col">Fix</th></tr></thead><tbody>',
			`<tr><td><span>Info</span></td><td>29 Nov</td><td>The token ends on 9 Dec 2026 (in 9 days).</td><td>Generate a token of a system user that never ends. ${LINK}</td></tr></tbody></table>`,
			'<h2>✅ Solved</h2><ul>',
			'<li><s>Two-step verification of +1 555 0100 is off</s> (Lucky Shrub EU)</li>',
			'<li><s>The app gets no changes</s></li></ul>',
			'<h2>⚪ Not checked</h2><ul>',
			'<li><strong>Acme LATAM</strong>: The token has no access. Assign it to the system user. Meta’s message: Unsupported get request (code 100, subcode 33).</li>',
			'<li><strong>health_status</strong>: Meta did not return health_status of 3 objects. Enter a newer API Version in the credential, or turn the rules off. Rules: send-blocked, send-limited.</li></ul>',
			`<p>${CANNOT_SEE}</p></div>`,
		]);
	});

	it('tells what was checked if all is in order', () => {
		expect(plain(htmlText(report()))).toEqual([
			'<h1>WhatsApp check: all in order</h1>',
			'<p>12 accounts · 41 numbers · 1,204 templates · Mon 30 Nov, 08:00</p>',
			'<p>Checked by 58 rules.</p>',
			`<p>${CANNOT_SEE}</p></div>`,
		]);
	});

	it('has inline styles only, and a text colour only on a background of its own', () => {
		const html = htmlText(everything());
		expect(faultIn(html)).toBeUndefined();
		expect(html).not.toMatch(/class=|<style|<img|url\(|<script/);
		for (const [, style = ''] of html.matchAll(/style="([^"]*)"/g)) {
			const hasColour = /(?:^|;)color:(?!inherit)/.test(style);
			expect(hasColour).toBe(style.includes('background:'));
		}
	});

	it.each([
		['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['</td></table>', '&lt;/td&gt;&lt;/table&gt;'],
		['a & b "c" \'d\'', 'a &amp; b &quot;c&quot; &#39;d&#39;'],
		['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
		['a\r\nb\u0000', 'a b'],
		['متجر الورد (عمّان)', '<bdi>متجر الورد (عمّان)</bdi>'],
		['a\u2068b\u202ec', 'abc'],
		['Glow 👩‍👩‍👧‍👦 Shop', 'Glow 👩‍👩‍👧‍👦 Shop'],
		['x'.repeat(500), `${'x'.repeat(119)}…`],
	])('shows a name from outside as it is: %j', (name, escaped) => {
		const html = htmlText(
			report({
				findings: [
					finding({
						account: { id: '1', name },
						message: `${name} is off`,
						fix: `Ask ${name}`,
						docs: 'https://a.example/"><b>',
						status: 'changed',
						before: name,
					}),
				],
				solved: [solved({ message: name, account: undefined })],
				notChecked: [{ ...REFUSED, subject: name }],
			}),
		);
		const known = html.replace(/ style="[^"]*"/g, '');
		expect(known).toContain(`<h2>🟡 ${escaped}</h2>`);
		expect(known).toContain(
			`${escaped} is off.</td><td>Ask ${escaped} (Phone Number → Set PIN).</td>`,
		);
		expect(known).toContain(`<li><strong>${escaped}</strong>: `);
		expect(faultIn(html)).toBeUndefined();
		expect(elementsIn(html).filter((each) => each !== 'bdi')).toEqual(
			'div h1 h2 li p s span strong table tbody td th thead tr ul'.split(' '),
		);
	});

	it('is at most 100,000 bytes, and keeps the critical findings', () => {
		const findings = Array.from({ length: 3_000 }, (_, index) =>
			finding({
				severity: index % 100 === 0 ? 'critical' : 'info',
				message: `متجر ${'و'.repeat(400)} ${index}`,
			}),
		);
		const html = htmlText(report({ findings }));
		const bytes = Buffer.byteLength(html);
		expect(bytes).toBeLessThanOrEqual(100_000);
		expect(bytes).toBeGreaterThan(95_000);
		expect(faultIn(html)).toBeUndefined();
		expect(html.match(/>Critical</g)).toHaveLength(30);
		const rows = html.match(/<tr><td/g)?.length ?? 0;
		expect(html).toContain(`… and ${(3_000 - rows).toLocaleString('en-US')} more`);
	});
});
