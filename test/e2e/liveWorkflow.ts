import type { Activation, StoredWorkflow } from '../n8n/api';
import type { Arrival } from './arrivals';
import type { WorkflowHost } from './hosts';
import type { MetaApp } from './metaApp';
import { STREAM_FIELD } from './stream';
import { TRIGGER, triggerWorkflow } from './triggerWorkflow';
import type { TriggerSetup } from './triggerWorkflow';

type Setup = Partial<Omit<TriggerSetup, 'credential'>>;

let count = 0;

/** A workflow with the trigger in a real n8n. It records which changes it must receive. */
export class LiveWorkflow {
	/** The first change after it went live. */
	private since?: number;

	/** The changes that it had to receive in earlier live periods. */
	private readonly owedBefore: number[] = [];

	private constructor(
		readonly app: MetaApp,
		readonly host: WorkflowHost,
		private setup: TriggerSetup,
		private readonly stored: StoredWorkflow,
	) {}

	static async create(app: MetaApp, host: WorkflowHost, setup: Setup = {}): Promise<LiveWorkflow> {
		const credential = await app.credentialIn(host);
		const whole = { name: `${app.reading} ${++count}`, credential, ...setup };
		const stored = await host.api.createWorkflow(triggerWorkflow(whole));
		const webhookId = stored.nodes.find(({ name }) => name === TRIGGER)?.webhookId;
		return new LiveWorkflow(app, host, { ...whole, webhookId }, stored);
	}

	get id(): string {
		return this.stored.id;
	}

	get isLive(): boolean {
		return this.since !== undefined;
	}

	get fields(): string[] {
		return this.setup.triggerOn ?? [STREAM_FIELD];
	}

	get path(): string {
		return `${this.setup.webhookId}/whatsapp-business-management`;
	}

	get url(): string {
		return `${this.host.publicUrl}/webhook/${this.path}`;
	}

	get testUrl(): string {
		return `${this.host.publicUrl}/webhook-test/${this.path}`;
	}

	/** Publishes it; from now on it must receive every change. */
	async activate(): Promise<void> {
		expect(await this.tryToActivate()).toEqual({ published: true });
	}

	async tryToActivate(): Promise<Activation> {
		const activation = await this.host.api.activate(this.id);
		if (activation.published) this.since ??= this.app.stream.next;
		return activation;
	}

	async deactivate(): Promise<void> {
		this.noLongerLive();
		await this.host.api.deactivate(this.id);
	}

	/** Changes the draft only: the live version is unchanged, and a test run uses the draft. */
	async draft(setup: Setup): Promise<void> {
		this.setup = { ...this.setup, ...setup };
		await this.host.api.saveWorkflow(triggerWorkflow(this.setup));
	}

	/** Only changes answered before the deactivation must arrive: the rest can reach it too late. */
	noLongerLive(): void {
		this.owedBefore.push(...this.owedNow().filter((number) => this.wasTaken(number)));
		this.since = undefined;
	}

	/** All changes that it must have received. */
	owed(): number[] {
		return [...this.owedBefore, ...this.owedNow()];
	}

	async startTest(): Promise<void> {
		const started = await this.host.api.runManually(this.id, TRIGGER);
		expect(started).toEqual({ waitingForWebhook: true });
	}

	async cancelTest(): Promise<void> {
		await this.host.api.stopListening(this.id);
	}

	/** Its executions that are not test runs. */
	async arrivals(): Promise<Arrival[]> {
		return (await this.executions()).filter(({ mode }) => mode !== 'manual');
	}

	async testRuns(): Promise<Arrival[]> {
		return (await this.executions()).filter(({ mode }) => mode === 'manual');
	}

	private async executions(): Promise<Arrival[]> {
		return await this.host.arrivals([this.id]);
	}

	private owedNow(): number[] {
		const { since } = this;
		if (since === undefined) return [];
		return Array.from({ length: this.app.stream.next - since }, (_, index) => since + index);
	}

	private wasTaken(number: number): boolean {
		const outcome = this.app.stream.outcomes.get(number);
		return outcome !== undefined && 'status' in outcome && outcome.status === 200;
	}
}
