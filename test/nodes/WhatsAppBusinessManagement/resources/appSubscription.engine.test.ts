import type { INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { TriggerHost } from '../../../engine/triggerHost';
import { startGraphApi, type GraphApi } from '../../../graphApi';
import { startReceiver, type Receiver } from '../../../graphApi/receiver';

/*
 * Set Callback against a callback that answers the challenge, and against whoever holds the app's.
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

/** What stands at Meta. */
const standing = () => graph.world.app.subscriptions.find(({ object }) => object === OBJECT);

const written = () => graph.calls.filter(({ method }) => method !== 'GET');

function foreignReceiver(): void {
	graph.world.app.subscriptions.push({
		object: OBJECT,
		callback_url: FOREIGN,
		active: true,
		fields: [{ name: 'messages', version: 'v25.0' }],
		verifyToken: 'theirs',
	});
}

it('registers where nobody is, and keeps no verify token', async () => {
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
	'adds fields to the callback that is its own, also where Meta’s POST replaces them: %s',
	async (subscribingReplacesFields) => {
		graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
		await setCallback({ webhookFields: ['security'] });
		const { items } = await setCallback();
		expect(items[0]?.fields).toEqual(['security', 'account_update']);
		expect(items[0]?.replacedCallbackUrl).toBeNull();
	},
);

it('leaves a foreign receiver alone before anything is written, and shows no query of it', async () => {
	foreignReceiver();
	const { error } = await setCallback();
	expect(error?.message).toBe(
		'Another receiver is registered for this app, and is left alone: https://hooks.fernwick.example/whatsapp?…',
	);
	expect(error?.description).toContain('Replace Another Callback');
	expect(written()).toEqual([]);
	expect(standing()?.callback_url).toBe(FOREIGN);
});

it('replaces it once the switch is on', async () => {
	foreignReceiver();
	const { items } = await setCallback({ replaceOther: true });
	expect(items[0]?.replacedCallbackUrl).toBe('https://hooks.fernwick.example/whatsapp?…');
	expect(standing()?.callback_url).toBe(receiver.url);
	expect(standing()?.fields.map(({ name }) => name)).toEqual(['messages', 'account_update']);
});

it('tells of a trigger that holds the callback how to receive beside it', async () => {
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

it('says that Meta could not verify the callback, without the verify token', async () => {
	const { error } = await setCallback({ verifyToken: 'not what the receiver knows' });
	expect(error?.message).toBe('URL validation failed');
	expect(JSON.stringify({ ...error })).not.toContain('not what the receiver knows');
	expect(standing()).toBeUndefined();
});

it.each(['getMany', 'removeFields', 'deleteSubscription'])(
	'%s asks for the app secret where the credential has none',
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
