import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { credentialFor } from '../../../../engine/credential';
import type { ActionResult } from '../../../../engine/runAction';
import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import type { FaultEffect } from '../../../../graphApi/faults';

/** A wait of 0 seconds turns off retries. */
const action = useActionNode({
	resource: 'complianceCheck',
	operation: 'run',
	accountScope: 'all',
	runOptions: { longestWait: 0 },
});

/** The only rule of a run, so that a test is about nothing else. */
const PINS: INodeParameters = { ruleGroups: ['numbers'], options: { onlyChanges: true } };

interface Finding extends IDataObject {
	rule: string;
	status: string;
	message: string;
}

const reportOf = ({ items, error }: ActionResult) => {
	if (error) throw error;
	return items[0] as IDataObject & { counts: Record<string, number>; findings: Finding[] };
};

/** Switches two-step verification of all numbers on, but for some of them. */
function setPins(without: readonly number[] = []): void {
	action.graph.world.phoneNumbers.forEach((number, index) => {
		number.pin = without.includes(index) ? undefined : '271828';
	});
}

const pinFindings = (report: { findings: Finding[] }) =>
	report.findings.filter(({ rule }) => rule === 'number-pin-off');

const refuse = (path: RegExp, then: FaultEffect) => action.graph.faults.add({ path, then });

const DENIED: FaultEffect = {
	kind: 'graphError',
	error: { code: 200, message: '(#200) Permissions error' },
};

const EXPIRED: FaultEffect = {
	kind: 'graphError',
	status: 401,
	error: { code: 190, message: 'Session has expired' },
};

const APP_LIMIT: FaultEffect = { kind: 'rateLimit', code: 4 };

const accountPath = (id: string) => new RegExp(`/${id}$`);

