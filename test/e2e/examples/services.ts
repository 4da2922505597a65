import fastify from 'fastify';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Sheet } from './sheet';
import { WhatsAppMessages } from './whatsAppMessages';

/** A message that Slack was asked to post. */
export interface SlackMessage {
	channel: string;
	text: string;
}

/** A server on loopback that replaces Slack, Google Sheets and Meta's messages for n8n's own nodes. */
export interface Services {
	/** The messages so far, oldest first. */
	slack: readonly SlackMessage[];
	sheet: Sheet;
	whatsApp: WhatsAppMessages;
	/** For the n8n whose nodes call the server. */
	env: NodeJS.ProcessEnv;
	close(): Promise<void>;
}

const HOSTS = ['slack.com', 'sheets.googleapis.com', 'graph.facebook.com'];

const slackBody = z.object({ channel: z.string(), text: z.string() });

export async function startServices(): Promise<Services> {
	const slack: SlackMessage[] = [];
	const sheet = new Sheet();
	const whatsApp = new WhatsAppMessages();
	const server = fastify();
	server.all('/*', async (request, reply) => {
		const [path = ''] = request.url.split('?');
		if (request.headers.host === 'slack.com') {
			const { channel, text } = slackBody.parse(request.body);
			slack.push({ channel, text });
			return { ok: true, channel, ts: '1', message: { text } };
		}
		if (request.headers.host === 'graph.facebook.com') {
			const { status, body } = whatsApp.answer(path, request.headers.authorization, request.body);
			return await reply.status(status).send(body);
		}
		return sheet.answer(request.method, decodeURIComponent(path), request.body);
	});
	const url = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
	return {
		slack,
		sheet,
		whatsApp,
		env: {
			NODE_OPTIONS: `--require ${resolve(__dirname, 'divertHosts.ts')}`,
			DIVERTED_HOSTS: HOSTS.join(','),
			DIVERTED_PORT: url.port,
		},
		close: async () => await server.close(),
	};
}
