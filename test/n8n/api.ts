import axios, { isAxiosError } from 'axios';
import type { AxiosInstance } from 'axios';
import type {
	IConnections,
	ICredentialType,
	IDataObject,
	INode,
	INodeTypeDescription,
	IWorkflowSettings,
} from 'n8n-workflow';
import { isOver, restore } from './executions';
import type { Execution, ExecutionSummary, StoredExecution } from './executions';
import { poll } from './poll';
import { hasActiveFlag, publishesInBackground } from './versions';

/** Long, because n8n is slow on a small machine under load. */
const PUBLISH_TIMEOUT_MS = 150_000;
const EXECUTION_TIMEOUT_MS = 120_000;

/** The owner account of a local n8n, for a test or a demo. */
export const OWNER = {
	email: 'owner@example.com',
	firstName: 'Olivia',
	lastName: 'Owner',
	password: 'Local-demo-1',
};

export interface Credential {
	name: string;
	type: string;
	data: IDataObject;
}

/** A workflow as in a file in `examples/`. */
export interface Workflow {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

export interface StoredWorkflow extends Workflow {
	id: string;
	versionId: string;
	active: boolean;
}

/** How an activation ended. */
export type Activation = { published: true } | { published: false; reason: string };

/** What n8n reports about a workflow's webhooks, one entry per trigger node. */
interface PublicationStatus {
	status: 'not_published' | 'in_progress' | 'published' | 'partial' | 'failed';
	triggers: Array<{ status: string; errorMessage: string | null }>;
}

/** The REST API that n8n's editor uses, as its owner. */
export class N8nApi {
	private readonly http: AxiosInstance;

	constructor(url: string) {
		this.http = axios.create({ baseURL: url });
		this.http.interceptors.response.use(undefined, explain);
	}

	/** Logs in as the owner. Creates the owner first if n8n has none yet. */
	async enter(): Promise<void> {
		const settings = await this.get<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
			'/settings',
		);
		if (settings.userManagement.showSetupOnFirstLoad) await this.setUpOwner();
		else await this.logIn();
	}

	async setUpOwner(): Promise<void> {
		await this.takeCookie('/owner/setup', OWNER);
	}

