import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { HUGE_TEMPLATE_ID, startGraphApi, type GraphApi } from '../graphApi';
import { startReceiver, type Receiver } from '../graphApi/receiver';
import { credentialFor } from './credential';
import { TriggerHost } from './triggerHost';

/** The verify token of every foreign receiver. */
export const THEIR_TOKEN = 'the word of the other receiver';

const OBJECT = 'whatsapp_business_account';

export const STATUS = 'message_template_status_update';
export const SECURITY = 'security';
export const ALERTS = 'account_alerts';
export const SECOND = 1000;

/** How a workflow differs from the default one. */
export interface WorkflowSetup {
	parameters?: INodeParameters;
	credential?: ICredentialDataDecryptedObject;
	webhookId?: string;
	instanceId?: string;
	run?: (items: IDataObject[]) => Promise<boolean>;
}

/** A workflow that shares the callback with a foreign receiver. */
export const sharingWith = (url: string): WorkflowSetup => ({
	parameters: { options: { otherReceivers: [url] } },
	credential: { otherReceiverVerifyToken: THEIR_TOKEN },
});

/** One app on the local Graph API, with all of its receivers. */
export class SharedApp {
	graph!: GraphApi;

	/** Every trigger of the test, in the order in which they were made. */
	hosts: TriggerHost[] = [];

	private receivers: Receiver[] = [];

	/** Makes unique names. */
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

	/** A unique number. */
	next(): number {
		return ++this.counter;
	}

	/** A workflow with the trigger, by default in an n8n of its own. */
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

	/** Restarts n8n at another address with the data that it has saved. */
	async restarted(host: TriggerHost): Promise<TriggerHost> {
		const { webhookId, instanceId } = host.setup;
		const moved = await this.workflow([STATUS], { webhookId, instanceId });
		moved.saved = structuredClone(host.saved);
		await host.stop();
		return moved;
	}

	/** Meta rejects a template, each time another one. */
	async rejectTemplate() {
		return await this.graph.publish(STATUS, {
			event: 'REJECTED',
			message_template_id: HUGE_TEMPLATE_ID,
			message_template_name: `template_${this.next()}`,
			message_template_language: 'en_US',
			reason: 'SCAM',
		});
	}

	/** A PIN is reset, each time of another number. */
	async requestPinReset() {
		return await this.graph.publish(SECURITY, {
			display_phone_number: `1555${this.next()}`,
			event: 'PIN_RESET_REQUEST',
		});
	}

	/** How many executions each workflow has started. */
	executionCounts(): number[] {
		return this.hosts.map(({ executions }) => executions.length);
	}

	/** A receiver that is not registered. */
	async receiver(verifyToken = THEIR_TOKEN): Promise<Receiver> {
		const receiver = await startReceiver(verifyToken);
		this.receivers.push(receiver);
		return receiver;
	}

	/** A foreign receiver whose callback is registered for the app. */
	async foreignReceiver(fields: string[]): Promise<Receiver> {
		const receiver = await this.receiver();
		this.register(receiver.url, fields);
		return receiver;
	}

	/** Replaces the app's callback, as another service does. */
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

	/** The app's WhatsApp subscription at Meta. */
	subscription() {
		return this.graph.world.app.subscriptions.find(({ object }) => object === OBJECT);
	}

	/** The app's subscriptions to other objects. */
	others() {
		return this.graph.world.app.subscriptions.filter(({ object }) => object !== OBJECT);
	}

	/** The registered callback and its fields. */
	registered() {
		const current = this.subscription();
		return current && [current.callback_url, current.fields.map(({ name }) => name).sort()];
	}
}

/** A separate app per test. */
export function useSharedApp(): SharedApp {
	const app = new SharedApp();
	beforeEach(async () => await app.start());
	afterEach(async () => await app.stop());
	return app;
}
