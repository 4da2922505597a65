import { randomInt } from 'node:crypto';
import { credentialFor } from '../demo/credential';
import { startGraphApi } from '../graphApi';
import type { GraphApi } from '../graphApi';
import { startReceiver } from '../graphApi/receiver';
import type { Receiver } from '../graphApi/receiver';
import type { Credential } from '../n8n/api';
import type { WorkflowHost } from './hosts';
import { Stream } from './stream';

const OBJECT = 'whatsapp_business_account';

/** The verify token of the other service's receiver. */
export const THEIR_TOKEN = 'the word of the other receiver';

/** Both readings of Meta's documentation: a POST to the subscriptions adds or replaces fields. */
export type Reading = 'adds' | 'replaces';

export interface Registered {
	callback: string;
	fields: string[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Up to Meta's fifth attempt. */
const RETRY_WAITS_MS = [10 * SECOND, MINUTE, 10 * MINUTE, 60 * MINUTE];

/** One app at Meta per scene, so that no scene sees stale data of another one. */
export class MetaApp {
	readonly stream: Stream;

	private readonly receivers: Receiver[] = [];

	private readonly credentials = new Map<WorkflowHost, Credential & { id: string }>();

	/** The subscriptions of other objects, which no workflow may change. */
	private readonly others: string;

	private constructor(
		readonly reading: Reading,
		readonly graphApi: GraphApi,
	) {
		this.stream = new Stream(graphApi);
		this.others = this.otherSubscriptions();
	}

	static async start(reading: Reading): Promise<MetaApp> {
		const graphApi = await startGraphApi();
		const { world } = graphApi;
		world.app.id = String(1_029_384_000_000_000 + randomInt(1_000_000_000));
		world.quirks.subscribingReplacesFields = reading === 'replaces';
		return new MetaApp(reading, graphApi);
	}

	async stop(): Promise<void> {
		await this.stream.stop();
		await this.graphApi.close();
		await Promise.all(this.receivers.map(async (receiver) => await receiver.close()));
	}

	/** The app's credential in an n8n. */
	async credentialIn(host: WorkflowHost): Promise<Credential & { id: string }> {
		const known = this.credentials.get(host);
		if (known) return known;
		const data = this.ownCredential();
		const { type } = credentialFor(this.graphApi);
		const credential = { name: `App ${this.graphApi.world.app.id}`, type, data };
		const { id } = await host.api.createCredential(credential);
		const stored = { ...credential, id };
		this.credentials.set(host, stored);
		return stored;
	}

	/** What the user enters for this app. */
	ownCredential(): Credential['data'] {
		const { data } = credentialFor(this.graphApi);
		return { ...data, otherReceiverVerifyToken: THEIR_TOKEN };
	}

	/** Replaces the data of the credential. */
	async changeCredential(host: WorkflowHost, data: Credential['data']): Promise<void> {
		const { name, type, data: before } = await this.credentialIn(host);
		await host.api.saveCredential({ name, type, data: { ...before, ...data } });
	}

	/** Registers the receiver of another service as the app's callback. */
	async foreignReceiver(fields: string[]): Promise<Receiver> {
		const receiver = await startReceiver(THEIR_TOKEN);
		this.receivers.push(receiver);
		this.graphApi.world.app.subscriptions.push({
			object: OBJECT,
			callback_url: receiver.url,
			active: true,
			fields: fields.map((name) => ({ name, version: 'v25.0' })),
			verifyToken: THEIR_TOKEN,
		});
		return receiver;
	}

	/** The registered callback and its fields. */
	registered(): Registered | undefined {
		const subscription = this.graphApi.world.app.subscriptions.find(
			({ object }) => object === OBJECT,
		);
		if (!subscription) return undefined;
		const { callback_url: callback, fields } = subscription;
		return { callback, fields: fields.map(({ name }) => name).sort() };
	}

	/** Compares what is registered, and checks that the subscriptions of other objects are unchanged. */
	expectRegistered(expected: Registered | undefined): void {
		expect(this.registered()).toEqual(
			expected && { ...expected, fields: [...expected.fields].sort() },
		);
		expect(this.otherSubscriptions()).toBe(this.others);
	}

	/** How often the app's subscription was written, by any client. */
	registrations(): number {
		return this.graphApi.calls.filter(
			({ method, path }) => method !== 'GET' && path.endsWith('/subscriptions'),
		).length;
	}

	/** Advances Meta's clock until the refused deliveries are due; undefined when Meta gives up. */
	async deliverAgain(round: number): Promise<void> {
		await this.graphApi.clock.advance(RETRY_WAITS_MS[round] ?? 0);
		await this.graphApi.settle();
	}

	get retryRounds(): number {
		return RETRY_WAITS_MS.length;
	}

	private otherSubscriptions(): string {
		return JSON.stringify(
			this.graphApi.world.app.subscriptions.filter(({ object }) => object !== OBJECT),
		);
	}
}
