import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from '../arrivals';
import { readArrivals } from '../arrivals';
import type { Host } from '../hosts';
import type { MetaApp } from '../metaApp';
import { Sender } from './sender';
import { signedDeliveries } from './signedDeliveries';

/** An app whose deliveries are sent while n8n is killed, and the workflows that must get them. */
export interface Receivers {
	name: string;
	app: MetaApp;
	workflowIds: string[];
}

export interface Plan {
	/** Different deliveries per app. */
	deliveries: number;
	/** How often n8n is killed. */
	kills: number;
	/** Milliseconds. */
	limit: number;
}

/** What became of the changes of one app, summed over its workflows. */
export interface Outcome {
	name: string;
	changes: number;
	deliveries: number;
	delivered: number;
	attempts: number;
	/** Changes that no successful execution of a workflow got. */
	lost: number;
	/** Successful executions beyond the first per change and workflow. */
	duplicates: number;
}

const DOWN_MS = 500;

const POLL_MS = 50;

/**
 * Sends the deliveries of all apps and kills n8n meanwhile (SIGKILL): the kills are spread evenly over
 * the deliveries. Ends when every delivery was answered with 200, or at the limit.
 */
export async function crashTest(
	host: Host,
	receivers: Receivers[],
	{ deliveries, kills, limit }: Plan,
	say: (line: string) => void,
): Promise<Outcome[]> {
	const parcels = signedDeliveries(deliveries);
	const senders = receivers.map(({ app }) => new Sender(app, parcels, limit));
	let isOver = false;
	const sending = Promise.all(senders.map(async (sender) => await sender.run())).finally(
		() => (isOver = true),
	);
	const sent = () => senders.reduce((sum, { delivered }) => sum + delivered, 0);
	const total = parcels.length * receivers.length;
	for (let kill = 1; kill <= kills; kill++) {
		while (!isOver && sent() < (total * kill) / (kills + 1)) await sleep(POLL_MS);
		say(`${sent()} of ${total} deliveries answered: kill ${kill} of ${kills}`);
		await host.crash();
		await sleep(DOWN_MS);
		await host.n8n.start();
	}
	await sending;
	say(`${sent()} of ${total} deliveries answered`);
	const expected = [...new Set(parcels.flatMap(({ numbers }) => numbers))];
	return await Promise.all(
		receivers.map(async ({ name, workflowIds }, index) => {
			const arrivals = await readArrivals(host.userFolder, workflowIds);
			const counts = workflowIds.map((id) => countsOf(arrivals, id));
			const { delivered = 0, attempts = 0 } = senders[index] ?? {};
			const ofAll = (one: (count: number) => number) =>
				counts.reduce(
					(sum, count) => expected.reduce((total, each) => total + one(count.get(each) ?? 0), sum),
					0,
				);
			return {
				name,
				changes: expected.length,
				deliveries: parcels.length,
				delivered,
				attempts,
				lost: ofAll((count) => (count === 0 ? 1 : 0)),
				duplicates: ofAll((count) => Math.max(0, count - 1)),
			};
		}),
	);
}

/** How many successful executions of the workflow got each change. */
function countsOf(arrivals: Arrival[], id: string): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { workflowId, status, numbers } of arrivals) {
		if (workflowId !== id || status !== 'success') continue;
		for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	return counts;
}
