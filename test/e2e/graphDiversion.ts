import fastify from 'fastify';
import type { FastifyRequest } from 'fastify';
import { resolve } from 'node:path';
import { appAccessToken } from '../graphApi';
import type { GraphApi } from '../graphApi';

/** Takes the calls that n8n's own nodes send to graph.facebook.com, and passes them on to local Graph APIs. */
export interface GraphDiversion {
	/** For the n8n whose nodes call graph.facebook.com. */
	env: NodeJS.ProcessEnv;
	/** Adds an app, which is recognized by its ID in a call. */
	add(graphApi: GraphApi): void;
	close(): Promise<void>;
}

/**
 * The app access token for the app's ID and secret (Meta's page "Access Tokens", App Access Tokens). The
 * local Graph API has no such call, because this package makes the token itself.
 */
function tokenFor({ world: { app } }: GraphApi, body: string): object {
	const form = new URLSearchParams(body);
	if (form.get('client_id') === app.id && form.get('client_secret') === app.secret) {
		return { access_token: appAccessToken(app), token_type: 'bearer' };
	}
	throw new Error('The Client ID and the Client Secret are not those of the app');
}

async function passOn({ url: base }: GraphApi, request: FastifyRequest, body: string) {
	const { method, url, headers } = request;
	const answer = await fetch(`${base}${url}`, {
		method,
		headers: {
			authorization: headers.authorization ?? '',
			'content-type': headers['content-type'] ?? 'application/json',
		},
		body: body === '' ? undefined : body,
	});
	return { status: answer.status, body: await answer.text() };
}

export async function startGraphDiversion(): Promise<GraphDiversion> {
	const apps: GraphApi[] = [];
	const server = fastify();
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
		done(null, body),
	);
	server.all('/*', async (request, reply) => {
		const body = typeof request.body === 'string' ? request.body : '';
		const app = apps.find(({ world }) => `${request.url} ${body}`.includes(world.app.id));
		if (!app) throw new Error(`No app has the ID in ${request.url}`);
		if (request.url.endsWith('/oauth/access_token')) return tokenFor(app, body);
		const answer = await passOn(app, request, body);
		return await reply.status(answer.status).type('application/json').send(answer.body);
	});
	const url = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
	return {
		env: {
			NODE_OPTIONS: `--require ${resolve(__dirname, 'examples', 'divertHosts.ts')}`,
			DIVERTED_HOSTS: 'graph.facebook.com',
			DIVERTED_PORT: url.port,
		},
		add: (graphApi) => void apps.push(graphApi),
		close: async () => await server.close(),
	};
}
