import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

/** A request that was about to leave, and is not a read. */
export class WriteRefused extends Error {
	override name = 'WriteRefused';

	constructor(method: string) {
		super(`The live check only reads: ${method} was not sent`);
	}
}

function refuseWrite(method: unknown): void {
	const name = typeof method === 'string' ? method.toUpperCase() : 'GET';
	if (name !== 'GET') throw new WriteRefused(name);
}

/** The method among the arguments of `http.request`: (url, options, callback) or (options, callback). */
const methodOf = (call: readonly unknown[]): unknown =>
	call
		.filter((each) => typeof each === 'object' && each !== null && 'method' in each)
		.map((options) => (options as { method: unknown }).method)
		.find((method) => method !== undefined);

type Send = (...call: unknown[]) => unknown;

const guarded =
	(original: unknown): Send =>
	(...call) => {
		refuseWrite(methodOf(call));
		return (original as Send)(...call);
	};

/**
 * Refuses every HTTP request of this process that is not a GET, before a connection is opened. n8n's HTTP
 * helper (axios) and `fetch` both go through here, so this does not depend on what an operation says of
 * itself.
 *
 * @returns a function that removes the guard
 */
export function refuseWrites(): () => void {
	const before = [http, https].map((module) => ({
		module,
		request: module.request,
		get: module.get,
	}));
	const { fetch } = globalThis;
	for (const { module, request, get } of before) {
		Object.assign(module, { request: guarded(request), get: guarded(get) });
	}
	globalThis.fetch = async (input, init) => {
		refuseWrite(init?.method ?? (input instanceof Request ? input.method : undefined));
		return await fetch(input, init);
	};
	syncBuiltinESMExports();
	return () => {
		for (const { module, ...functions } of before) Object.assign(module, functions);
		globalThis.fetch = fetch;
		syncBuiltinESMExports();
	};
}
