import { createRequire } from 'node:module';

import { hostModule } from '../../n8n/host';

/** A tool as an MCP client sees it. */
export interface OfferedTool {
	name: string;
	description?: string;
	inputSchema: { properties?: Record<string, { description?: string; type?: string }> };
}

interface Client {
	connect(transport: object): Promise<void>;
	listTools(): Promise<{ tools: OfferedTool[] }>;
	callTool(call: { name: string; arguments: object }): Promise<{
		content: Array<{ text?: string }>;
	}>;
	close(): Promise<void>;
}

interface Sdk {
	Client: new (about: { name: string; version: string }) => Client;
	StreamableHTTPClientTransport: new (url: URL) => object;
}

/** The client of the protocol's own SDK, which comes with n8n, connected to a server. */
export async function connectMcp(url: string): Promise<Client> {
	const fromHost = createRequire(hostModule('n8n', 'package.json'));
	const { Client } = fromHost('@modelcontextprotocol/sdk/client/index.js') as Sdk;
	const { StreamableHTTPClientTransport } = fromHost(
		'@modelcontextprotocol/sdk/client/streamableHttp.js',
	) as Sdk;
	const client = new Client({ name: 'test', version: '1.0.0' });
	await client.connect(new StreamableHTTPClientTransport(new URL(url)));
	return client;
}
