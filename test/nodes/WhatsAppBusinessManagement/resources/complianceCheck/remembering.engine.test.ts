import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { ActionResult } from '../../../../engine/runAction';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import type { Finding } from './checkRuns';
import { DENIED, EXPIRED, PINS, accountPath, pinFindings, reportOf, useCheck } from './checkRuns';

const { action, refuse, setPins } = useCheck();

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
