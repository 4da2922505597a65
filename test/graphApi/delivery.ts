import { createHmac } from 'node:crypto';

import { callCallback, NoAnswer } from './callback';
import type { Clock } from './clock';
import { envelope, type Change } from './envelope';
import { OVERRIDABLE_FIELDS } from './webhookFields';
import type { App, World } from './world';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/**
 * The waits between the attempts. Meta's page says "with decreasing frequency, for up to 7 days" and
 * publishes no times, so these are assumed; in total they stay within the 7 days.
 */
export const RETRY_WAITS_MILLISECONDS: readonly number[] = [
	MINUTE / 6,
	MINUTE,
	10 * MINUTE,
	HOUR,
	6 * HOUR,
	12 * HOUR,
	24 * HOUR,
	48 * HOUR,
	72 * HOUR,
];

export interface DeliveryAttempt {
	/** The same for all attempts of one delivery. */
	delivery: number;
	/** 1 for the first. */
	attempt: number;
	url: string;
	/** 0 when the callback returned no HTTP response. */
	status: number;
	/** The callback's response, or the reason why there was none. */
	body: string;
	/** The webhook field of the first change; empty for raw bytes. */
	field: string;
	payload: string;
	/** Unix time in milliseconds. */
	at: number;
}

export type DeliveryLog = readonly DeliveryAttempt[];

/** The result of an event. */
export type Delivered =
	| { delivered: boolean; status: number; url: string; payload: string }
	| { delivered: false; skipped: string };

export interface RawDelivery {
	/** Computed if omitted; `null` sends none. */
	signature?: string | null;
	/** `application/json` if omitted. */
	contentType?: string;
	/** The app's callback if omitted. */
	url?: string;
}

/** `sha256=<hex>` over exactly these bytes, from Meta's "Webhooks: Getting Started". */
export function signatureOf(bytes: Buffer, app: App): string {
	return `sha256=${createHmac('sha256', app.secret).update(bytes).digest('hex')}`;
}

interface Parcel {
	delivery: number;
	changes: Change[];
	bytes: Buffer;
}

/** Delivers changes to the app's callback, and retries while the callback rejects them. */
export class Deliveries {
	readonly log: DeliveryAttempt[] = [];

	private readonly underWay = new Set<Promise<unknown>>();

	private lastDelivery = 0;

	constructor(
		private readonly world: World,
		private readonly clock: Clock,
	) {}

	/**
	 * Delivers changes together, in one request per callback. Resolves after the first attempt.
	 * Changes without a subscriber are omitted, as at Meta.
	 */
	async publish(changes: Change[]): Promise<Delivered[]> {
		const byUrl = new Map<string, Change[]>();
		const skipped: Delivered[] = [];
		for (const change of changes) {
			const destination = destinationOf(change, this.world);
			if ('skipped' in destination) skipped.push({ delivered: false, ...destination });
			else if (!byUrl.get(destination.url)?.push(change)) byUrl.set(destination.url, [change]);
		}
		const parcels = [...byUrl.values()].map((together) => this.pack(together));
		const sent = await Promise.all(parcels.map(async (parcel) => await this.attempt(parcel, 1)));
		return [...sent, ...skipped];
	}

	/** Sends exactly these bytes once. They are not retried. */
	async deliverRaw(
		bytes: Buffer,
		{ signature, contentType, url = appCallback(this.world) }: RawDelivery,
	): Promise<{ status: number; body: string }> {
		if (!url) throw new Error('The app has no callback: subscribe it, or name a url');
		const headers = {
			'Content-Type': contentType ?? 'application/json',
			...signatureHeader(signature === undefined ? signatureOf(bytes, this.world.app) : signature),
		};
		return await this.track(
			this.send({ delivery: ++this.lastDelivery, changes: [], bytes }, 1, url, headers),
		);
	}

	/** Resolves when no attempt is in progress. A scheduled retry does not count as in progress. */
	async settle(): Promise<void> {
		while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
	}

	private pack(changes: Change[]): Parcel {
		const bytes = Buffer.from(envelope(changes, this.clock.now()));
		return { delivery: ++this.lastDelivery, changes, bytes };
	}

	/**
	 * It is not documented where Meta sends a retry after the subscription has changed. Here it goes to the
	 * callback that would receive a new delivery.
	 */
	private async attempt(parcel: Parcel, attempt: number): Promise<Delivered> {
		const [first] = parcel.changes;
		const destination = first && destinationOf(first, this.world);
		if (!destination || 'skipped' in destination) {
			return { delivered: false, skipped: destination?.skipped ?? 'there is no change' };
		}
		const headers = {
			'Content-Type': 'application/json',
			...signatureHeader(signatureOf(parcel.bytes, this.world.app)),
		};
		const { url } = destination;
		const { status } = await this.track(this.send(parcel, attempt, url, headers));
		if (status !== 200) this.planRetry(parcel, attempt);
		return { delivered: status === 200, status, url, payload: parcel.bytes.toString() };
	}

	private planRetry(parcel: Parcel, attempt: number): void {
		const wait = RETRY_WAITS_MILLISECONDS[attempt - 1];
		if (wait === undefined) return;
		this.clock.after(wait, async () => {
			await this.attempt(parcel, attempt + 1);
		});
	}

	private async send(
		{ delivery, changes, bytes }: Parcel,
		attempt: number,
		url: string,
		headers: Record<string, string>,
	): Promise<{ status: number; body: string }> {
		const answer = await callCallback(url, {
			method: 'POST',
			headers: { ...headers, 'Content-Length': bytes.length },
			body: bytes,
		}).catch((error: unknown) => {
			if (error instanceof NoAnswer) return { status: 0, body: error.message };
			throw error;
		});
		const { status, body } = answer;
		this.log.push({
			delivery,
			attempt,
			url,
			status,
			body,
			field: changes[0]?.field ?? '',
			payload: bytes.toString(),
			at: this.clock.now(),
		});
		return { status, body };
	}

	private async track<Result>(work: Promise<Result>): Promise<Result> {
		this.underWay.add(work);
		try {
			return await work;
		} finally {
			this.underWay.delete(work);
		}
	}
}

function signatureHeader(signature: string | null): Record<string, string> {
	return signature === null ? {} : { 'X-Hub-Signature-256': signature };
}

/**
 * An app receives only what it is subscribed to in both places: the field at the app, and the app at
 * the account. Entries that name no account (Meta's own test has the id 0, partner events name a
 * portfolio) need only the field; that part is a guess.
 */
function destinationOf(change: Change, world: World): { url: string } | { skipped: string } {
	const subscription = whatsAppSubscription(world);
	if (!subscription?.fields.some(({ name }) => name === change.field)) {
		return { skipped: `the app is not subscribed to ${change.field}` };
	}
	const account = world.accounts.find(({ id }) => id === change.entryId);
	const subscribed = account?.subscribedApps.find(({ app }) => app.id === world.app.id);
	if (account && !subscribed) {
		return { skipped: `the app is not in subscribed_apps of account ${account.id}` };
	}
	const override = OVERRIDABLE_FIELDS.has(change.field) && subscribed?.override_callback_uri;
	return { url: override || subscription.callback_url };
}

function whatsAppSubscription({ app }: World): App['subscriptions'][number] | undefined {
	return app.subscriptions.find(
		({ object, active }) => object === 'whatsapp_business_account' && active,
	);
}

function appCallback(world: World): string | undefined {
	return whatsAppSubscription(world)?.callback_url;
}
