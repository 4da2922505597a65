import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import express, { type Request, type Response } from 'express';
import { HookContext, WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeParameters,
	IWebhookData,
	IWebhookDescription,
	WebhookSetupMethodNames,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { additionalDataFor } from './additionalData';
import { TRIGGER, nodeTypes } from './nodeTypes';

interface TriggerSetup {
	credential: ICredentialDataDecryptedObject;
	parameters: INodeParameters;
	/** The version of the node; if not set, the newest. */
	typeVersion?: number;
	webhookId?: string;
	/** Which n8n this is; several hosts with the same one are workflows of one n8n. */
	instanceId?: string;
	/** `N8N_ENDPOINT_WEBHOOK_TEST` of this n8n; the default is `webhook-test`, as in n8n. */
	testEndpoint?: string;
	/** Runs the workflow: false means a failed run. By default it succeeds at once. */
	run?: (items: IDataObject[]) => Promise<boolean>;
}

/** The modes in which n8n 2.41 calls a trigger's hooks. */
const MODES = {
	live: { register: ['trigger', 'activate'], unregister: ['internal', 'update'] },
	test: { register: ['manual', 'manual'], unregister: ['internal', 'update'] },
} as const satisfies Record<
	string,
	Record<string, readonly [WorkflowExecuteMode, WorkflowActivateMode]>
>;

type Kind = keyof typeof MODES;

const NEWEST_VERSION = Math.max(
	...[nodeTypes.getByNameAndVersion(TRIGGER).description.version].flat(),
);

const credentialIds = new WeakMap<ICredentialDataDecryptedObject, string>();
let lastCredentialId = 0;

/** Each credential has its own ID, as in n8n. */
function credentialId(credential: ICredentialDataDecryptedObject): string {
	const id = credentialIds.get(credential) ?? String(++lastCredentialId);
	credentialIds.set(credential, id);
	return id;
}

/** Static data as n8n saves it: the engine's own object watches for changes and cannot be copied. */
const plain = (staticData: IDataObject) => JSON.parse(JSON.stringify(staticData)) as IDataObject;

function save(workflow: Workflow, staticData: IDataObject): void {
	for (const key of Object.keys(staticData)) delete staticData[key];
	Object.assign(staticData, plain(workflow.staticData));
}

/**
 * n8n's side of a trigger, as observed in n8n 2.41: the webhooks are registered one by one in
 * the order of the description, hooks run in n8n-core's own contexts, deliveries come over real HTTP
 * through Express (n8n's own web server). What only a whole n8n can show is in the end-to-end tests.
 */
export class TriggerHost {
	/** The items of each execution that a delivery started. */
	readonly executions: IDataObject[][] = [];

	/** The errors that `webhook()` threw. It must stay empty. */
	readonly thrown: unknown[] = [];

	/** Everything that the node wrote to n8n's log. */
	readonly log: string[] = [];

	/** The saved static data of the live workflow. */
	saved: IDataObject = {};

	/** The static data of the test run; discarded when it ends. */
	private testStaticData: IDataObject = {};

	private readonly registered = new Map<string, { description: IWebhookDescription; kind: Kind }>();

	private constructor(
		/** A test can change it, as a user changes the node and the credential. */
		readonly setup: TriggerSetup,
		private readonly server: Server,
		readonly baseUrl: string,
	) {}

	static async start(setup: TriggerSetup): Promise<TriggerHost> {
		const app = express();
		const server = createServer(app);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const host = new TriggerHost(
			setup,
			server,
			`http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		);
		app.use(express.raw({ type: () => true, limit: '16mb' }));
		app.use((request, response) => void host.handle(request, response));
		return host;
	}

	/** Stops this n8n; its saved data stays in `saved`. */
	async stop(): Promise<void> {
		if (!this.server.listening) return;
		this.registered.clear();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	/** The trigger's live address. */
	get url(): string {
		return `${this.baseUrl}/webhook/${this.path}`;
	}

	get testUrl(): string {
		return `${this.baseUrl}/${this.testEndpoint}/${this.path}`;
	}

	private get testEndpoint(): string {
		return this.setup.testEndpoint ?? 'webhook-test';
	}

	private get path(): string {
		return `${this.setup.webhookId ?? 'workflow/trigger'}/whatsapp-business-management`;
	}

	/** One of n8n's attempts to activate. Throws what the node throws, after n8n's clean-up. */
	async activate({ withChallenge = true } = {}): Promise<void> {
		await this.register('live', this.saved, withChallenge);
	}

	async deactivate(): Promise<void> {
		await this.unregister('live', this.saved);
	}

	/** "Listen for test event". Its static data starts empty and is never saved. */
	async startTest(): Promise<void> {
		this.testStaticData = {};
		await this.register('test', this.testStaticData, true);
	}

	async endTest(): Promise<void> {
		await this.unregister('test', this.testStaticData);
	}

	/** Discards what the start of the test run stored, as n8n does after a failed start. */
	loseTestData(): void {
		this.testStaticData = {};
	}

	/** The webhooks at which n8n listens, e.g. `live POST`. */
	get webhooks(): string[] {
		return [...this.registered.keys()];
	}

	/** @returns a function that makes n8n listen again as it does now, without calling a hook */
	listening(on: TriggerHost = this): () => void {
		const webhooks = [...this.registered];
		return () => {
			for (const [key, webhook] of webhooks) on.registered.set(key, webhook);
		};
	}

	/**
	 * Makes n8n answer 404 without calling a hook, as while it starts.
	 *
	 * @returns a function that makes it listen again
	 */
	vanish(): () => void {
		const reappear = this.listening();
		this.registered.clear();
		return reappear;
	}

	private get typeVersion(): number {
		return this.setup.typeVersion ?? NEWEST_VERSION;
	}

	private node(): INode {
		return {
			id: 'trigger',
			name: 'Trigger',
			type: TRIGGER,
			typeVersion: this.typeVersion,
			position: [0, 0],
			parameters: this.setup.parameters,
			credentials: {
				whatsAppBusinessManagementApi: { id: credentialId(this.setup.credential), name: 'test' },
			},
			webhookId: this.setup.webhookId,
		};
	}

	private workflow(staticData: IDataObject): Workflow {
		return new Workflow({
			id: 'workflow',
			nodes: [this.node()],
			connections: {},
			active: true,
			nodeTypes,
			staticData: plain(staticData),
		});
	}

	private descriptions(): IWebhookDescription[] {
		return nodeTypes.getByNameAndVersion(TRIGGER, this.typeVersion).description.webhooks ?? [];
	}

	private async register(
		kind: Kind,
		staticData: IDataObject,
		withChallenge: boolean,
	): Promise<void> {
		const workflow = this.workflow(staticData);
		try {
			for (const description of this.descriptions()) {
				if (description.httpMethod === 'GET' && !withChallenge) continue;
				this.registered.set(`${kind} ${description.httpMethod}`, { description, kind });
				const exists = await this.hook('checkExists', workflow, kind, 'register', description);
				if (exists === false) await this.hook('create', workflow, kind, 'register', description);
			}
		} catch (error) {
			save(workflow, staticData);
			// The clean-up after a failed test run does not see what the failed attempt stored.
			await this.unregister(kind, kind === 'test' ? {} : staticData);
			throw error;
		}
		save(workflow, staticData);
	}

	private async unregister(kind: Kind, staticData: IDataObject): Promise<void> {
		const workflow = this.workflow(staticData);
		for (const description of this.descriptions()) {
			await this.hook('delete', workflow, kind, 'unregister', description);
			this.registered.delete(`${kind} ${description.httpMethod}`);
		}
		save(workflow, staticData);
	}

	/** Undefined where the description's entry has no such method: only `default` has any. */
	private async hook(
		method: WebhookSetupMethodNames,
		workflow: Workflow,
		kind: Kind,
		step: 'register' | 'unregister',
		description: IWebhookDescription,
	): Promise<boolean | undefined> {
		const node = this.node();
		const [mode, activation] = MODES[kind][step];
		const webhookData = this.webhookData(workflow, description, kind);
		const { workflowExecuteAdditionalData } = webhookData;
		const context = new HookContext(
			workflow,
			node,
			workflowExecuteAdditionalData,
			mode,
			activation,
			webhookData,
		);
		this.listenTo(context);
		const methods = nodeTypes.getByNameAndVersion(TRIGGER, 2).webhookMethods?.[description.name];
		return await methods?.[method]?.call(context);
	}

	private listenTo(context: HookContext | WebhookContext): void {
		const instanceId = this.setup.instanceId ?? 'one n8n';
		Object.defineProperty(context, 'getInstanceId', { value: () => instanceId });
		const write = (message: string) => void this.log.push(message);
		const logger = { debug: write, info: write, warn: write, error: write };
		Object.defineProperty(context, 'logger', { value: logger });
	}

	private webhookData(
		workflow: Workflow,
		description: IWebhookDescription,
		kind: Kind,
	): IWebhookData {
		const additionalData = additionalDataFor(
			workflow,
			this.setup.credential,
			'webhook',
			this.baseUrl,
		);
		return {
			httpMethod: description.httpMethod as IWebhookData['httpMethod'],
			node: 'Trigger',
			path: this.path,
			webhookDescription: description,
			workflowId: 'workflow',
			workflowExecuteAdditionalData: {
				...additionalData,
				webhookTestBaseUrl: `${this.baseUrl}/${this.testEndpoint}`,
			},
			isTest: kind === 'test',
		};
	}

	/** A request to n8n: to a registered webhook, or 404. */
	private async handle(request: Request, response: Response): Promise<void> {
		const kind = request.path.startsWith(`/${this.testEndpoint}/`) ? 'test' : 'live';
		const entry = this.registered.get(`${kind} ${request.method}`);
		if (!entry || !request.path.endsWith(`/${this.path}`)) {
			response.status(404).json({ message: 'The requested webhook is not registered' });
			return;
		}
		try {
			await this.receive(request, response, entry.description, kind);
		} catch (error) {
			// n8n answers this way and stores a failed execution: the node must always prevent this.
			this.thrown.push(error);
			response.status(500).end();
		}
	}

	/** As in n8n's webhook helpers: the node answers itself, or its result determines the answer. */
	private async receive(
		request: Request,
		response: Response,
		description: IWebhookDescription,
		kind: Kind,
	): Promise<void> {
		// What `create` stores is not saved before it ends: a challenge sees the data as it was before.
		const workflow = this.workflow(kind === 'live' ? this.saved : {});
		const webhookData = this.webhookData(workflow, description, kind);
		const additionalData = webhookData.workflowExecuteAdditionalData;
		// n8n parses the body in advance only for the content types that it supports.
		const isJson = request.is('json') !== false;
		const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
		const asRead = Object.assign(request, {
			rawBody: isJson ? bytes : undefined,
			readRawBody: async () => void Object.assign(request, { rawBody: bytes }),
		});
		additionalData.httpRequest = asRead as never;
		additionalData.httpResponse = response as never;
		const context = new WebhookContext(
			workflow,
			this.node(),
			additionalData,
			kind === 'live' ? 'webhook' : 'manual',
			webhookData,
			[],
			null,
		);
		this.listenTo(context);
		const type = nodeTypes.getByNameAndVersion(TRIGGER, 2);
		const result = await type.webhook?.call(context);
		if (result?.workflowData) {
			await this.execute(result.workflowData[0] ?? [], response);
			return;
		}
		// n8n saves the changes of a request without an execution before it answers.
		if (kind === 'live') save(workflow, this.saved);
		if (!result?.noWebhookResponse) response.status(200).send(result?.webhookResponse ?? '');
	}

	/** Answers when the execution is stored or when the run has ended, depending on the parameter. */
	private async execute(items: Array<{ json: IDataObject }>, response: Response): Promise<void> {
		const json = items.map((item) => item.json);
		this.executions.push(json);
		const run = this.setup.run?.(json) ?? Promise.resolve(true);
		const waits = this.setup.parameters.acknowledge === 'lastNode';
		const succeeded = waits ? await run : true;
		response.status(succeeded ? 200 : 500).send('');
	}
}
