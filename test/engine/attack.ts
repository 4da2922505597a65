import type { INodeParameters } from 'n8n-workflow';

import { ACCOUNT_ID, startGraphApi, type GraphApi } from '../graphApi';
import { credentialFor } from './credential';
import { TriggerHost } from './triggerHost';
import { metaSignature, sealKey, sendOnWire, type Sent } from './wire';

/*
 * A live trigger that is attacked over real HTTP with real signatures, and the table of requests that must be
 * refused. Valid requests are tested too: otherwise a trigger that refuses everything would pass.
 */

export const STATUS = 'message_template_status_update';
export const PATH = 'under-attack/whatsapp-business-management';
export const MINUTE = 60_000;

/** The attacked trigger, with its secrets. */
interface Attacked {
	graph: GraphApi;
	host: TriggerHost;
	/** The app's. */
	secret: string;
	/** The callback's. */
	verifyToken: string;
	/** Words that must not appear in a log. */
	secrets: string[];
}

/** Filled by `useHost`. */
export const attacked = {} as Attacked;

async function begin(parameters: INodeParameters): Promise<void> {
	const graph = await startGraphApi();
	const host = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: [STATUS], ...parameters },
		webhookId: 'under-attack',
	});
	await host.activate();
	const { secret } = graph.world.app;
	const verifyToken = graph.world.app.subscriptions.at(-1)?.verifyToken ?? '';
	const { systemUser } = graph.world.tokens;
	const secrets = [secret, systemUser, verifyToken, sealKey(secret).toString('hex')];
	Object.assign(attacked, { graph, host, secret, verifyToken, secrets } satisfies Attacked);
}

/** One n8n for all rows of a table: a row that stores something fails. */
export function useHost(parameters: INodeParameters = {}): void {
	beforeAll(async () => await begin(parameters));
	afterAll(async () => {
		await attacked.host.stop();
		await attacked.graph.close();
	});
}

export const send = async (sent: Sent) => await sendOnWire(sent.url ?? attacked.host.url, sent);

export type Row = [what: string, status: number, sent: () => Sent | Promise<Sent>];

/** Expects each row to get its status, start and store nothing, and be logged. */
export function areRefused(rows: Row[], isLogged = true): void {
	it.each(rows)('%s → %d', async (_what, status, sent) => {
		const request = await sent();
		const [saved, logged] = [JSON.stringify(attacked.host.saved), attacked.host.log.length];
		const answer = await send(request);
		const started = attacked.host.executions.splice(0).length;
		expect([answer.status, started, attacked.host.thrown]).toEqual([status, 0, []]);
		// The request is not even counted: otherwise attackers could fill the database.
		expect(JSON.stringify(attacked.host.saved)).toBe(saved);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		if (!isLogged) return;
		const lines = attacked.host.log.slice(logged);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('refused');
		for (const word of attacked.secrets) expect(`${lines[0]} ${answer.body}`).not.toContain(word);
	});
}

let names = 0;

/** A unique change: a trigger starts no second execution for a repeated change. */
export const change = (value: object = {}) => ({
	field: STATUS,
	value: { event: 'REJECTED', message_template_name: `template_${++names}`, ...value },
});
export const envelope = (
	changes: unknown[] = [change()],
	entry: object = { id: ACCOUNT_ID, time: 1 },
) => ({
	object: 'whatsapp_business_account',
	entry: [{ ...entry, changes }],
});
export const delivery = () => JSON.stringify(envelope());

export const JSON_TYPE = { 'Content-Type': 'application/json' };
export const SIGNATURE = 'X-Hub-Signature-256';

/** A delivery that is valid except for its signature. */
export const signedWith =
	(signature: (body: string) => string | string[]): Row[2] =>
	() => {
		const body = delivery();
		return { body, headers: { ...JSON_TYPE, [SIGNATURE]: signature(body) } };
	};

/** Bytes signed with the app secret. */
export const signed = (body: string | Buffer, headers: Sent['headers'] = JSON_TYPE): Sent => ({
	body,
	headers: { ...headers, [SIGNATURE]: metaSignature(attacked.secret, body) },
});

export const nested = (levels: number, open: string, close: string) =>
	`${open.repeat(levels)}1${close.repeat(levels)}`;
export const withValue = (value: string) =>
	JSON.stringify(envelope([{ field: STATUS, value: 'VALUE' }])).replace('"VALUE"', value);
