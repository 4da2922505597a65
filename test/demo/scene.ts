import { startGraphApi } from '../graphApi';
import type { GraphApi } from '../graphApi';
import { N8nApi } from '../n8n/api';
import { startN8n } from '../n8n/n8n';
import type { N8n, N8nOptions } from '../n8n/n8n';
import { startSlackStandIn } from './slackStandIn';
import type { SlackStandIn } from './slackStandIn';

/** All servers of a scene: a real n8n, and servers on loopback that replace Meta and Slack. */
export interface Scene {
	graphApi: GraphApi;
	slack: SlackStandIn;
	n8n: N8n;
	/** Logged in as n8n's owner. */
	api: N8nApi;
	stop(): Promise<void>;
}

/** Starts n8n on a user folder with the package (see packageInstall.ts), and the servers. */
export async function startScene(options: N8nOptions): Promise<Scene> {
	const n8n = await startN8n(options);
	try {
		const api = new N8nApi(n8n.url);
		await api.enter();
		const [graphApi, slack] = await Promise.all([startGraphApi(), startSlackStandIn()]);
		const stop = async () => {
			// n8n first: the other servers must be available as long as it can call them.
			await n8n.stop();
			await Promise.all([graphApi.close(), slack.close()]);
		};
		return { graphApi, slack, n8n, api, stop };
	} catch (error) {
		await n8n.stop();
		throw error;
	}
}
