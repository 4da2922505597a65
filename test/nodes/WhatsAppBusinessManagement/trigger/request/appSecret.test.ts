import type { ICredentialDataDecryptedObject, INode, IWebhookFunctions } from 'n8n-workflow';

import {
	forgetSecret,
	readSecret,
	recallSecret,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/request/appSecret';

const NOW = 1_700_000_000_000;
const SECOND = 1000;

/** The credential as n8n returns it, and how often it was requested. */
let credential: ICredentialDataDecryptedObject;
let reads: number;
let node: INode;
let ids = 0;

const context = {
	getCredentials: async () => {
		reads++;
		return await Promise.resolve({ ...credential });
	},
} as unknown as IWebhookFunctions;

const nodeWith = (id: string | null): INode => ({
	id: 'trigger',
	name: 'Trigger',
	type: 'trigger',
	typeVersion: 2,
	position: [0, 0],
	parameters: {},
	credentials: { whatsAppBusinessManagementApi: { id, name: 'test' } },
});

beforeEach(() => {
	credential = { appSecret: ' first ' };
	reads = 0;
	// Another credential for each test, because the process caches it.
	node = nodeWith(`credential ${++ids}`);
});

const recall = async (now: number) => await recallSecret(context, node, now);

it.each([
	['', false],
	['  ', false],
	['theirs', true],
])('with the other receiver’s token “%s” it can restore: %s', async (token, canGiveBack) => {
	credential.otherReceiverVerifyToken = token;
	await expect(readSecret(context, node, NOW)).resolves.toEqual({
		appSecret: 'first',
		canGiveBack,
		mayBeOutdated: false,
	});
});

it.each<[string, number, object, number]>([
	['at once', 0, { appSecret: 'first', mayBeOutdated: false }, 1],
	['after five seconds', 5 * SECOND, { appSecret: 'first', mayBeOutdated: false }, 1],
	['after that: may be stale', 5 * SECOND + 1, { appSecret: 'first', mayBeOutdated: true }, 1],
	['after a minute', 60 * SECOND, { appSecret: 'first', mayBeOutdated: true }, 1],
	['after that: read again', 60 * SECOND + 1, { appSecret: 'second', mayBeOutdated: false }, 2],
	['if the clock was set back: read again', -1, { appSecret: 'second', mayBeOutdated: false }, 2],
])('is known %s', async (_when, later, secret, times) => {
	await recall(NOW);
	credential.appSecret = 'second';
	await expect(recall(NOW + later)).resolves.toMatchObject(secret);
	expect(reads).toBe(times);
});

it('a credential without an ID is read each time', async () => {
	node = nodeWith(null);
	await recall(NOW);
	await recall(NOW);
	expect(reads).toBe(2);
});

it('another credential is another secret', async () => {
	await recall(NOW);
	node = nodeWith(`credential ${++ids}`);
	credential.appSecret = 'second';
	await expect(recall(NOW)).resolves.toMatchObject({ appSecret: 'second' });
});

it('a forgotten secret is read again', async () => {
	await recall(NOW);
	credential.appSecret = 'second';
	forgetSecret(node);
	await expect(recall(NOW)).resolves.toMatchObject({ appSecret: 'second', mayBeOutdated: false });
});

it('a read that was in progress when the secret was forgotten is not kept', async () => {
	const reading = readSecret(context, node, NOW);
	credential.appSecret = 'second';
	forgetSecret(node);
	await expect(reading).resolves.toMatchObject({ appSecret: 'first' });
	await expect(recall(NOW)).resolves.toMatchObject({ appSecret: 'second' });
});
