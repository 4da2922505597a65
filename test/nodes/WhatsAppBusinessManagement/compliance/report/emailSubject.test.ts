import { emailSubject } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/emailSubject';
import { US, finding, report, solved } from './sampleReport';

const ofAccounts = (names: string[]) =>
	report({
		findings: names.map((name, index) =>
			finding({ severity: 'critical', account: { id: String(index), name } }),
		),
	});

describe('The subject of the e-mail', () => {
	it.each([
		['nothing', report(), '[WhatsApp] All in order'],
		['a solved finding', report({ solved: [solved()] }), '[WhatsApp] All in order (1 solved)'],
		[
			'two accounts, the worst first',
			report({
				findings: [finding({ status: 'open', account: US, severity: 'critical' }), finding()],
			}),
			'[WhatsApp] 1 critical, 1 warning (1 new): Lucky Shrub US, Lucky Shrub EU',
		],
		[
			'what belongs to no account',
			report({
				findings: [
					finding({
						account: undefined,
						subject: { kind: 'token', id: 't', name: 'The access token' },
					}),
				],
			}),
			'[WhatsApp] 1 warning (1 new): Access token',
		],
		[
			'a name that would add a header',
			ofAccounts(['Shop\r\nBcc: thief@evil.example']),
			'[WhatsApp] 1 critical (1 new): Shop Bcc: thief@evil.example',
		],
		[
			'a right-to-left name',
			ofAccounts(['متجر الورد', 'Acme']),
			'[WhatsApp] 2 critical (2 new): Acme, \u2068متجر الورد\u2069',
		],
		[
			'long names',
			ofAccounts(Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(60)}`)),
			`[WhatsApp] 9 critical (9 new): 0${'x'.repeat(38)}…, 1${'x'.repeat(38)}… and 7 more`,
		],
	])('says %s', (_, model, subject) => {
		expect(emailSubject(model)).toBe(subject);
	});

	it('has only names that fit', () => {
		const names = Array.from({ length: 400 }, (_, index) => `Account ${index}`);
		for (const count of [1, 8, 9, 10, 11, 400]) {
			const subject = emailSubject(ofAccounts(names.slice(0, count)));
			expect(subject.length).toBeLessThanOrEqual(150);
			const named = subject.match(/Account/g)?.length ?? 0;
			const more = Number(/ and (\d+) more$/.exec(subject)?.[1] ?? 0);
			expect(named + more).toBe(count);
		}
	});
});
