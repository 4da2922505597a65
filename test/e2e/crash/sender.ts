import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { signatureOf } from '../../graphApi';
import type { MetaApp } from '../metaApp';
import type { Parcel } from './signedDeliveries';

const AT_ONCE = 8;

/** Meta's waits between attempts, shortened: the first retry is at once. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 2_000;

const ANSWER_TIMEOUT_MS = 20_000;

/** Sends deliveries to the app's callback until each is answered with 200, as Meta does. */
export class Sender {
	/** How many deliveries were answered with 200. */
	delivered = 0;

	attempts = 0;

	constructor(
		private readonly app: MetaApp,
		private readonly parcels: Parcel[],
		/** Milliseconds for all deliveries; then those that are left are given up. */
		private readonly limit: number,
	) {}

	/** Resolves when all are delivered, or the time is over. */
	async run(): Promise<void> {
		const queue = [...this.parcels];
		const deadline = Date.now() + this.limit;
		const line = async () => {
			for (let next = queue.shift(); next; next = queue.shift()) {
				await this.untilTaken(next, deadline);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, line));
	}

	private async untilTaken({ body }: Parcel, deadline: number): Promise<void> {
		for (let wait = FIRST_WAIT_MS; Date.now() < deadline; wait *= 2) {
			this.attempts++;
			if ((await this.post(body)) === 200) {
				this.delivered++;
				return;
			}
			await sleep(Math.min(wait, LONGEST_WAIT_MS));
		}
	}

	private async post(body: Buffer): Promise<number> {
		const url = this.app.registered()?.callback;
		if (url === undefined) return 0;
		const headers = {
			'Content-Type': 'application/json',
			'X-Hub-Signature-256': signatureOf(body, this.app.graphApi.world.app),
		};
		const options = { headers, timeout: ANSWER_TIMEOUT_MS, validateStatus: () => true };
		return await axios.post(url, body, options).then(
			({ status }) => status,
			() => 0,
		);
	}
}