describe('from run to run', () => {
	it('tells everything in the first run, and nothing in the second if nothing changed', async () => {
		setPins([0, 1]);
		const first = await action.run(PINS);
		expect(reportOf(first)).toMatchObject({ isFirstRun: true, hasNews: true });
		expect(pinFindings(reportOf(first)).map(({ status }) => status)).toEqual(['open', 'open']);

		const second = reportOf(await action.run(PINS, { staticData: first.staticData }));
		expect(second).toMatchObject({ isFirstRun: false, hasNews: false });
		expect(second.counts).toMatchObject({ new: 0, changed: 0, solved: 0 });
		expect(pinFindings(second)).toEqual([]);
	});

	it('tells a new finding as new, and a solved one once', async () => {
		setPins([0]);
		const first = await action.run(PINS);
		setPins([1]);
		const second = await action.run(PINS, { staticData: first.staticData });
		const statuses = pinFindings(reportOf(second)).map(({ status }) => status);
		expect(statuses.sort()).toEqual(['new', 'solved']);
		expect(reportOf(second).counts).toMatchObject({ new: 1, solved: 1 });

		const third = await action.run(PINS, { staticData: second.staticData });
		expect(reportOf(third).counts).toMatchObject({ new: 0, solved: 0 });
		expect(reportOf(third).hasNews).toBe(false);
	});

	it('tells a finding again as new that comes back', async () => {
		setPins([0]);
		const first = await action.run(PINS);
		setPins();
		const second = await action.run(PINS, { staticData: first.staticData });
		setPins([0]);
		const third = await action.run(PINS, { staticData: second.staticData });
		expect(pinFindings(reportOf(third)).map(({ status }) => status)).toEqual(['new']);
	});

	it('tells it again if n8n was killed before it saved', async () => {
		setPins([0]);
		const first = await action.run(PINS);
		setPins([0, 1]);
		await action.run(PINS, { staticData: first.staticData });
		const again = reportOf(await action.run(PINS, { staticData: first.staticData }));
		expect(again.counts.new).toBe(1);
	});

	it.each([
		['refuses', DENIED],
		['does not answer', { kind: 'reset', when: 'before' } as const],
		['is over its limit', { kind: 'rateLimit', code: 80008 } as const],
	])('solves nothing of an account that %s', async (_what, fault) => {
		setPins([0, 1, 2, 3, 4, 5]);
		const first = await action.run(PINS);
		setPins();
		refuse(accountPath(ACCOUNT_ID), fault);
		const second = reportOf(await action.run(PINS, { staticData: first.staticData }));
		const solved = second.findings.filter(({ status }) => status === 'solved');
		expect(solved.length).toBeGreaterThan(0);
		expect(solved.map(({ wabaId }) => wabaId)).not.toContain(ACCOUNT_ID);
		expect(second.notChecked).toHaveLength(1);
		action.graph.faults.clear();
		const third = reportOf(await action.run(PINS, { staticData: first.staticData }));
		expect(third.findings.map(({ wabaId }) => wabaId)).toContain(ACCOUNT_ID);
	});

	it('solves the findings of a number that no longer exists', async () => {
		setPins([0]);
		const first = await action.run(PINS);
		action.graph.world.phoneNumbers.shift();
		const second = reportOf(await action.run(PINS, { staticData: first.staticData }));
		expect(pinFindings(second).map(({ status }) => status)).toEqual(['solved']);
	});

	it.each([
		['lost', undefined],
		['of another version', { 'node:Action': { complianceCheck: { version: 99 } } }],
		['broken', { 'node:Action': { complianceCheck: { version: 1, findings: [1], values: 'x' } } }],
	])('begins again if the memory is %s', async (_what, staticData) => {
		setPins([0]);
		const report = reportOf(await action.run(PINS, { staticData }));
		expect(report).toMatchObject({ isFirstRun: true, hasNews: true });
	});

	it('keeps the scopes of several items apart', async () => {
		setPins([0]);
		const one = { ...PINS, accountScope: 'one', accountId: '={{ $json.id }}' };
		const items = [{ id: ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }];
		const first = await action.run(one, { items });
		const second = await action.run(one, { items, staticData: first.staticData });
		expect(first.items.map(({ isFirstRun }) => isFirstRun)).toEqual([true, true]);
		expect(second.items.map(({ isFirstRun, hasNews }) => [isFirstRun, hasNews])).toEqual([
			[false, false],
			[false, false],
		]);
	});

	it('does not call a paused template solved once it is disabled', async () => {
		const template = action.graph.world.templates.find(({ status }) => status === 'APPROVED')!;
		const templates: INodeParameters = {
			ruleGroups: ['templates'],
			options: { onlyChanges: true, rulesOff: ['template-quality-low'] },
		};
		template.status = 'PAUSED';
		const first = await action.run(templates);
		template.status = 'DISABLED';
		const second = await action.run(templates, { staticData: first.staticData });
		expect(reportOf(second).findings.map(({ rule, status }) => [rule, status])).toEqual([
			['template-disabled', 'new'],
		]);
		template.status = 'APPROVED';
		const third = await action.run(templates, { staticData: second.staticData });
		expect(reportOf(third).findings.map(({ rule, status }) => [rule, status])).toEqual([
			['template-disabled', 'solved'],
		]);
	});

	it('tells that a template is in order again where only those with problems are read', async () => {
		const template = action.graph.world.templates.find(({ status }) => status === 'APPROVED')!;
		const problems: INodeParameters = {
			ruleGroups: ['templates'],
			options: { onlyChanges: true, templateReading: 'problems' },
		};
		const statusesOf = (result: ActionResult) =>
			reportOf(result).findings.map(({ rule, status }) => [rule, status]);
		delete template.quality_score;
		template.status = 'PAUSED';
		const first = await action.run(problems);
		expect(reportOf(first).partlyRead).toContainEqual({
			id: template.accountId,
			name: expect.any(String) as string,
		});
		expect(reportOf(first).text).toContain('only templates with problems were read');
		template.status = 'APPROVED';
		refuse(/message_templates/, DENIED);
		const unread = await action.run(problems, { staticData: first.staticData });
		expect(statusesOf(unread)).toEqual([]);
		action.graph.faults.clear();
		const second = await action.run(problems, { staticData: first.staticData });
		expect(statusesOf(second)).toEqual([['template-paused', 'solved']]);
		const third = await action.run(problems, { staticData: second.staticData });
		expect(statusesOf(third)).toEqual([]);
	});

	it('calls nothing of the token solved while Meta refuses it, and the refusal once it ends', async () => {
		const token: INodeParameters = {
			accountScope: 'one',
			accountId: ACCOUNT_ID,
			ruleGroups: ['token'],
			options: { onlyChanges: true },
			thresholds: { neededScopes: 'whatsapp_business_management, ads_management' },
		};
		const first = await action.run(token);
		expect(reportOf(first).findings.map(({ rule }) => rule)).toEqual([
			'token-scope-missing.ads_management',
		]);
		refuse(/./, EXPIRED);
		const second = await action.run(token, { staticData: first.staticData });
		const statuses = ({ findings }: { findings: Finding[] }) =>
			findings.map(({ rule, status }) => [rule, status]);
		expect(statuses(reportOf(second))).toEqual([['token-invalid', 'new']]);
		action.graph.faults.clear();
		const third = await action.run(token, { staticData: second.staticData });
		expect(statuses(reportOf(third))).toEqual([['token-invalid', 'solved']]);
	});

	it('is news if an account cannot be read any more, once', async () => {
		setPins();
		action.graph.world.phoneNumbers.length = 0;
		const first = await action.run(PINS);
		refuse(accountPath(ACCOUNT_ID), DENIED);
		const second = await action.run(PINS, { staticData: first.staticData });
		expect(reportOf(second)).toMatchObject({ hasNews: true, status: 'incomplete' });
		const third = await action.run(PINS, { staticData: second.staticData });
		expect(reportOf(third)).toMatchObject({ hasNews: false, status: 'incomplete' });
		action.graph.faults.clear();
		const fourth = await action.run(PINS, { staticData: third.staticData });
		expect(reportOf(fourth)).toMatchObject({ hasNews: false, ok: true });
		refuse(accountPath(ACCOUNT_ID), DENIED);
		const fifth = await action.run(PINS, { staticData: fourth.staticData });
		expect(reportOf(fifth).hasNews).toBe(true);
	});

	it('remembers nothing of a run that was cancelled', async () => {
		setPins([0, 1]);
		refuse(accountPath(SECOND_ACCOUNT_ID), { kind: 'latency', milliseconds: 1_000 });
		let cancel: () => void = () => undefined;
		const running = action.run(PINS, { begun: (stop) => (cancel = stop), mode: 'trigger' });
		const isRead = () => action.graph.calls.some(({ path }) => path.endsWith(SECOND_ACCOUNT_ID));
		while (!isRead()) await sleep(20);
		cancel();
		const { staticData } = await running;
		expect(JSON.stringify(staticData)).not.toContain('number-pin-off');
	});

	it('tells again what n8n dropped because another item failed', async () => {
		setPins([0]);
		const each = { ...PINS, accountScope: 'one', accountId: '={{ $json.id }}' };
		const items = [{ id: ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }];
		refuse(accountPath(SECOND_ACCOUNT_ID), DENIED);
		const failed = await action.run(each, { items });
		expect(failed.error?.message).toMatch(/permission/i);
		action.graph.faults.clear();
		const next = await action.run(each, { items, staticData: failed.staticData });
		expect(next.items.map(({ isFirstRun }) => isFirstRun)).toEqual([true, true]);
		expect(next.items[0]?.hasNews).toBe(true);
	});

	it('tells an open critical finding again after the days that the user set', async () => {
		action.graph.world.phoneNumbers[0]!.status = 'DISCONNECTED';
		setPins();
		const first = await action.run(PINS);
		const longAgo = JSON.stringify(first.staticData).replaceAll(
			/"20\d\d-[^"]+"/g,
			'"2026-01-01T00:00:00.000Z"',
		);
		const second = reportOf(
			await action.run(PINS, { staticData: JSON.parse(longAgo) as IDataObject }),
		);
		expect(second.findings).toEqual([
			expect.objectContaining({ rule: 'number-disconnected', status: 'open' }),
		]);
		expect(second.hasNews).toBe(true);
	});
});

