import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';

import type { GraphCall } from './call';
import { parametersOf, recordCall, type RecordedCall } from './calls';
import type { Clock } from './clock';
import { GraphError, newTraceId, tooManyCalls, unknownPath } from './errors';
import type { Effect, FaultEffect, WaitingFaults } from './faults';
import { spoil } from './spoiledResponse';
import { isUploadPath, parsePath } from './paths';
import { countCall, usageHeaders } from './rateLimits';
import { accountIdOf, route } from './router';
import { authenticate, tokenOf, uploadTokenOf } from './tokens';
import { answeredVersion } from './versions';
import type { World } from './world';

/** The state of the HTTP server. */
export interface ServerState {
	world: World;
	clock: Clock;
	calls: RecordedCall[];
	faults: WaitingFaults;
}

interface Outcome {
	status: number;
	headers: Record<string, string>;
	body: object | string;
}

const LARGEST_BODY_BYTES = 20 * 1024 * 1024;

/** The HTTP server: it records calls, injects faults, and converts errors to Meta's bodies. */
export function createServer(state: ServerState): FastifyInstance {
	const server = fastify({ bodyLimit: LARGEST_BODY_BYTES, forceCloseConnections: true });
	// The raw bytes are kept: `calls` shows them, and Meta reads parameters from any body.
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
		done(null, body),
	);
	server.all('/*', async (request, reply) => await answer(state, request, reply));
	return server;
}

async function answer(state: ServerState, request: FastifyRequest, reply: FastifyReply) {
	const recorded = await recordCall(request);
	state.calls.push(recorded);
	const effects = state.faults.take(recorded);
	await delay(effects, 'before');
	const fault = effects.find(({ kind }) => kind !== 'latency');
	if (fault?.kind === 'reset' || fault?.kind === 'breakOff') {
		const arrived = whatArrived(fault, recorded);
		if (arrived) await outcomeOf(state, request, arrived);
		reply.hijack();
		request.raw.socket.resetAndDestroy();
		return reply;
	}
	if (fault?.kind === 'drip' || fault?.kind === 'cut' || fault?.kind === 'empty') {
		const whole = await outcomeOf(state, request, recorded);
		reply.hijack();
		spoil(fault, whole, reply.raw);
		return reply;
	}
	const outcome =
		fault && fault.kind !== 'missingField'
			? faultyOutcome(fault, state, recorded)
			: await outcomeOf(state, request, recorded, fault && [fault.field]);
	await delay(effects, 'after');
	return await reply.status(outcome.status).headers(outcome.headers).send(outcome.body);
}

/** The part of a call that Meta received before its connection broke, if the call takes effect. */
function whatArrived(
	fault: FaultEffect & { kind: 'reset' | 'breakOff' },
	recorded: RecordedCall,
): RecordedCall | undefined {
	if (fault.kind === 'reset') return fault.when === 'after' ? recorded : undefined;
	if (!isUploadPath(recorded.path)) return undefined;
	return { ...recorded, rawBytes: recorded.rawBytes.subarray(0, fault.afterBytes) };
}

async function delay(effects: Effect[], when: 'before' | 'after'): Promise<void> {
	for (const effect of effects) {
		if (effect.kind === 'latency' && (effect.when ?? 'before') === when) {
			await wait(effect.milliseconds);
		}
	}
}

async function outcomeOf(
	state: ServerState,
	request: FastifyRequest,
	recorded: RecordedCall,
	missingFields: readonly string[] = [],
): Promise<Outcome> {
	try {
		const body = await run(state, request, recorded, missingFields);
		return jsonOutcome(state, recorded, 200, body);
	} catch (error) {
		return refusal(state, recorded, asGraphError(error));
	}
}

async function run(
	{ world, clock }: ServerState,
	request: FastifyRequest,
	recorded: RecordedCall,
	missingFields: readonly string[],
): Promise<object> {
	const { version, segments = [] } = parsePath(recorded.path) ?? {};
	if (!version) throw unknownPath(recorded.path);
	if (!answeredVersion(version)) throw unknownPath(`/${segments.join('/')}`);
	const parameters = parametersOf(request, recorded);
	const caller = authenticate(
		world,
		isUploadPath(recorded.path)
			? uploadTokenOf(recorded.headers)
			: tokenOf(recorded.headers, parameters),
		parameters.text('appsecret_proof'),
		clock.now(),
		inspectedToken(recorded),
	);
	countCall(world.rateLimits, clock.now());
	const call: GraphCall = {
		method: recorded.method,
		version,
		path: recorded.path,
		headers: recorded.headers,
		parameters,
		missingFields,
		files: recorded.files,
		rawBytes: recorded.rawBytes,
		caller,
		world,
		clock,
		origin: `http://${request.host}`,
	};
	return await route(call);
}

/** The token that `GET /debug_token` is asked about. */
function inspectedToken({ path, query }: RecordedCall): string | undefined {
	return parsePath(path)?.segments[0] === 'debug_token' ? query.input_token : undefined;
}

function faultyOutcome(fault: FaultEffect, state: ServerState, recorded: RecordedCall): Outcome {
	switch (fault.kind) {
		case 'graphError':
			return refusal(state, recorded, new GraphError(fault.error, fault.status));
		case 'rateLimit':
			return rateLimited(fault, state, recorded);
		case 'html':
			return htmlOutcome(fault.status ?? 502);
		case 'redirect':
			return { status: fault.status ?? 302, headers: { Location: fault.location }, body: '' };
		default:
			throw new Error(`A fault of the kind ${fault.kind} has no answer`);
	}
}

function rateLimited(
	{ code, minutesToRegainAccess = 0 }: FaultEffect & { kind: 'rateLimit' },
	state: ServerState,
	recorded: RecordedCall,
): Outcome {
	const limits = structuredClone(state.world.rateLimits);
	const exceeded = code === 4 ? limits.app : limits.account;
	exceeded.call_count = 100;
	limits.account.estimated_time_to_regain_access = minutesToRegainAccess;
	const outcome = refusal(state, recorded, tooManyCalls(code));
	const accountId = accountIdOf(recorded.path, state.world);
	return { ...outcome, headers: { ...outcome.headers, ...usageHeaders(limits, accountId) } };
}

function htmlOutcome(status: number): Outcome {
	return {
		status,
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
		body: `<!DOCTYPE html><html><head><title>Error ${status}</title></head><body><h1>Sorry, something went wrong.</h1></body></html>`,
	};
}

function refusal(state: ServerState, recorded: RecordedCall, error: GraphError): Outcome {
	return jsonOutcome(state, recorded, error.status, { ...error.beside, error: error.body });
}

function jsonOutcome(
	{ world }: ServerState,
	{ path }: RecordedCall,
	status: number,
	body: object,
): Outcome {
	return {
		status,
		headers: {
			'Content-Type': 'application/json; charset=UTF-8',
			'X-FB-Trace-ID': newTraceId(),
			...versionHeader(path),
			...usageHeaders(world.rateLimits, accountIdOf(path, world)),
		},
		body,
	};
}

/** Meta names the version with which it answers, which is another one if the version of the path has ended. */
function versionHeader(path: string): Record<string, string> {
	const answered = answeredVersion(parsePath(path)?.version ?? '');
	return answered === undefined ? {} : { 'facebook-api-version': answered };
}

/** Anything else is a bug in the local Graph API. It is logged and answered like an internal error of Meta. */
function asGraphError(error: unknown): GraphError {
	if (error instanceof GraphError) return error;
	console.error(error);
	return new GraphError({ message: 'An unknown error occurred', code: 1, is_transient: true }, 500);
}
