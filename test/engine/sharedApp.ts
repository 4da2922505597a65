import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { startGraphApi, type GraphApi } from '../graphApi';
import { startReceiver, type Receiver } from '../graphApi/receiver';
import { credentialFor } from './credential';
import { TriggerHost } from './triggerHost';

/** Meta's challenge of somebody else's receiver wants it. */
export const THEIR_TOKEN = 'the word of the other receiver';

const OBJECT = 'whatsapp_business_account';

/** What a workflow has that is not as in every other one. */
export interface WorkflowSetup {
	parameters?: INodeParameters;
	credential?: ICredentialDataDecryptedObject;
	webhookId?: string;
	instanceId?: string;
	run?: (items: IDataObject[]) => Promise<boolean>;
}

/** One app on the local Graph API, and everybody who receives through it. */
export class SharedApp {
	graph!: GraphApi;

	/** Every trigger of the test, in the order in which they were made. */
	hosts: TriggerHost[] = [];

	private receivers: Receiver[] = [];

	/** Makes names that nobody had before. */
	private counter = 0;

	async start(): Promise<void> {
		this.graph = await startGraphApi();
		[this.hosts, this.receivers] = [[], []];
	}

	async stop(): Promise<void> {
		await Promise.all(this.hosts.map(async (host) => await host.stop()));
		await Promise.all(this.receivers.map(async (receiver) => await receiver.close()));
		await this.graph.close();
		for (const { thrown } of this.hosts) expect(thrown).toEqual([]);
	}

	/** A number that nobody had before. */
	next(): number {
		return ++this.counter;
	}

	/** A workflow with the trigger; unless said otherwise in an n8n of its own. */
	async workflow(triggerOn: string[], setup: WorkflowSetup = {}): Promise<TriggerHost> {
		const number = this.next();
		const host = await TriggerHost.start({
			credential: credentialFor(this.graph, setup.credential),
			parameters: { triggerOn, ...setup.parameters },
			webhookId: setup.webhookId ?? `trigger-${number}`,
			instanceId: setup.instanceId ?? `n8n ${number}`,
			run: setup.run,
		});
		this.hosts.push(host);
		return host;
	}

	/** A receiver that nobody knows yet. */
	async receiver(verifyToken = THEIR_TOKEN): Promise<Receiver> {
		const receiver = await startReceiver(verifyToken);
		this.receivers.push(receiver);
		return receiver;
	}

	/** Whoever this is, they registered their own callback for the app. */
	async foreignReceiver(fields: string[]): Promise<Receiver> {
		const receiver = await this.receiver();
		this.register(receiver.url, fields);
		return receiver;
	}

	/** Somebody registers a callback in place of the one that stands. */
	register(callback_url: string, fields: string[]): void {
		const subscription = {
			object: OBJECT,
			callback_url,
			active: true,
			fields: fields.map((name) => ({ name, version: 'v25.0' })),
			verifyToken: THEIR_TOKEN,
		};
		this.graph.world.app.subscriptions = [...this.others(), subscription];
	}

	/** What stands at Meta for WhatsApp. */
	subscription() {
		return this.graph.world.app.subscriptions.find(({ object }) => object === OBJECT);
	}

	/** What stands for other objects of Meta's. */
	others() {
		return this.graph.world.app.subscriptions.filter(({ object }) => object !== OBJECT);
	}

	/** Who is called, and for what. */
	registered() {
		const current = this.subscription();
		return current && [current.callback_url, current.fields.map(({ name }) => name).sort()];
	}
}

/** An app of its own for each test. */
export function useSharedApp(): SharedApp {
	const app = new SharedApp();
	beforeEach(async () => await app.start());
	afterEach(async () => await app.stop());
	return app;
}
