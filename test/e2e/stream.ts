import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivered, GraphApi } from '../graphApi';

export const STREAM_FIELD = 'message_template_status_update';

const INTERVAL_MS = 150;

/** A machine that cannot keep up gets fewer changes instead of a queue of them. */
const MOST_UNDER_WAY = 6;

/** The unique name of a change; arrivals.ts searches for it. */
export const changeName = (number: number): string => `change_${String(number).padStart(6, '0')}`;

/** A continuous stream of changes at Meta, each with a unique number. */
export class Stream {
	/** The result of the first delivery attempt of each change. */
	readonly outcomes = new Map<number, Delivered>();

	private last = 0;

	private flow?: { stopped: boolean; ended: Promise<void> };

	private readonly underWay = new Set<Promise<unknown>>();

	constructor(
		private readonly graphApi: GraphApi,
		private readonly intervalMs = INTERVAL_MS,
	) {}

	/** The number of the next change. */
	get next(): number {
		return this.last + 1;
	}

	start(): void {
		if (this.flow) return;
		const flow = { stopped: false, ended: Promise.resolve() };
		flow.ended = this.run(flow);
		this.flow = flow;
	}

	/** Pauses the changes; resolves when the first attempts of all changes so far are over. */
	async stop(): Promise<void> {
		if (this.flow) this.flow.stopped = true;
		await this.flow?.ended;
		this.flow = undefined;
		await Promise.all(this.underWay);
	}

	/** Waits until so many more changes have been delivered, or refused. */
	async more(count: number): Promise<void> {
		const until = this.last + count;
		for (let number = this.next; number <= until; number++) {
			while (!this.outcomes.has(number)) await sleep(20);
		}
	}

	/** Sends the next change. */
	async publish(): Promise<Delivered> {
		const number = ++this.last;
		const delivered = await this.graphApi.publish(STREAM_FIELD, {
			event: 'REJECTED',
			message_template_id: 1_000_000 + number,
			message_template_name: changeName(number),
			message_template_language: 'en_US',
			reason: 'INVALID_FORMAT',
		});
		this.outcomes.set(number, delivered);
		return delivered;
	}

	private async run(flow: { stopped: boolean }): Promise<void> {
		while (!flow.stopped) {
			if (this.underWay.size < MOST_UNDER_WAY) {
				const publishing = this.publish().finally(() => this.underWay.delete(publishing));
				this.underWay.add(publishing);
			}
			await sleep(this.intervalMs);
		}
	}
}
