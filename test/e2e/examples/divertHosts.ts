/**
 * Loaded into n8n before its own code (NODE_OPTIONS): requests to the hosts in DIVERTED_HOSTS go to a server
 * on loopback instead, with the host they were meant for in the header `Host`. n8n's nodes for Slack and
 * Google Sheets have fixed addresses; so the real nodes can run against a stand-in, without certificates.
 */
const http = require('node:http') as typeof import('node:http');
const https = require('node:https') as typeof import('node:https');

const hosts = (process.env.DIVERTED_HOSTS ?? '').split(',');
const port = process.env.DIVERTED_PORT;
const original = https.request;

/** What n8n's HTTP client passes: options, then a listener. */
function request(
	this: unknown,
	...call: [import('node:https').RequestOptions, ...unknown[]]
): unknown {
	const [{ hostname, host, method, path, headers, signal }] = call;
	const wanted = hostname ?? host ?? '';
	if (!hosts.includes(wanted)) return Reflect.apply(original, this, call);
	const diverted = { hostname: '127.0.0.1', port, method, path, signal };
	const listener = call.find((each) => typeof each === 'function');
	return http.request(
		{ ...diverted, headers: { ...headers, host: wanted } },
		listener as (answer: import('node:http').IncomingMessage) => void,
	);
}

Object.assign(https, { request });
