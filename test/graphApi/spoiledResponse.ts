import type { ServerResponse } from 'node:http';

import type { FaultEffect } from './faults';

/** What a call would have answered. */
interface Whole {
	status: number;
	headers: Record<string, string>;
	body: object | string;
}

/** Writes a response that the client cannot use, although the call took effect. */
export function spoil(
	fault: FaultEffect & { kind: 'drip' | 'cut' | 'empty' },
	{ status, headers, body: whole }: Whole,
	response: ServerResponse,
): void {
	const body = typeof whole === 'string' ? whole : JSON.stringify(whole);
	const half = body.slice(0, Math.floor(body.length / 2));
	switch (fault.kind) {
		case 'empty':
			response.writeHead(fault.status ?? 200, headers).end();
			return;
		case 'drip':
			response.writeHead(status, headers);
			drip(response, body, fault.everyMs);
			return;
		case 'cut':
			if (fault.by === 'end') {
				response.writeHead(status, headers).end(half);
				return;
			}
			response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
			response.write(half, () => response.socket?.resetAndDestroy());
	}
}

/** The body byte by byte, then blanks, until the client gives up. */
export function drip(response: ServerResponse, body = '', everyMs = 20): void {
	let sent = 0;
	const timer = setInterval(() => response.write(body.charAt(sent++) || ' '), everyMs);
	// A test that forgets the client must end all the same.
	timer.unref();
	response.once('close', () => clearInterval(timer));
}
