import type { RecordedCall } from './calls';
import { createClock, type Clock } from './clock';
import { Deliveries, type Delivered, type DeliveryLog, type RawDelivery } from './delivery';
import type { Change } from './envelope';
import { rejectTemplate } from './events';
import { WaitingFaults, type Faults } from './faults';
import { ACCOUNT_ID } from './ids';
import { addLocalPage } from './localPage';
import { addMediaFiles } from './mediaFiles';
import { createServer } from './server';
import { createWorld, type World } from './world';

export { reviewAutomatically, reviewPending } from './automaticReview';
export { appSecretProof } from './tokens';
export { appAccessToken } from './world';
export { signatureOf } from './delivery';
export * from './ids';
export type { Change, Clock, Delivered, DeliveryLog, Faults, RawDelivery, RecordedCall, World };

/** Meta's Graph API on loopback, with made-up data. */
export interface GraphApi {
	/** `http://127.0.0.1:<port>`: set as the credential's Base URL, for both of Meta's hosts. */
	readonly url: string;
	/** The sample data. Tests read and change it. */
	readonly world: World;
	readonly clock: Clock;
	/** Every call, in order, including refused ones. */
	readonly calls: RecordedCall[];
	readonly faults: Faults;
	/** Every delivery attempt, in order. */
	readonly deliveries: DeliveryLog;
	/** Meta's review rejects a template and notifies the app. */
	rejectTemplate(templateId: string, reason?: string): Promise<Delivered>;
	/**
	 * Delivers a signed change, if the app is subscribed to the field
	 * and to the account. `wabaId` is the entry's id, the first account if omitted; `time` is unix
	 * seconds, now if omitted, and `null` for an entry without a time.
	 */
	publish(
		field: string,
		value: object,
		options?: { wabaId?: string; time?: number | null },
	): Promise<Delivered>;
	/** Many changes in one delivery, as Meta batches them. */
	publishBatch(changes: Change[]): Promise<Delivered[]>;
	/** Sends exactly these bytes once, as an attacker or a faulty sender might. */
	deliverRaw(
		bytes: string | Buffer,
		options?: RawDelivery,
	): Promise<{ status: number; body: string }>;
	/** Waits until no delivery is in progress. */
	settle(): Promise<void>;
	close(): Promise<void>;
}

/** Starts the local Graph API on 127.0.0.1. Port 0, the default, uses any free port. */
export async function startGraphApi(
	options: { port?: number; world?: World; clock?: Clock } = {},
): Promise<GraphApi> {
	const world = options.world ?? createWorld();
	const clock = options.clock ?? createClock();
	const calls: RecordedCall[] = [];
	const faults = new WaitingFaults();
	const deliveries = new Deliveries(world, clock);
	const server = createServer({ world, clock, calls, faults });

	const publishBatch = async (changes: Change[]) => await deliveries.publish(changes);
	const publish: GraphApi['publish'] = async (field, value, { wabaId, time } = {}) => {
		const change = { entryId: wabaId ?? ACCOUNT_ID, field, value, time };
		const [delivered] = await publishBatch([change]);
		return delivered ?? { delivered: false, skipped: 'there is no change' };
	};
	const api: Omit<GraphApi, 'url'> = {
		world,
		clock,
		calls,
		faults,
		deliveries: deliveries.log,
		publish,
		publishBatch,
		rejectTemplate: async (templateId, reason) =>
			await rejectTemplate({ world, clock, publish }, templateId, reason),
		deliverRaw: async (bytes, raw = {}) => await deliveries.deliverRaw(Buffer.from(bytes), raw),
		settle: async () => {
			await clock.settle();
			await deliveries.settle();
		},
		close: async () => {
			clock.stop();
			await server.close();
		},
	};
	addLocalPage(server, api);
	addMediaFiles(server, api);
	const url = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
	return { ...api, url };
}
