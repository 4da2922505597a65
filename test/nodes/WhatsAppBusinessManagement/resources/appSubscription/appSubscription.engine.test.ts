import type { INodeParameters } from 'n8n-workflow';

import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { removeFields } from '../../../../../nodes/WhatsAppBusinessManagement/resources/appSubscription/removeFields';
import { setCallback as setCallbackOperation } from '../../../../../nodes/WhatsAppBusinessManagement/resources/appSubscription/setCallback';
import { credentialFor } from '../../../../engine/credential';
import { runAction } from '../../../../engine/runAction';
import { TriggerHost } from '../../../../engine/triggerHost';
import { startGraphApi, type GraphApi } from '../../../../graphApi';
import { startReceiver, type Receiver } from '../../../../graphApi/receiver';
import { answering } from '../../graph/fakeConnection';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

/*
 * Set Callback is tested with a callback that answers the challenge and with the receiver that holds
 * the app's callback. Removals are tested with Meta's possible responses.
 */

const VERIFY_TOKEN = 'a word that both sides know';
const FOREIGN = 'https://hooks.fernwick.example/whatsapp?key=hidden';
const OBJECT = 'whatsapp_business_account';

let graph: GraphApi;
let receiver: Receiver;
let trigger: TriggerHost | undefined;

beforeEach(async () => {
	graph = await startGraphApi();
	receiver = await startReceiver(VERIFY_TOKEN);
});

afterEach(async () => {
	await trigger?.stop();
	trigger = undefined;
	await receiver.close();
	await graph.close();
});

const setCallback = async (parameters: INodeParameters = {}) =>
	await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'appSubscription',
			operation: 'setCallback',
			callbackUrl: receiver.url,
			verifyToken: VERIFY_TOKEN,
			webhookFields: ['account_update'],
			...parameters,
		},
	});

/** What is registered at Meta. */
const standing = () => graph.world.app.subscriptions.find(({ object }) => object === OBJECT);

const written = () => graph.calls.filter(({ method }) => method !== 'GET');

const run = async (operation: string, parameters: INodeParameters = {}) =>
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'appSubscription', operation, confirmed: true, ...parameters },
	});

function foreignReceiver(fields = ['messages']): void {
	graph.world.app.subscriptions.push({
		object: OBJECT,
		callback_url: FOREIGN,
		active: true,
		fields: fields.map((name) => ({ name, version: 'v25.0' })),
		verifyToken: 'theirs',
	});
}

it('registers if there is no receiver, and keeps no verify token', async () => {
	const { items, stored } = await setCallback();
	expect(items).toEqual([
		expect.objectContaining({
			callbackUrl: receiver.url,
			fields: ['account_update'],
			replacedCallbackUrl: null,
			success: true,
		}),
	]);
	expect(receiver.challenges).toHaveLength(1);
	expect(JSON.stringify(items)).not.toContain(VERIFY_TOKEN);
	expect(stored).not.toContain(VERIFY_TOKEN);
});

it.each([false, true])(
	'adds fields to its own callback, also if Meta’s POST replaces them: %s',
	async (subscribingReplacesFields) => {
		graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
		await setCallback({ webhookFields: ['security'] });
		const { items } = await setCallback();
		expect(items[0]?.fields).toEqual(['security', 'account_update']);
		expect(items[0]?.replacedCallbackUrl).toBeNull();
	},
);

it('refuses to replace a foreign receiver before any write, and hides its query', async () => {
	foreignReceiver();
	const { error } = await setCallback();
	expect(error?.message).toBe(
		'Another receiver is registered for this app: https://hooks.fernwick.example/whatsapp?…',
	);
	expect(error?.description).toContain('Replace Another Callback');
	expect(written()).toEqual([]);
	expect(standing()?.callback_url).toBe(FOREIGN);
});

it('replaces it if the option is on', async () => {
	foreignReceiver();
	const { items } = await setCallback({ replaceOther: true });
	expect(items[0]?.replacedCallbackUrl).toBe('https://hooks.fernwick.example/whatsapp?…');
	expect(standing()?.callback_url).toBe(receiver.url);
	expect(standing()?.fields.map(({ name }) => name)).toEqual(['messages', 'account_update']);
});

it('if a trigger holds the callback, explains how to receive beside it', async () => {
	trigger = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: ['security'] },
	});
	await trigger.activate();
	graph.calls.length = 0;
	const { error } = await setCallback();
	expect(error?.message).toMatch(/^A trigger of this package holds the app’s callback/);
	expect(error?.description).toContain('Other Receivers');
	expect(written()).toEqual([]);
});

it('reports that Meta could not verify the callback, without the verify token', async () => {
	const { error } = await setCallback({ verifyToken: 'not what the receiver knows' });
	expect(error?.message).toBe('URL validation failed');
	expect(JSON.stringify({ ...error })).not.toContain('not what the receiver knows');
	expect(standing()).toBeUndefined();
});

it.each(['getMany', 'removeFields', 'remove'])(
	'%s requires the app secret if the credential has none',
	async (operation) => {
		const { error } = await runAction({
			credential: credentialFor(graph, { appSecret: '' }),
			parameters: {
				resource: 'appSubscription',
				operation,
				confirmed: true,
				webhookFields: ['security'],
			},
		});
		expect(error?.message).toMatch(/^The credential has no App Secret/);
		expect(graph.calls).toEqual([]);
	},
);

