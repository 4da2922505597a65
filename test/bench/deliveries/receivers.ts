import { reportToTerminal as report } from '../../n8n/progress';
import { probe } from './kinds';
import type { Kind } from './kinds';
import { rateOf, say } from './print';
import { measureInRounds } from './rounds';
import type { Rates } from './rounds';
import type { Stage } from './stage';
import { appCallback, goLiveWithOurTrigger } from './workflows';

const COUNTS = [1, 3, 10];
const ROUNDS = 2;
const SECONDS = 3;

type KindName = 'matching' | 'filteredOut';

/**
 * Many workflows with our trigger on one app, all with the same filter. Meta delivers to the app's
 * one callback, whose workflow passes each delivery on to the others. The first is live already.
 */
export async function measureReceivers(stage: Stage, live: string[]): Promise<void> {
	const workflowIds = [...live];
	let problem: string | undefined;
	say('Receivers on one app: deliveries per second to its callback');
	for (const count of COUNTS) {
		// If three cannot join, ten cannot either.
		const outcome = problem ?? (await measureCount(stage, workflowIds, count));
		say(line(count, outcome));
		if (typeof outcome === 'string') problem = 'as above';
	}
	say('');
}

/** The rates, or the reason if there are none. */
async function measureCount(
	stage: Stage,
	workflowIds: string[],
	count: number,
): Promise<Rates<KindName> | string> {
	const what = `${count} ${count === 1 ? 'receiver' : 'receivers'} on one app`;
	try {
		await report(`Activating ${what}`, async () => {
			while (workflowIds.length < count) {
				const name = `Receiver ${workflowIds.length + 1}`;
				workflowIds.push((await goLiveWithOurTrigger(stage, name)).id);
			}
		});
		const kinds = kindsFor(stage, workflowIds);
		for (const kind of Object.values(kinds)) await probe(stage, kind);
		return await measureInRounds(stage, kinds, { what, rounds: ROUNDS, seconds: SECONDS });
	} catch (error) {
		stage.signal.throwIfAborted();
		return error instanceof Error ? error.message : String(error);
	}
}

function kindsFor(stage: Stage, workflowIds: string[]): Record<KindName, Kind> {
	const all = { url: appCallback(stage).callback_url, workflowIds };
	return {
		matching: { ...all, name: 'matching in all', status: 'REJECTED', startsExecutions: true },
		filteredOut: {
			...all,
			name: 'filtered out in all',
			status: 'APPROVED',
			startsExecutions: false,
		},
	};
}

function line(count: number, outcome: Rates<KindName> | string): string {
	const label = `  ${String(count).padStart(2)}   `;
	if (typeof outcome === 'string') return `${label}n/a: ${outcome}`;
	const { matching, filteredOut } = outcome;
	return `${label}matching in all ${rateOf(matching)}   filtered out in all ${rateOf(filteredOut)}`;
}
