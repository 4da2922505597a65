import { credentialFor } from '../../../../engine/credential';
import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { rejectTemplate } from '../../../../graphApi/events';
import { readRuns } from './runs';

const action = useActionNode({
	resource: 'change',
	operation: 'getChanges',
	accountScope: 'one',
	accountId: { __rl: true, mode: 'id', value: ACCOUNT_ID },
});

const template = (index = 0) => action.graph.world.templates[index]!;

it('gives nothing in the first run, and says why', async () => {
	const { items, hints, staticData } = await action.run({});
	expect(items).toEqual([]);
	expect(hints[0]?.message).toContain('the first run of this node, which only remembers');
	expect(Object.keys(staticData)).toEqual(['node:Action']);
});

it('gives an item as the trigger does, and none again in the third run', async () => {
	const { run } = readRuns(action);
	await run();
	await rejectTemplate(action.graph, template().id);
	const [item, ...others] = await run();
	expect(others).toEqual([]);
	expect(item).toMatchObject({
		field: 'message_template_status_update',
		group: 'template',
		wabaId: ACCOUNT_ID,
		accountName: 'Fernwick Lanterns',
		managerUrl: expect.stringMatching(
			`/message_templates/\\?asset_id=${ACCOUNT_ID}&.*id=${template().id}$`,
		) as string,
		event: 'REJECTED',
		source: 'getChanges',
		timeSeen: true,
		templateId: template().id,
		templateName: template().name,
		templateLanguage: template().language,
		reason: 'INVALID_FORMAT',
	});
	expect(await run()).toEqual([]);
});

it('compares a manual run that n8n does not save with the same state again', async () => {
	const { staticData } = await action.run({});
	await rejectTemplate(action.graph, template().id);
	for (const _run of [1, 2]) {
		const { items } = await action.run({}, { staticData: structuredClone(staticData) });
		expect(items).toHaveLength(1);
	}
});

it('gives a change once, also for several input items', async () => {
	const { staticData } = await action.run({});
	await rejectTemplate(action.graph, template().id);
	const { items } = await action.run({}, { staticData, items: [{}, {}, {}] });
	expect(items).toHaveLength(1);
});

describe('of several input items with an account each', () => {
	const accountId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
	const items = [{ id: ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }];
	const runBoth = async (more: Partial<Parameters<typeof action.run>[1]> = {}) =>
		await action.run({ accountId }, { items, mode: 'trigger', ...more });

	const refuseSecond = () =>
		action.graph.faults.add({
			path: new RegExp(`/${SECOND_ACCOUNT_ID}$`),
			then: { kind: 'graphError', error: { message: 'No', code: 200, type: 'OAuthException' } },
		});

	it('loses no change if one fails, because n8n then outputs none of them', async () => {
		const { staticData } = await runBoth();
		await rejectTemplate(action.graph, template().id);
		const remove = refuseSecond();
		const failed = await runBoth({ staticData });
		expect(failed.error).toBeDefined();
		expect(failed.staticData).toEqual(staticData);
		remove();
		const { items: given } = await runBoth({ staticData: failed.staticData });
		expect(given.map(({ event }) => event)).toEqual(['REJECTED']);
	});

	it('remembers nothing if one fails in the first run', async () => {
		refuseSecond();
		expect((await runBoth()).staticData).toEqual({ 'node:Action': {} });
	});

	it('gives the others if the node continues on an error, each once', async () => {
		const { staticData } = await runBoth();
		await rejectTemplate(action.graph, template().id);
		refuseSecond();
		const onError = 'continueRegularOutput';
		const first = await runBoth({ staticData, onError });
		expect(first.items).toEqual([
			expect.objectContaining({ event: 'REJECTED' }),
			expect.objectContaining({ error: expect.any(String) as string }),
		]);
		const { items: again } = await runBoth({ staticData: first.staticData, onError });
		expect(again).toHaveLength(1);
	});
});

it('sees that a template was edited only if its content is read', async () => {
	const { run } = readRuns(action);
	await run({ options: { includeComponents: true } });
	template().components = [{ type: 'BODY', text: 'Your lantern is on its way.' }];
	// A run without the content neither tells nor forgets it.
	expect(await run()).toEqual([]);
	expect(await run({ options: { includeComponents: true } })).toEqual([
		expect.objectContaining({
			field: 'message_template_components_update',
			bodyText: 'Your lantern is on its way.',
		}),
	]);
});

it('reads the rest if Meta does not know a field, and compares it when Meta knows it again', async () => {
	const { run } = readRuns(action);
	await run();
	const remove = action.graph.faults.add({ field: 'is_pin_enabled' });
	const number = action.graph.world.phoneNumbers.find(({ id }) => id === CONNECTED_NUMBER_ID)!;
	number.pin = undefined;
	template().quality_score = { score: 'RED', date: 1 };
	expect((await run()).map(({ event }) => event)).toEqual(['RED']);
	remove();
	expect((await run()).map(({ event }) => event)).toEqual(['feed.pinTurnedOff']);
});

it('keeps the state of an account that refuses, and tells it once', async () => {
	const { run } = readRuns(action);
	const all = { accountScope: 'all' };
	await run(all);
	const error = { message: 'No permission', code: 200, type: 'OAuthException' };
	const remove = action.graph.faults.add({
		path: new RegExp(`/${SECOND_ACCOUNT_ID}$`),
		then: { kind: 'graphError', error },
	});
	const second = action.graph.world.templates.find(
		({ accountId }) => accountId === SECOND_ACCOUNT_ID,
	)!;
	second.status = 'DISABLED';
	const [notice, ...others] = await run(all);
	expect(others).toEqual([]);
	expect(notice).toMatchObject({
		event: 'feed.accountUnreadable',
		wabaId: SECOND_ACCOUNT_ID,
		// The list of accounts names it.
		accountName: 'Fernwick Lanterns Europe',
	});
	expect(await run(all)).toEqual([]);
	remove();
	expect((await run(all)).map(({ event, wabaId }) => [event, wabaId])).toEqual([
		['DISABLED', SECOND_ACCOUNT_ID],
	]);
});

it('reads the accounts of the token’s system user without a portfolio', async () => {
	const credential = credentialFor(action.graph, { businessPortfolioId: '' });
	const first = await action.run({ accountScope: 'all' }, { credential });
	expect(first.error).toBeUndefined();
	expect(action.graph.calls[0]?.path).toBe('/v25.0/me/assigned_whatsapp_business_accounts');
	await rejectTemplate(action.graph, template().id);
	const { staticData } = first;
	const { items } = await action.run({ accountScope: 'all' }, { credential, staticData });
	expect(items.map(({ event }) => event)).toEqual(['REJECTED']);
});

it('fails if nothing can be read, so that n8n’s error workflow runs', async () => {
	const error = { message: 'Invalid token', code: 190, type: 'OAuthException' };
	action.graph.faults.add({ then: { kind: 'graphError', error } });
	const result = await action.run({});
	expect(result.error).toBeDefined();
	expect(result.items).toEqual([]);
});
