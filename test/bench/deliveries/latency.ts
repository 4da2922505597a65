import { randomUUID } from 'node:crypto';
import { createHistogram } from 'node:perf_hooks';
import type { INode } from 'n8n-workflow';
import { poll } from '../../n8n/poll';
import { reportToTerminal as report } from '../../n8n/progress';
import { CONNECTIONS, load, perSecond, unexpected } from './load';
import type { Call, Pace, Percentiles } from './load';
import { say, table } from './print';
import type { Stage } from './stage';
import { appCallback, goLiveWithOurTrigger } from './workflows';

/** Every alert arrives within this time after the last delivery, or is reported as missing. */
const ALERTS_TIMEOUT_MS = 60_000;

const STEADY_RATE = 10;

const WARM_UP = 30;

/** What names a delivery in its body and in the alert. */
const NAME = /lantern_offer_\d+/;

interface Load extends Pace {
	name: string;
	count: number;
}

const LOADS: Load[] = [
	{ name: `${STEADY_RATE} a second`, count: 300, connections: 2, rate: STEADY_RATE },
	{ name: `as many as n8n takes, ${CONNECTIONS} connections`, count: 500 },
];

/**
 * The time from Meta's POST to the answer, and to the alert: the trigger starts a workflow that posts
 * its summary to a stand-in for Slack.
 */
export async function measureLatency(stage: Stage): Promise<void> {
	await goLiveWithOurTrigger(stage, 'Alerts', [alert(stage.scene.slack.url)]);
	const { callback_url: url } = appCallback(stage);
	await measure(stage, url, { name: 'warm-up', count: WARM_UP });
	const rows: string[][] = [];
	for (const each of LOADS) {
		await report(`Latency, ${each.name}`, async () => rows.push(await measure(stage, url, each)));
	}
	say("From Meta's POST, in milliseconds (p50 / p99)", ...table(rows), '');
}

async function measure(
	stage: Stage,
	url: string,
	{ name, count, ...pace }: Load,
): Promise<string[]> {
	const sentAt = new Map<string, number>();
	const toAlert = createHistogram();
	const { slack } = stage.scene;
	const stopListening = slack.onLine((line) => {
		const sent = sentAt.get(nameIn(line));
		if (sent === undefined || !sentAt.delete(nameIn(line))) return;
		toAlert.record(Math.max(1, Math.round(performance.now() - sent)));
	});
	const onSent = ({ body }: Call) => sentAt.set(nameIn(String(body)), performance.now());
	const calls = stage.deliveries.signed(url, 'REJECTED', count);
	const answers = await load(calls, ALERTS_TIMEOUT_MS / 1_000, stage.signal, { ...pace, onSent });
	const all = async () => await Promise.resolve(sentAt.size === 0 || undefined);
	await poll('the alerts', all, ALERTS_TIMEOUT_MS).catch(() => undefined);
	stopListening();
	const others = unexpected(answers, 200);
	const alert = { p50: toAlert.percentile(50), p99: toAlert.percentile(99) };
	return [
		name,
		`${answers.count} deliveries, ${perSecond(answers).toFixed(0)} a second`,
		`answer ${shown(answers.latency)}`,
		`alert ${shown(alert)}`,
		...(others ? [`! ${others}`] : []),
		...(sentAt.size > 0 ? [`! ${sentAt.size} alerts missing`] : []),
	];
}

const nameIn = (text: string): string => NAME.exec(text)?.[0] ?? '';

const shown = ({ p50, p99 }: Percentiles): string => `${p50} / ${p99}`;

function alert(url: string): INode {
	return {
		id: randomUUID(),
		name: 'Slack',
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		position: [220, 0],
		parameters: {
			method: 'POST',
			url,
			sendBody: true,
			bodyParameters: { parameters: [{ name: 'text', value: '={{ $json.summary }}' }] },
			options: {},
		},
	};
}
