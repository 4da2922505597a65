import * as fc from 'fast-check';

import { reportTexts } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/texts';
import { faultIn } from './balancedTags';
import { finding, report, solved } from './sampleReport';

/** Texts with the signs that mean something to Slack, to HTML, and to the order of a line. */
const foreign = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc
		.array(
			fc.constantFrom(
				...['<', '>', '&', '*', '_', '~', '`', '|', '"', "'", '@here', '<!channel>', '</td>', '\n'],
				...['\r', '\u2028', '\u2068', '\u2069', '\u202e', '\ud83d', 'متجر', 'שלום', 'a', ' ', '1'],
				...['👩‍👩‍👧‍👦', '🇩🇪', '\u0301', '&amp;', '<https://evil.example|x>'],
			),
			{ maxLength: 120 },
		)
		.map((parts) => parts.join('')),
);

const severity = fc.constantFrom('critical' as const, 'warning' as const, 'info' as const);

const account = fc.option(fc.record({ id: fc.constantFrom('1', '2', '3'), name: foreign }), {
	nil: undefined,
});

const anyFinding = fc
	.record({
		severity,
		status: fc.constantFrom('new' as const, 'open' as const, 'changed' as const, 'muted' as const),
		account,
		subject: fc.record({
			kind: fc.constantFrom('token' as const, 'number' as const, 'template' as const),
			id: fc.constantFrom('1', '2'),
			name: foreign,
		}),
		before: foreign,
		state: foreign,
		message: foreign,
		fix: foreign,
		docs: fc.oneof(
			fc.constant('https://a.example/?a=1&b=2'),
			foreign.map((end) => `https://${end}`),
		),
		since: fc.constantFrom('2025-01-02T03:04:05.000Z', '2026-11-28T00:00:00.000Z', 'no time'),
	})
	.chain((values) =>
		fc.constantFrom(values, {
			...values,
			message: `${values.subject.name} of ${values.account?.name}`,
		}),
	)
	.map(finding);

const anyReport = fc
	.record({
		findings: fc.array(anyFinding, { maxLength: 40 }),
		solved: fc.array(
			fc
				.record({ message: foreign, account: fc.record({ id: fc.constant('1'), name: foreign }) })
				.map(solved),
			{ maxLength: 8 },
		),
		notChecked: fc.array(
			fc.record({
				subject: foreign,
				reason: foreign,
				fix: foreign,
				rules: fc.array(foreign, { maxLength: 3 }),
			}),
			{ maxLength: 8 },
		),
		isFirstRun: fc.boolean(),
		onlyChanges: fc.boolean(),
	})
	.map(report);

const OWN_LINK = /<https:\/\/[^\s<>|]+\|Meta’s page>/g;

const balanceOf = (line: string): boolean => {
	let depth = 0;
	for (const sign of line) {
		if (sign === '\u2068') depth++;
		if (sign === '\u2069') depth--;
		if (depth < 0 || depth > 1) return false;
	}
	return depth === 0;
};

describe('The texts of any report', () => {
	it('keep to their bounds, and let nothing through', () => {
		fc.assert(
			fc.property(anyReport, (model) => {
				const { slack, text, html, emailSubject: subject } = reportTexts(model);
				const lines = slack.split('\n');
				expect(slack.length).toBeLessThanOrEqual(3_000);
				expect(lines.length).toBeLessThanOrEqual(20);
				const rest = slack.replace(OWN_LINK, '');
				expect(rest).not.toMatch(/[<>]|\p{Cs}|&(?!(?:amp|lt|gt);)/u);
				expect(rest).not.toMatch(/@(?:here|channel)/);
				// Ours come in pairs, on one line, and are never cut.
				for (const line of lines) expect((line.match(/\*/g) ?? []).length % 2).toBe(0);
				for (const line of lines) expect((line.match(/~/g) ?? []).length % 2).toBe(0);
				expect([...lines, ...text.split('\n')].every(balanceOf)).toBe(true);
				expect(`${text}${subject}`).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
				expect(faultIn(html)).toBeUndefined();
				expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
				expect(subject).not.toMatch(/[\r\n]/);
				expect(subject.length).toBeLessThanOrEqual(150);
			}),
			{ numRuns: 120 },
		);
	});

	it('cut nothing critical from Slack that has room', () => {
		fc.assert(
			fc.property(anyReport, (model) => {
				const { slack } = reportTexts(model);
				const shown = slack.split('\n').filter((line) => line.startsWith('• ')).length;
				const more = Number(/^… and (\d+) more[.,]/m.exec(slack)?.[1] ?? 0);
				const others = slack.match(/^[✅⚪]/gmu)?.length ?? 0;
				expect(shown + others + more).toBe(
					model.told.length + model.solved.length + model.notChecked.length,
				);
				// Info is shown only if every critical finding, warning and news is.
				if (shown < model.told.length && shown > 0) {
					const serious = model.told.filter((each) => each.severity !== 'info').length;
					const hasInfo = slack.includes('🔵');
					expect(hasInfo && shown < serious).toBe(false);
				}
				expect(model.told.length > 0 && shown === 0 && model.told[0]?.severity === 'critical').toBe(
					false,
				);
			}),
			{ numRuns: 60 },
		);
	});
});