	async logIn(): Promise<void> {
		await this.takeCookie('/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password });
	}

	/** All node types that n8n has loaded, one entry per version of a node. */
	async nodeTypes(): Promise<INodeTypeDescription[]> {
		const { data } = await this.http.get<INodeTypeDescription[]>('/types/nodes.json');
		return data;
	}

	/** All credential types that n8n has loaded. */
	async credentialTypes(): Promise<ICredentialType[]> {
		const { data } = await this.http.get<ICredentialType[]>('/types/credentials.json');
		return data;
	}

	/**
	 * What the editor shows of a node's output before it is run; `of` is resource/operation, and the
	 * version has three parts: `1.1.0` for 1.1.
	 */
	async outputSchema(nodeType: string, version: string, of: string): Promise<IDataObject> {
		return (await this.http.get<IDataObject>(`/schemas/${nodeType}/${version}/${of}.json`)).data;
	}

	async createCredential(credential: Credential): Promise<{ id: string }> {
		return await this.post('/credentials', credential);
	}

	/** Creates a credential, or updates the one with this name. */
	async saveCredential(credential: Credential): Promise<{ id: string }> {
		const stored = await this.findByName('/credentials', credential.name);
		if (!stored) return await this.createCredential(credential);
		return await this.patch(`/credentials/${stored.id}`, credential);
	}

	/** What the editor's credential window does on Save: calls the service. */
	async testCredential(
		credential: Credential & { id?: string },
	): Promise<{ status: 'OK' | 'Error'; message: string }> {
		return await this.post('/credentials/test', { credentials: { id: '', ...credential } });
	}

	async createWorkflow(workflow: Workflow): Promise<StoredWorkflow> {
		return await this.post('/workflows', { settings: {}, ...workflow });
	}

	async workflow(id: string): Promise<StoredWorkflow> {
		return await this.get(`/workflows/${id}`);
	}

	/** All workflows, without their nodes. */
	async workflows(): Promise<Array<{ id: string; name: string }>> {
		return await this.get('/workflows');
	}

	/** Creates a workflow, or replaces the draft of the one with this name. */
	async saveWorkflow(workflow: Workflow): Promise<StoredWorkflow> {
		const stored = await this.findByName('/workflows', workflow.name);
		if (!stored) return await this.createWorkflow(workflow);
		return await this.patch(`/workflows/${stored.id}`, workflow);
	}

	/** Publishes a workflow and waits until its webhooks are registered or the registration failed. */
	async activate(id: string): Promise<Activation> {
		if (!publishesInBackground()) return await this.activateAtOnce(id);
		await this.startToActivate(id);

		const { status, triggers } = await this.publication(id, ['published', 'partial', 'failed']);
		if (status === 'published') return { published: true };
		const reasons = triggers.map(({ errorMessage }) => errorMessage).filter(Boolean);
		return { published: false, reason: reasons.join('; ') };
	}

	/** Publishes a workflow; n8n registers its webhooks in the background. */
	async startToActivate(id: string): Promise<void> {
		const { versionId } = await this.workflow(id);
		if (hasActiveFlag()) {
			await this.patch(`/workflows/${id}`, { active: true, versionId });
			return;
		}
		await this.post(`/workflows/${id}/activate`, { versionId });
	}

	/** n8n versions before the publication in the background answer when it is done. */
	private async activateAtOnce(id: string): Promise<Activation> {
		return await this.startToActivate(id).then(
			() => ({ published: true }),
			(error: Error) => ({ published: false, reason: error.message }),
		);
	}

	/** Deactivates a workflow and waits until its webhooks are removed. */
	async deactivate(id: string): Promise<void> {
		if (hasActiveFlag()) {
			const { versionId } = await this.workflow(id);
			await this.patch(`/workflows/${id}`, { active: false, versionId });
			return;
		}
		await this.post(`/workflows/${id}/deactivate`, {});
		if (publishesInBackground()) await this.publication(id, ['not_published']);
	}

	/** Runs a workflow from its trigger, as the editor does. A webhook trigger listens first. */
	async runManually(
		id: string,
		trigger: string,
	): Promise<{ executionId: string } | { waitingForWebhook: boolean }> {
		return await this.post(`/workflows/${id}/run`, {
			triggerToStartFrom: { name: trigger },
			// Newer versions read the stored one.
			...(!publishesInBackground() && { workflowData: await this.workflow(id) }),
		});
	}

	/** Stops the listening that a manual run of a webhook trigger started. */
	async stopListening(id: string): Promise<void> {
		await this.http.delete(`/rest/test-webhook/${id}`);
	}

	/** The newest executions of a workflow, newest first. */
	async executions(workflowId: string): Promise<ExecutionSummary[]> {
		const { results } = await this.get<{ results: ExecutionSummary[] }>('/executions', {
			filter: JSON.stringify({ workflowId }),
			limit: 100,
		});
		return results;
	}

	async execution(id: string): Promise<Execution> {
		return restore(await this.get<StoredExecution>(`/executions/${id}`));
	}

	/** Waits for the end of a workflow's first execution, or of its first one after `after`. */
	async waitForExecution(workflowId: string, after?: string): Promise<Execution> {
		const { id } = await poll(
			`an execution of workflow ${workflowId}`,
			async () =>
				(await this.executions(workflowId))
					.reverse()
					.find((execution) => Number(execution.id) > Number(after ?? 0) && isOver(execution)),
			EXECUTION_TIMEOUT_MS,
		);
		return await this.execution(id);
	}

	private async publication(
		id: string,
		awaited: Array<PublicationStatus['status']>,
	): Promise<PublicationStatus> {
		return await poll(
			`workflow ${id} to be ${awaited.join(' or ')}`,
			async () => {
				const answer = await this.get<PublicationStatus>(`/workflows/${id}/publication-status`);
				return awaited.includes(answer.status) ? answer : undefined;
			},
			PUBLISH_TIMEOUT_MS,
		);
	}

	private async findByName(path: string, name: string): Promise<{ id: string } | undefined> {
		const all = await this.get<Array<{ id: string; name: string }>>(path);
		return all.find((each) => each.name === name);
	}

	private async takeCookie(path: string, body: IDataObject): Promise<void> {
		const response = await this.http.post(`/rest${path}`, body);
		const cookies = response.headers['set-cookie'] ?? [];
		this.http.defaults.headers.common.Cookie = cookies
			.map((cookie) => cookie.split(';')[0])
			.join('; ');
	}

	async get<T>(path: string, params?: IDataObject): Promise<T> {
		const response = await this.http.get<{ data: T }>(`/rest${path}`, { params });
		return response.data.data;
	}

	private async patch<T>(path: string, body: object): Promise<T> {
		const response = await this.http.patch<{ data: T }>(`/rest${path}`, body);
		return response.data.data;
	}

	async post<T>(path: string, body: object): Promise<T> {
		const response = await this.http.post<{ data: T }>(`/rest${path}`, body);
		return response.data.data;
	}
}

/** axios reports the status only; n8n's message is more useful. */
function explain(error: unknown): never {
	if (!isAxiosError<{ message?: string }>(error)) throw error;
	const { config, response, message } = error;
	const reason = response?.data?.message ?? message;
	throw new Error(`n8n refused ${config?.method?.toUpperCase()} ${config?.url}: ${reason}`);
}