it.each([
	['which are all', ['messages', 'security'], /subscribed only to messages, security$/],
	['which are more than all', ['messages', 'security', 'flows'], /only to messages, security$/],
])(
	'removes no fields %s, because the callback would be removed with them',
	async (_what, fields, words) => {
		foreignReceiver(['messages', 'security']);
		const { error } = await run('removeFields', { additionalFields: fields.join() });
		expect(error?.message).toMatch(words);
		expect(error?.description).toMatch(/at least one.*Webhook App Subscription → Delete/);
		expect(written()).toEqual([]);
	},
);

it('removes no field if nothing is registered', async () => {
	const { error } = await run('removeFields', { webhookFields: ['security'] });
	expect(error?.message).toMatch(/^The app is not subscribed to WhatsApp webhooks/);
	expect(written()).toEqual([]);
});

describe.each(['denied', 'forgotten'] as const)('a write that is %s by Meta', (writes) => {
	const WORDS = {
		denied: /^Meta answered that it did not (register|remove) /,
		forgotten: /^Meta answered that the (callback was set|fields were removed), but /,
	};

	beforeEach(() => {
		graph.world.quirks.subscriptionWrites = writes;
	});

	it.each([
		['sets no callback', false],
		['replaces none', true],
	])('%s', async (_what, isAnotherThere) => {
		if (isAnotherThere) foreignReceiver();
		const { error, items } = await setCallback({ replaceOther: true });
		expect(items).toEqual([]);
		expect(error?.message).toMatch(WORDS[writes]);
		expect(JSON.stringify([error?.message, error?.description])).not.toContain('hidden');
	});

	it('removes no field', async () => {
		foreignReceiver(['messages', 'security']);
		const { error, items } = await run('removeFields', { webhookFields: ['security'] });
		expect(items).toEqual([]);
		expect(error?.message).toMatch(WORDS[writes]);
	});
});

it('a subscription that Meta reports as not deleted counts as not deleted', async () => {
	foreignReceiver();
	graph.world.quirks.subscriptionWrites = 'denied';
	const { error, items } = await run('remove');
	expect(items).toEqual([]);
	expect(error?.message).toBe('Meta answered that it did not remove the app’s subscription');
});

describe('a write that cannot be verified by reading', () => {
	beforeEach(() => {
		const error = { code: 10, message: 'No permission to look' };
		graph.faults.add({
			method: 'GET',
			path: /\/subscriptions$/,
			after: 1,
			then: { kind: 'graphError', error },
		});
	});
	const notRead = {
		readBack: false,
		readBackProblem: expect.stringContaining('No permission to look'),
	};

	it('is reported for Set Callback', async () => {
		const { items, error } = await setCallback();
		expect(error?.message).toBeUndefined();
		expect(items).toEqual([
			expect.objectContaining({
				callbackUrl: receiver.url,
				fields: ['account_update'],
				active: null,
				success: true,
				...notRead,
			}),
		]);
		expect(standing()?.callback_url).toBe(receiver.url);
	});

	it('is reported for Remove Fields', async () => {
		foreignReceiver(['messages', 'security']);
		const { items, error } = await run('removeFields', { webhookFields: ['security'] });
		expect(error?.message).toBeUndefined();
		expect(items).toEqual([
			expect.objectContaining({ remainingFields: ['messages'], deleted: true, ...notRead }),
		]);
		expect(standing()?.fields.map(({ name }) => name)).toEqual(['messages']);
	});
});

describe('the state that Meta returns differs from the request:', () => {
	const credential = { appId: '1029384756102938', appSecret: 'a'.repeat(32) };
	const URL = 'https://example.com/hooks';
	const listed = (...fields: string[]) => ({
		data: [{ object: OBJECT, callback_url: URL, fields }],
	});
	const done = { success: true };
	const setInput = { callbackUrl: URL, verifyToken: 'v', webhookFields: ['a', 'b'] };
	const removeInput = { confirm: true, webhookFields: ['a'] };

	it.each([
		[
			'a field is missing',
			setCallbackOperation,
			setInput,
			[{ data: [] }, done, ...Array<object>(4).fill(listed('a'))],
			/^The callback was set, but Meta did not accept these webhook fields: b$/,
		],
		[
			'none of the other fields remain',
			removeFields,
			removeInput,
			[listed('a', 'b'), done, { data: [] }],
			/^The fields were removed, and so were others that should have stayed: b$/,
		],
	])('%s', async (_what, operation, input, answers, words) => {
		const { connection: fake } = answering(...answers);
		const connection = { ...fake, credential: { ...credential, ...fake.credential } };
		const call = operation.prepare(input, credential);
		await expect(call.run(connection as unknown as GraphConnection)).rejects.toThrow(words);
	});

	it('a change that is visible a moment later counts', async () => {
		const answers = [{ data: [] }, done, { data: [] }, listed('a', 'b')];
		const { connection: fake } = answering(...answers);
		const connection = { ...fake, credential: { ...credential, ...fake.credential } };
		const call = setCallbackOperation.prepare(setInput, credential);
		await expect(call.run(connection as unknown as GraphConnection)).resolves.toMatchObject([
			{ success: true, fields: ['a', 'b'] },
		]);
	});
});
