import type { IDataObject } from 'n8n-workflow';
import { credentialFor } from '../../demo/credential';
import { readExample } from '../../demo/exampleWorkflow';
import { startScene } from '../../demo/scene';
import type { Scene } from '../../demo/scene';
import { ACCOUNT_ID } from '../../graphApi';
import type { StoredWorkflow, Workflow } from '../../n8n/api';
import type { Execution } from '../../n8n/executions';
import { withCredentials, withParameters, withSettings } from './imported';
import type { StoredCredential } from './imported';
import { startMailbox } from './mailbox';
import type { Mailbox } from './mailbox';
import { startServices } from './services';
import type { Services } from './services';

/** A change that a user makes to an example after the import. */
export type Change = (workflow: Workflow) => Workflow;

/** Enters values into the node Settings. */
export const settings =
	(values: IDataObject): Change =>
	(workflow) =>
		withSettings(workflow, values);

/** A schedule that a test can wait for. n8n keeps what a node remembers only of runs that a trigger starts. */
export const inSeconds =
	(trigger: string): Change =>
	(workflow) =>
		withParameters(workflow, trigger, {
			rule: { interval: [{ field: 'seconds', secondsInterval: 2 }] },
		});

/** A real n8n with the package, stand-ins for Meta, Slack, Google Sheets and mail, and credentials for all. */
export class ExampleScene {
	private constructor(
		readonly scene: Scene,
		readonly services: Services,
		readonly mailbox: Mailbox,
		private readonly credentials: StoredCredential[],
	) {}

	/** @param userFolder with the package installed */
	static async start(userFolder: string, env: NodeJS.ProcessEnv = {}): Promise<ExampleScene> {
		const services = await startServices();
		const mailbox = await startMailbox();
		const scene = await startScene({ userFolder, env: { ...services.env, ...env } });
		return new ExampleScene(scene, services, mailbox, await storeCredentials(scene, mailbox.port));
	}

	async stop(): Promise<void> {
		await this.scene.stop();
		await this.mailbox.close();
		await this.services.close();
	}

	/** Imports an example by its file’s name, chooses the credentials, and makes a user’s changes. */
	async imported(file: string, ...changes: Change[]): Promise<StoredWorkflow> {
		const workflow = withCredentials(readExample(file), this.credentials);
		return await this.scene.api.createWorkflow(
			changes.reduce((changed, change) => change(changed), workflow),
		);
	}

	/** Runs a workflow once from one of its triggers, by hand, to its end. */
	async runOnce({ id }: StoredWorkflow, trigger: string): Promise<Execution> {
		const [latest] = await this.scene.api.executions(id);
		await this.scene.api.runManually(id, trigger);
		return await this.succeeded(id, latest?.id);
	}

	/**
	 * Waits for a workflow’s execution after another one.
	 *
	 * @throws if it failed
	 */
	async succeeded(id: string, latest?: string): Promise<Execution> {
		const execution = await this.scene.api.waitForExecution(id, latest);
		const { error } = execution.data.resultData;
		if (execution.status === 'success' && !error) return execution;
		throw new Error(
			`The execution ended with ${execution.status}: ${error?.message ?? ''} ${error?.description ?? ''}`,
		);
	}

	/** Waits for an execution that begins after now: one that runs already may have read before. */
	async afterOneMore({ id }: StoredWorkflow): Promise<void> {
		const [latest] = await this.scene.api.executions(id);
		const running = await this.succeeded(id, latest?.id);
		await this.succeeded(id, running.id);
	}
}

async function storeCredentials(
	{ api, graphApi }: Scene,
	mailPort: number,
): Promise<StoredCredential[]> {
	const ours = credentialFor(graphApi);
	const wanted = [
		ours,
		{ name: 'Slack', type: 'slackApi', data: { accessToken: 'made up for this test' } },
		{
			name: 'SMTP',
			type: 'smtp',
			data: { host: '127.0.0.1', port: mailPort, secure: false, disableStartTls: true },
		},
		{
			name: 'Google Sheets',
			type: 'googleSheetsOAuth2Api',
			data: {
				clientId: 'made up',
				clientSecret: 'made up for this test',
				oauthTokenData: { access_token: 'made up', token_type: 'Bearer', expires_in: 3_600 },
			},
		},
		{
			name: 'WhatsApp API',
			type: 'whatsAppApi',
			data: { accessToken: 'made up for this test', businessAccountId: ACCOUNT_ID },
		},
	];
	const stored: StoredCredential[] = [];
	for (const credential of wanted) {
		const { name, type } = credential;
		stored.push({ ...(await api.createCredential(credential)), name, type });
	}
	return stored;
}
