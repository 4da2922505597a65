import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from './arrivals';
import type { LiveWorkflow } from './liveWorkflow';
import type { MetaApp } from './metaApp';
import { changeName } from './stream';

/** See knownSecret.ts. */
const SECRET_SURE_FOR_MS = 5_000;

interface Promised {
	/** The process remembers the changes it accepted; only after a restart can a change arrive twice. */
	mayRepeat?: boolean;
	/** Failed and interrupted runs do not count. */
	mustSucceed?: boolean;
	/** Waits between two attempts, as the trigger waits before it reads a refused credential again. */
	untilHeard?: boolean;
	/** Numbers of changes that may be lost. */
	except?: number[];
}

interface Tally {
	missing: number[];
	repeated: number[];
}

async function tally(
	workflow: LiveWorkflow,
	{ mustSucceed, except = [] }: Promised,
): Promise<Tally> {
	const counts = new Map<number, number>();
	const counted = ({ status }: Arrival) => !mustSucceed || status === 'success';
	for (const { numbers } of (await workflow.arrivals()).filter(counted)) {
		for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	return {
		missing: workflow.owed().filter((number) => !counts.has(number) && !except.includes(number)),
		repeated: [...counts].filter(([, times]) => times > 1).map(([number]) => number),
	};
}

/** The history of a change, to find out why it is missing. */
function storyOf({ stream, graphApi }: MetaApp, number: number): object {
	const name = changeName(number);
	const attempts = graphApi.deliveries
		.filter(({ payload }) => payload.includes(name))
		.map(({ attempt, url, status, body }) => ({ attempt, url, status, body }));
	return { number, outcome: stream.outcomes.get(number), attempts };
}

/**
 * Expects each change at each workflow that was live when it happened. Refused changes are delivered
 * again, as Meta does; the stream is paused meanwhile.
 */
export async function expectNothingLost(
	workflows: LiveWorkflow[],
	promised: Promised = {},
): Promise<void> {
	const [first] = workflows;
	if (!first) return;
	const { app } = first;
	await app.stream.stop();
	const tallies = async () =>
		await Promise.all(workflows.map(async (workflow) => await tally(workflow, promised)));
	let all = await tallies();
	for (let round = 0; round < app.retryRounds; round++) {
		if (all.every(({ missing }) => missing.length === 0)) break;
		if (promised.untilHeard) await sleep(SECRET_SURE_FOR_MS);
		await app.deliverAgain(round);
		all = await tallies();
	}
	expect(all.map(({ missing }) => missing.map((number) => storyOf(app, number)))).toEqual(
		workflows.map(() => []),
	);
	if (!promised.mayRepeat) {
		expect(all.map(({ repeated }) => repeated)).toEqual(workflows.map(() => []));
	}
	app.stream.start();
}

/** The changes that Meta sent to no receiver, because none was registered. */
export const neverSent = ({ stream }: MetaApp): number[] =>
	[...stream.outcomes].filter(([, outcome]) => 'skipped' in outcome).map(([number]) => number);
