import { reportToTerminal as report } from '../../n8n/progress';
import { measure, probe } from './kinds';
import type { Kind } from './kinds';
import { rateOf, ratioOf, say, table } from './print';
import { measureInRounds } from './rounds';
import type { Rates } from './rounds';
import type { Stage } from './stage';
import { goLiveWithEmptyTrigger, goLiveWithOurTrigger, goLiveWithWebhookNode } from './workflows';
import type { LiveWorkflow } from './workflows';

/** As many as there are kinds, so that each kind has every position in a round once. */
const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP_SECONDS = 2;

type KindName =
	| 'webhookNode'
	| 'emptyTrigger'
	| 'emptyTriggerAnswersOk'
	| 'matching'
	| 'filteredOut';

export type Kinds = Record<KindName, Kind>;

/** What is compared, and the expected minimum; `lazyBar` applies with lazy acquire only. */
const RATIOS: Array<{ of: KindName; to: KindName; bar?: number; lazyBar?: number }> = [
	{ of: 'matching', to: 'emptyTrigger', bar: 0.95 },
	{ of: 'matching', to: 'webhookNode', lazyBar: 0.95 },
	{ of: 'filteredOut', to: 'emptyTriggerAnswersOk', bar: 0.95 },
	{ of: 'filteredOut', to: 'matching', lazyBar: 4 },
];

/** Compares our trigger with the Webhook node and with an empty trigger, in the same n8n. */
export async function compare(stage: Stage, kinds: Kinds): Promise<void> {
	await report('Warming up', async () => {
		for (const kind of Object.values(kinds)) {
			await probe(stage, kind);
			await measure(stage, kind, WARM_UP_SECONDS);
		}
	});
	const plan = { what: 'Side by side', rounds: ROUNDS, seconds: SECONDS };
	print(stage, kinds, await measureInRounds(stage, kinds, plan));
}

/** Creates and activates the workflows. */
export async function prepareKinds(stage: Stage): Promise<Kinds> {
	const webhookNode = await goLiveWithWebhookNode(stage);
	const emptyTrigger = await goLiveWithEmptyTrigger(stage, false);
	const answersOk = await goLiveWithEmptyTrigger(stage, true);
	const ours = await goLiveWithOurTrigger(stage, 'Receiver 1');

	const kind = (name: string, { id, url }: LiveWorkflow): Kind => ({
		name,
		url,
		status: 'REJECTED',
		workflowIds: [id],
		startsExecutions: true,
	});
	return {
		webhookNode: kind("n8n's Webhook node", webhookNode),
		emptyTrigger: kind('empty trigger', emptyTrigger),
		matching: kind('our trigger, matching', ours),
		emptyTriggerAnswersOk: {
			...kind('empty trigger that answers OK', answersOk),
			startsExecutions: false,
		},
		filteredOut: {
			...kind('our trigger, filtered out', ours),
			status: 'APPROVED',
			startsExecutions: false,
		},
	};
}

function print({ setting }: Stage, kinds: Kinds, rates: Rates<KindName>): void {
	say('Deliveries per second: the median of the rounds, and the lowest and highest');
	say(
		...table(
			(Object.keys(kinds) as KindName[]).map((name) => [kinds[name].name, rateOf(rates[name])]),
		),
	);
	say('', 'Ratios: the median of those within a round');
	say(
		...table(
			RATIOS.map(({ of, to, bar, lazyBar }) => [
				`${kinds[of].name} : ${kinds[to].name}`,
				ratioOf(rates[of], rates[to], setting.isLazy ? (lazyBar ?? bar) : bar),
			]),
		),
		'',
	);
}