describe('what the user wants to hear', () => {
	it('counts a muted finding, and tells it when the mute is over', async () => {
		setPins([0]);
		const muted = (mutedUntil: string): INodeParameters => ({
			ruleGroups: ['numbers'],
			options: {
				onlyChanges: true,
				mute: { findings: [{ mutedRule: 'number-pin-off', muteReason: 'Known', mutedUntil }] },
			},
		});
		const first = await action.run(muted('2100-01-01'));
		expect(reportOf(first).counts.muted).toBe(1);
		expect(pinFindings(reportOf(first))).toEqual([]);
		const second = reportOf(
			await action.run(muted('2020-01-01'), { staticData: first.staticData }),
		);
		expect(second.counts.muted).toBe(0);
		expect(pinFindings(second).map(({ status }) => status)).toEqual(['new']);
	});

	it('fails the run from the severity on, after it has remembered', async () => {
		setPins([0]);
		const stopping = { ruleGroups: ['numbers'], options: { stopAt: 'warning' } };
		const { error, staticData } = await action.run(stopping);
		expect(error?.message).toMatch(/^\d warnings/);
		expect(error?.description).toContain('Two-step verification');
		expect(JSON.stringify(staticData)).toContain('number-pin-off');
		const { error: none } = await action.run({ ...stopping, options: { stopAt: 'critical' } });
		expect(none).toBeUndefined();
	});
});

