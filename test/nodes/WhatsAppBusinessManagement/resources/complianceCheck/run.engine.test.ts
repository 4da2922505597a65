import type { INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../../engine/credential';
import { ACCOUNT_ID } from '../../../../graphApi';
import type { FaultEffect } from '../../../../graphApi/faults';
import { DENIED, EXPIRED, PINS, accountPath, pinFindings, reportOf, useCheck } from './checkRuns';

const { action, refuse, setPins } = useCheck();

const APP_LIMIT: FaultEffect = { kind: 'rateLimit', code: 4 };

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
		// The refusal is there before the list of accounts, whatever the machine does.
		refuse(/whatsapp_business_accounts$/, { kind: 'latency', milliseconds: 300 });
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
		// The token, the two lists of accounts, the portfolio and the app are asked for at the same time.
		expect(action.graph.calls.length).toBeLessThanOrEqual(5);
		expect(report.notChecked).toEqual([expect.objectContaining({ subject: 'Everything else' })]);
	});

	it('does not take a wrong App Secret for a token that Meta no longer accepts', async () => {
		refuse(/\/subscriptions$/, EXPIRED);
		const report = reportOf(await action.run({}));
		expect(report.findings.map(({ rule }) => rule)).not.toContain('token-invalid');
		expect(report.checked).toMatchObject({ accounts: 4 });
		const notChecked = report.notChecked as Array<{ subject: string }>;
		expect(notChecked.map(({ subject }) => subject)).toContain('The delivery path');
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
