import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STATUS, useSharedApp } from '../../../../engine/sharedApp';
import { requestBody, sealed, sendOnWire } from '../../../../engine/wire';

/*
 * n8n's own protection (N8N_SSRF_PROTECTION_ENABLED) with one address allowed: 127.0.0.1. The rest of the
 * loopback network is forbidden, and every call to a receiver must respect it.
 */
const SETTINGS = {
	N8N_SSRF_PROTECTION_ENABLED: 'true',
	N8N_SSRF_ALLOWED_IP_RANGES: '127.0.0.1/32',
};
const before = Object.keys(SETTINGS).map((name) => [name, process.env[name]] as const);
Object.assign(process.env, SETTINGS);

const app = useSharedApp();
let servers: Server[] = [];

afterEach(() => {
	for (const server of servers) server.close().closeAllConnections();
	servers = [];
});
afterAll(() => {
	for (const [name, value] of before) {
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	}
});

async function receiverAt(address: string): Promise<{ url: string; requests: () => number }> {
	let requests = 0;
	const server = createServer((_request, response) => {
		requests += 1;
		response.end('OK');
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, address, resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://${address}:${port}/webhook/x`, requests: () => requests };
}

it('a receiver gets a copy only at an address that n8n allows, entered or joined', async () => {
	const [allowed, entered, joined] = [
		await receiverAt('127.0.0.1'),
		await receiverAt('127.0.0.2'),
		await receiverAt('127.0.0.3'),
	];
	const host = await app.workflow([STATUS], {
		parameters: { options: { otherReceivers: [allowed.url, entered.url] } },
	});
	await host.activate();
	const receiver = {
		id: 'b'.repeat(32),
		url: `${joined.url}/whatsapp-business-management`,
		fields: [STATUS],
		isTest: false,
	};
	const join = requestBody(host.url, { ask: 'join', receivers: [receiver] });
	await sendOnWire(host.url, sealed(app.graph.world.app.secret, join));

	await app.rejectTemplate();
	expect([allowed.requests(), entered.requests(), joined.requests()]).toEqual([1, 0, 0]);
});
