import type { GraphErrorBody } from './errors';
import { allRows, callGraph, type GraphAnswer, type GraphClientOptions } from './graphClient';
import { ACCOUNT_ID, appAccessToken, APP_ID, startGraphApi, type GraphApi } from './index';
import { startReceiver, type Receiver } from './receiver';

export const VERIFY_TOKEN = 'a word that both sides know';
export const SUBSCRIPTIONS = `${APP_ID}/subscriptions`;

/** Starts a new local Graph API for each test of a file, and offers ways to call it. */
export interface TestGraphApi {
	readonly api: GraphApi;
	call(path: string, options?: GraphClientOptions): Promise<GraphAnswer>;
	/** The refusal of a call. Throws if the call succeeds. */
	errorOf(path: string, options?: GraphClientOptions): Promise<GraphErrorBody>;
	allRows(path: string, query?: Record<string, string>): Promise<Array<Record<string, unknown>>>;
}

export function useGraphApi(): TestGraphApi {
	let api: GraphApi;
	beforeEach(async () => {
		api = await startGraphApi();
	});
	afterEach(async () => {
		await api.close();
	});
	const call: TestGraphApi['call'] = async (path, options) => await callGraph(api, path, options);
	return {
		get api() {
			return api;
		},
		call,
		errorOf: async (path, options) => {
			const { status, body } = await call(path, options);
			if (!body.error) throw new Error(`${path} was answered ${status} ${JSON.stringify(body)}`);
			return body.error;
		},
		allRows: async (path, query) => await allRows(api, path, query),
	};
}

/** A callback for the app of each test. */
export interface TestCallback {
	readonly receiver: Receiver;
	/** The token that an app's subscriptions accept. */
	asApp(): GraphClientOptions;
	/** The POST that subscribes the app with this callback. */
	subscription(changes?: object): GraphClientOptions;
	/** Subscribes the app, and the first account to the app. */
	subscribe(changes?: object): Promise<void>;
}

export function useCallback(graph: TestGraphApi): TestCallback {
	let receiver: Receiver;
	beforeEach(async () => {
		receiver = await startReceiver(VERIFY_TOKEN);
	});
	afterEach(async () => {
		await receiver.close();
	});
	const asApp = () => ({ token: appAccessToken(graph.api.world.app) });
	const subscription = (changes: object = {}): GraphClientOptions => ({
		...asApp(),
		method: 'POST',
		body: {
			object: 'whatsapp_business_account',
			callback_url: receiver.url,
			verify_token: VERIFY_TOKEN,
			fields: ['message_template_status_update'],
			...changes,
		},
	});
	return {
		get receiver() {
			return receiver;
		},
		asApp,
		subscription,
		subscribe: async (changes) => {
			const { body } = await graph.call(SUBSCRIPTIONS, subscription(changes));
			expect(body).toEqual({ success: true });
			await graph.call(`${ACCOUNT_ID}/subscribed_apps`, { method: 'POST' });
		},
	};
}