it.each([[''], ['  '], [null]])('takes the default of a threshold that is %j', async (value) => {
	const report = reportOf(
		await action.run({
			accountScope: 'one',
			accountId: ACCOUNT_ID,
			ruleGroups: ['token'],
			options: { rulesOn: ['token-scope-unneeded'] },
			thresholds: { neededScopes: value, allowedScopes: value, apiVersionDays: value },
		} as INodeParameters),
	);
	expect(report.findings.map(({ message }) => message)).toEqual([
		'The token may do more than it needs: catalog_management',
	]);
});

describe('what cannot be read', () => {
	it('names the rules of a field that Meta does not know, and asks for it only once', async () => {
		setPins([0]);
		action.graph.faults.add({ field: 'is_pin_enabled' });
		const report = reportOf(await action.run(PINS));
		expect(pinFindings(report)).toEqual([]);
		expect(report.notChecked).toEqual([
			expect.objectContaining({
				reason: 'Meta does not know the field is_pin_enabled',
				rules: ['number-pin-off'],
			}),
		]);
		const refused = action.graph.calls.filter(({ query }) =>
			String(query.fields).includes('is_pin_enabled'),
		);
		expect(refused).toHaveLength(1);
	});

	it.each([
		['the rule about it does not run', /./, EXPIRED, { ruleGroups: ['numbers'] }],
		['only another call met the limit of the app', /\/app$/, APP_LIMIT, {}],
	])('fails if nothing could be read and %s', async (_what, path, fault, parameters) => {
		refuse(path, fault);
		const { error, staticData } = await action.run(parameters as INodeParameters);
		expect(error).toBeDefined();
		expect(staticData).toEqual({ 'node:Action': {} });
	});

	it('does not list the accounts for rules about the portfolio alone', async () => {
		refuse(/whatsapp_business_accounts/, DENIED);
		const report = reportOf(await action.run({ ruleGroups: ['people'] }));
		expect(report).toMatchObject({ calls: { made: 1 }, notChecked: [] });
	});

	it('does not call a portfolio without accounts in order', async () => {
		action.graph.world.accounts.length = 0;
		const report = reportOf(await action.run(PINS));
		expect(report).toMatchObject({ ok: false, status: 'incomplete', hasNews: true });
		expect(report.notChecked).toEqual([
			expect.objectContaining({ reason: 'Meta lists no account' }),
		]);
	});

	it.each([
		['health_status', 'send-blocked'],
		['phone_numbers', 'number-banned'],
		['flows', 'flow-blocked'],
		['subscribed_apps', 'account-not-subscribed'],
		['whatsapp_business_api_data', 'account-not-subscribed'],
	])('names the rules that need what is inside the unknown field %s', async (field, rule) => {
		setPins();
		action.graph.faults.add({ field });
		const { notChecked, findings } = reportOf(
			await action.run({ accountScope: 'one', accountId: ACCOUNT_ID }),
		);
		expect(notChecked).toContainEqual(
			expect.objectContaining({
				reason: `Meta does not know the field ${field}`,
				rules: expect.arrayContaining([rule]) as string[],
			}),
		);
		expect(findings.map((finding) => finding.rule)).not.toContain(rule);
	});

	it('ends with a finding if Meta no longer accepts the token', async () => {
		refuse(/./, EXPIRED);
		const report = reportOf(await action.run({}));
		expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
			['token-invalid', 'critical'],
		]);
		expect(report.status).toBe('critical');
		// The token, the list of accounts, the portfolio and the app are asked for at the same time.
		expect(action.graph.calls.length).toBeLessThanOrEqual(4);
		expect(report.notChecked).toEqual([expect.objectContaining({ subject: 'Everything else' })]);
	});

	it('reads no further account once the calls of the app are used up', async () => {
		setPins([0]);
		const [first] = action.graph.world.accounts;
		refuse(new RegExp(`/(?!${first?.id})10\\d+$`), {
			kind: 'rateLimit',
			code: 4,
			minutesToRegainAccess: 30,
		});
		const report = reportOf(await action.run(PINS));
		expect(pinFindings(report)).toHaveLength(1);
		expect(report.notChecked).toEqual([
			expect.objectContaining({
				subject: expect.stringMatching(/^Everything else \(\d accounts\)$/) as string,
			}),
		]);
	});

	it('names what a refused extra is about, and the rules that need it, once', async () => {
		setPins();
		refuse(/whatsapp_business_encryption/, DENIED);
		const report = reportOf(
			await action.run({
				...PINS,
				accountScope: 'one',
				accountId: ACCOUNT_ID,
				options: { rulesOn: ['number-key-mismatch'] },
			}),
		);
		const notChecked = report.notChecked as Array<{ subject: string; rules: string[] }>;
		expect(new Set(notChecked.map(({ rules }) => rules.join()))).toEqual(
			new Set(['number-key-mismatch']),
		);
		expect(notChecked[0]?.subject).toMatch(/: the encryption key$/);
	});

	it('fails if nothing at all could be read', async () => {
		refuse(/whatsapp_business_accounts/, DENIED);
		const { error } = await action.run({ ruleGroups: ['numbers'] });
		expect(error?.message).toMatch(/permission/i);
	});

	it.each([
		['template', () => action.graph.world.templates[0]?.id, 'a message template'],
		['number', () => action.graph.world.phoneNumbers[0]?.id, 'a phone number'],
		['portfolio', () => action.graph.world.businesses[0]?.id, 'a business portfolio'],
	])('says so if the ID of the account is that of a %s', async (_what, idOf, kind) => {
		const { error } = await action.run({ ...PINS, accountScope: 'one', accountId: idOf() ?? '' });
		expect(error?.message).toBe(`The ID in Account is that of ${kind}`);
		expect(action.graph.calls).toHaveLength(1);
	});

	it('fails if the only account cannot be read', async () => {
		refuse(accountPath(ACCOUNT_ID), DENIED);
		const { error } = await action.run({ ...PINS, accountScope: 'one', accountId: ACCOUNT_ID });
		expect(error?.message).toMatch(/permission/i);
	});

	it('reads the lists apart if Meta refuses the whole as too much data', async () => {
		setPins([0]);
		action.graph.faults.add({
			field: 'phone_numbers',
			then: {
				kind: 'graphError',
				error: { code: 1, message: 'Please reduce the amount of data you are asking for' },
			},
		});
		const report = reportOf(
			await action.run({ ...PINS, accountScope: 'one', accountId: ACCOUNT_ID }),
		);
		expect(pinFindings(report)).toHaveLength(1);
		expect(report.notChecked).toEqual([]);
	});
});

it('shows the token nowhere', async () => {
	const { stored, staticData } = await action.run({});
	const { accessToken, appSecret } = credentialFor(action.graph);
	for (const secret of [accessToken, appSecret]) {
		expect(stored + JSON.stringify(staticData)).not.toContain(secret);
	}
});
