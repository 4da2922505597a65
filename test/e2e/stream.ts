import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivered, GraphApi } from '../graphApi';

export const STREAM_FIELD = 'message_template_status_update';

const INTERVAL_MS = 150;

/** A machine that cannot keep up gets fewer changes, not a queue of them. */
const MOST_UNDER_WAY = 6;

/** The name that tells a change from every other; arrivals.ts finds it again. */
export const changeName = (number: number): string => `change_${String(number).padStart(6, '0')}`;

/** Things go on happening at Meta: numbered changes, each of which nobody has seen before. */
export class Stream {
	/** What came of the first attempt of each change. */
	readonly outcomes = new Map<number, Delivered>();

	private last = 0;

	private flow?: { stopped: boolean; ended: Promise<void> };

	private readonly underWay = new Set<Promise<unknown>>();

	constructor(
		private readonly graphApi: GraphApi,
		private readonly intervalMs = INTERVAL_MS,
	) {}

	/** The number of the change that comes next. */
	get next(): number {
		return this.last + 1;
	}

	start(): void {
		if (this.flow) return;
		const flow = { stopped: false, ended: Promise.resolve() };
		flow.ended = this.run(flow);
		this.flow = flow;
	}

	/** Nothing new happens; resolves when the first attempts of all that happened are over. */
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

	/** One change, in its turn. */
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
