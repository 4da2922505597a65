import { randomUUID } from 'node:crypto';
import type { Activation } from '../n8n/api';
import type { Host } from './hosts';
import type { MetaApp } from './metaApp';

/** A workflow with n8n's own WhatsApp Trigger, in a real n8n. */
export class BuiltInTrigger {
	private constructor(
		private readonly host: Host,
		readonly workflowId: string,
		private readonly webhookId: string,
		/** Its verify token at Meta. */
		readonly nodeId: string,
	) {}

	static async create(app: MetaApp, host: Host, fields: string[]): Promise<BuiltInTrigger> {
		const [webhookId, nodeId] = [randomUUID(), randomUUID()];
		const { id, secret } = app.graphApi.world.app;
		const name = `WhatsApp ${id}`;
		const data = { clientId: id, clientSecret: secret };
		const type = 'whatsAppTriggerApi';
		const credential = await host.api.createCredential({ name, type, data });
		const stored = await host.api.createWorkflow({
			name,
			nodes: [
				{
					id: nodeId,
					name: 'WhatsApp Trigger',
					type: 'n8n-nodes-base.whatsAppTrigger',
					typeVersion: 1,
					position: [0, 0],
					parameters: { updates: fields },
					credentials: { [type]: { id: credential.id, name } },
					webhookId,
				},
			],
			connections: {},
		});
		return new BuiltInTrigger(host, stored.id, webhookId, nodeId);
	}

	get url(): string {
		return `${this.host.publicUrl}/webhook/${this.webhookId}/webhook`;
	}

	async activate(): Promise<Activation> {
		return await this.host.api.activate(this.workflowId);
	}

	async deactivate(): Promise<void> {
		await this.host.api.deactivate(this.workflowId);
	}

	/** How many executions Meta's deliveries have started. */
	async executionCount(): Promise<number> {
		return (await this.host.api.executions(this.workflowId)).length;
	}
}
