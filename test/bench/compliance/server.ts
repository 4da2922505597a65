/**
 * The local Graph API in a separate process, with a portfolio of 50 accounts, 200 numbers and 120 templates
 * each. It answers after 100 ms; Meta takes longer. On a message it injects a fault or forgets its faults,
 * and it tells the calls that it got. It ends with the process that started it.
 */
import { startGraphApi } from '../../graphApi';
import { createLargePortfolio } from '../../graphApi/madeUpData/largePortfolio';
import { credentialFor } from '../../engine/credential';

const LATENCY_MS = 100;

/** What the benchmark asks for. */
export type Wish = 'calls' | 'five accounts refuse' | 'no fault' | 'rate limit' | 'unknown field';

/** A call that can be sent again. */
export interface SentCall {
	url: string;
	token: string;
}

async function serve(): Promise<void> {
	const graph = await startGraphApi({ world: createLargePortfolio() });
	const accounts = graph.world.accounts.map(({ id }) => id);
	const delay = () =>
		graph.faults.add({ then: { kind: 'latency', milliseconds: LATENCY_MS, when: 'before' } });
	const wishes: Record<Exclude<Wish, 'calls'>, () => void> = {
		'no fault': () => undefined,
		'five accounts refuse': () => {
			for (const id of accounts.slice(10, 15)) {
				graph.faults.add({
					path: new RegExp(`/${id}$`),
					then: { kind: 'graphError', error: { code: 200, message: '(#200) Permissions error' } },
				});
			}
		},
		'rate limit': () => {
			const path = new RegExp(`/${accounts[20]}/message_templates$`);
			graph.faults.add({
				path,
				then: { kind: 'rateLimit', code: 80008, minutesToRegainAccess: 30 },
			});
		},
		'unknown field': () => {
			graph.faults.add({ field: 'throughput' });
		},
	};
	process.on('message', (wish: Wish) => {
		if (wish !== 'calls') {
			graph.faults.clear();
			wishes[wish]();
			delay();
			graph.calls.length = 0;
			process.send?.('ready');
			return;
		}
		const sent = graph.calls.map(({ path, query, headers }) => ({
			url: `${graph.url}${path}?${new URLSearchParams(query).toString()}`,
			token: headers.authorization ?? '',
		}));
		process.send?.(sent);
	});
	process.on('disconnect', () => process.exit());
	process.send?.(credentialFor(graph));
}

void serve();
