import type { INodeParameters } from 'n8n-workflow';

import { SECURITY, STATUS, THEIR_TOKEN, useSharedApp } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { requestBody, sealed, sendOnWire } from '../../../../engine/wire';
import { ACCOUNT_ID, APP_ID } from '../../../../graphApi';
import type { Fault, FaultEffect } from '../../../../graphApi/faults';
import type { Receiver } from '../../../../graphApi/receiver';
import { poll } from '../../../../n8n/poll';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => {
	const actual = jest.requireActual<
		typeof import('../../../../../nodes/WhatsAppBusinessManagement/graph/retry')
	>('../../../../../nodes/WhatsAppBusinessManagement/graph/retry');
	const wait = async () => await Promise.resolve();
	return { ...actual, pause: wait, DEFAULT_RETRY: { ...actual.DEFAULT_RETRY, wait } };
});

/**
 * Every step of a workflow's life cycle, while each of its calls to Meta fails in every way. The step
 * may fail, but no other registration changes. Once Meta responds again, the result is the same as
 * without the failure.
 */

const FAULTS: Array<[string, FaultEffect]> = [
	['a connection that breaks before', { kind: 'reset', when: 'before' }],
	['a connection that breaks after', { kind: 'reset', when: 'after' }],
	['an HTML page', { kind: 'html' }],
	['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/', status: 307 }],
	[
		'an outage',
		{ kind: 'graphError', status: 500, error: { code: 2, message: 'Later', is_transient: true } },
	],
	['a rate limit', { kind: 'rateLimit', code: 4 }],
	[
		'a token that ended',
		{ kind: 'graphError', status: 401, error: { code: 190, message: 'Session has expired' } },
	],
];

type Call = Pick<Fault, 'method' | 'path'>;

const CALLS: Array<[string, Call]> = [
	['GET subscriptions', { method: 'GET', path: /\/subscriptions$/ }],
	['POST subscriptions', { method: 'POST', path: /\/subscriptions$/ }],
	['DELETE subscriptions', { method: 'DELETE', path: /\/subscriptions$/ }],
	['GET app', { method: 'GET', path: /\/app$/ }],
	['GET subscribed_apps', { method: 'GET', path: /\/subscribed_apps$/ }],
	['POST subscribed_apps', { method: 'POST', path: /\/subscribed_apps$/ }],
];

const MATRIX = CALLS.flatMap(([call, hit]) =>
	FAULTS.map(([fault, then]) => ({ call, fault, hit, then })),
);
type Case = (typeof MATRIX)[number];

const app = useSharedApp();

afterEach(() => {
	const { systemUser } = app.graph.world.tokens;
	const secrets = [app.graph.world.app.secret, systemUser, THEIR_TOKEN];
	for (const { log } of app.hosts) {
		for (const secret of secrets) expect(log.join()).not.toContain(secret);
	}
});

const workflow = async (parameters: INodeParameters = {}, names = {}): Promise<TriggerHost> =>
	await app.workflow([STATUS], {
		parameters,
		credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		...names,
	});

const isAccountSubscribed = () =>
	app.graph.world.accounts
		.find(({ id }) => id === ACCOUNT_ID)
		?.subscribedApps.some(({ app }) => app.id === APP_ID);

/** What a step throws; undefined when it does not. */
const failureOf = async (step: () => Promise<void>): Promise<unknown> => {
	try {
		await step();
		return undefined;
	} catch (error) {
		return error;
	}
};

/** Runs a step while a call fails. */
async function during({ hit, then }: Case, step: () => Promise<void>) {
	const before = app.graph.calls.length;
	const mend = app.graph.faults.add({ ...hit, then });
	const failure = await failureOf(step);
	mend();
	const wasHit = app.graph.calls
		.slice(before)
		.some(({ method, path }) => method === hit.method && path.search(hit.path ?? '') >= 0);
	return { failure, wasHit };
}

/** n8n repeats a failed step, or a user retries it. */
async function fromHereOnAllIsWell(host: TriggerHost): Promise<void> {
	await host.activate();
	expect(app.registered()).toEqual([host.url, [STATUS]]);
	expect(isAccountSubscribed()).toBe(true);
	await host.deactivate();
	expect(app.subscription()).toBeUndefined();
}

interface Step {
	what: string;
	/** What is registered before the step. */
	before?: (host: TriggerHost) => Promise<void>;
	step: (host: TriggerHost) => Promise<void>;
	/** What must hold despite the failure. */
	after?: (host: TriggerHost, outcome: Awaited<ReturnType<typeof during>>, testCase: Case) => void;
}

/** The clean-up needs these two calls; if neither fails, it succeeds. */
const cleansUp = ({ call }: Case) => !['GET subscriptions', 'DELETE subscriptions'].includes(call);

const STEPS: Step[] = [
	{
		what: 'a workflow goes live',
		step: async (host) => await host.activate(),
		after: (host, { failure }, testCase) => {
			if (failure && cleansUp(testCase)) expect(app.subscription()).toBeUndefined();
			if (!failure) expect(app.registered()).toEqual([host.url, [STATUS]]);
		},
	},
	{
		what: 'a live workflow is looked at again',
		before: async (host) => await host.activate(),
		step: async (host) => await host.activate(),
		after: (host, { failure }) => {
			if (!failure) expect(app.registered()).toEqual([host.url, [STATUS]]);
		},
	},
	{
		what: 'a live workflow changes its fields',
		before: async (host) => {
			host.setup.parameters = { triggerOn: [SECURITY] };
			await host.activate();
			host.setup.parameters = { triggerOn: [STATUS] };
		},
		step: async (host) => await host.activate(),
		after: (host, { failure }) => {
			if (!failure) expect(app.registered()).toEqual([host.url, [STATUS]]);
		},
	},
	{
		what: 'a live workflow stops',
		before: async (host) => await host.activate(),
		step: async (host) => await host.deactivate(),
		after: (_host, { failure }) => {
			// If it throws, n8n repeats it; if not, there is no further attempt.
			if (!failure) expect(app.subscription()).toBeUndefined();
		},
	},
	{
		what: 'a test starts',
		step: async (host) => await host.startTest(),
		after: (_host, { failure }, testCase) => {
			if (failure && cleansUp(testCase)) expect(app.subscription()).toBeUndefined();
		},
	},
	{
		what: 'a test starts beside the live workflow',
		before: async (host) => await host.activate(),
		step: async (host) => await host.startTest(),
		after: (host) => expect(app.registered()).toEqual([host.url, [STATUS]]),
	},
	{
		what: 'a test ends',
		before: async (host) => await host.startTest(),
		step: async (host) => await host.endTest(),
		after: (_host, { failure }) => expect(failure).toBeUndefined(),
	},
	{
		what: 'a test ends beside the live workflow',
		before: async (host) => {
			await host.activate();
			await host.startTest();
		},
		step: async (host) => await host.endTest(),
		after: (host, { failure }) => {
			expect(failure).toBeUndefined();
			expect(app.registered()).toEqual([host.url, [STATUS]]);
		},
	},
];

describe.each(STEPS)('$what, and meanwhile', ({ before, step, after }) => {
	it.each(MATRIX)('$call meets $fault', async (testCase) => {
		const foreign = structuredClone(app.others());
		const host = await workflow();
		await before?.(host);
		const outcome = await during(testCase, async () => await step(host));
		if (!outcome.wasHit) expect(outcome.failure).toBeUndefined();
		after?.(host, outcome, testCase);
		// n8n ends a test eventually; if none runs, this changes nothing.
		await host.endTest();
		await fromHereOnAllIsWell(host);
		expect(app.others()).toEqual(foreign);
	});
});

const registerTheirs = async () => await app.foreignReceiver(['messages']);

describe('a callback of another service that is not named is not changed', () => {
	it.each(FAULTS)('any failure with %s', async (fault, then) => {
		const host = await workflow();
		await host.activate();
		app.graph.world.app.subscriptions = app.others();
		const theirs = await registerTheirs();
		const before = structuredClone(app.graph.world.app.subscriptions);
		const steps = [
			async () => await host.deactivate(),
			async () => await host.activate(),
			async () => await host.startTest(),
			async () => await host.endTest(),
		];
		for (const [call, hit] of CALLS) {
			for (const step of steps) {
				await during({ call, fault, hit, then }, step);
				expect(app.graph.world.app.subscriptions).toEqual(before);
			}
		}
		expect([theirs.received, theirs.challenges]).toEqual([[], []]);
	});
});

/** The calls that transfer a callback. */
const CHANGING = MATRIX.filter(({ call }) => call.endsWith(' subscriptions'));

describe.each([false, true])(
	'a named callback of another service (Meta’s POST replaces: %s)',
	(subscribingReplacesFields) => {
		beforeEach(() => {
			app.graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
		});

		it.each(CHANGING)('is restored after $call met $fault', async (testCase) => {
			const theirs = await registerTheirs();
			const before = structuredClone(app.registered());
			const host = await workflow({ options: { otherReceivers: [theirs.url] } });
			await during(testCase, async () => await host.activate());
			await host.activate();
			expect(app.registered()).toEqual([host.url, [STATUS, 'messages'].sort()]);
			await during(testCase, async () => await host.deactivate());
			await host.deactivate();
			expect(app.registered()).toEqual(before);
			expect(app.subscription()?.verifyToken).toBe(THEIR_TOKEN);
		});

		it('gets one copy, also if the user writes its address differently from Meta', async () => {
			const theirs = await registerTheirs();
			const url = theirs.url.replace('http:', 'HTTP:').replace('/webhook', '/./webhook');
			const host = await workflow({ options: { otherReceivers: [url] } });
			await host.activate();
			await app.graph.publish(STATUS, { event: 'REJECTED', n: app.next() });
			expect(theirs.received).toHaveLength(1);
			await host.deactivate();
			expect(app.subscription()?.callback_url).toBe(theirs.url);
		});

		/** n8n was killed before it saved anything: the memory of its process is lost too. */
		async function killed(host: TriggerHost, theirs: Receiver): Promise<TriggerHost> {
			const names = { webhookId: host.setup.webhookId, instanceId: 'after the kill' };
			const restarted = await workflow({ options: { otherReceivers: [theirs.url] } }, names);
			host.listening(restarted)();
			const current = app.subscription();
			if (current) current.callback_url = restarted.url;
			return restarted;
		}

		it.each([
			['nothing', async () => await Promise.resolve()],
			['a question of another trigger', async (url: string) => await ask(url, { ask: 'status' })],
			['another trigger that joins', async (url: string) => await ask(url, JOIN)],
			['a test that has ended', async (url: string) => await ask(url, joinUntil(Date.now() - 1))],
		])('is restored after n8n was killed, followed by: %s', async (_what, next) => {
			const theirs = await registerTheirs();
			const host = await workflow({ options: { otherReceivers: [theirs.url] } });
			await host.activate();
			const restarted = await killed(host, theirs);
			await next(restarted.url);
			await restarted.deactivate();
			// A receiver that was absent at the handover is skipped, and the owner gets the callback.
			expect(app.registered()).toEqual([
				theirs.url,
				expect.arrayContaining(['messages']) as string[],
			]);
		});

		it('keeps its fields after n8n was killed, when those of the workflow are registered again', async () => {
			const theirs = await registerTheirs();
			const host = await workflow({ options: { otherReceivers: [theirs.url] } });
			await host.activate();
			const restarted = await killed(host, theirs);
			await ask(restarted.url, { ask: 'status' });
			restarted.setup.parameters = {
				triggerOn: [STATUS, SECURITY],
				options: { otherReceivers: [theirs.url] },
			};
			await restarted.activate();
			expect(app.registered()).toEqual([restarted.url, [STATUS, SECURITY, 'messages'].sort()]);
			await restarted.deactivate();
			expect(app.subscription()?.callback_url).toBe(theirs.url);
		});
	},
);

/** @param until milliseconds */
const joinUntil = (until: number) => ({
	ask: 'join',
	receivers: [
		{
			id: 'b'.repeat(32),
			// There is no listener.
			url: 'http://127.0.0.1:9/webhook/gone/whatsapp-business-management',
			fields: [STATUS],
			isTest: true,
			until,
		},
	],
});

/** Longer than this file takes. */
const JOIN = joinUntil(Date.now() + 3_600_000);

async function ask(url: string, request: object): Promise<void> {
	const { status } = await sendOnWire(
		url,
		sealed(app.graph.world.app.secret, requestBody(url, request)),
	);
	expect(status).toBe(200);
}

describe.each([false, true])(
	'two workflows on one app (Meta’s POST replaces: %s)',
	(subscribingReplacesFields) => {
		beforeEach(() => {
			app.graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
		});

		const both = async () => {
			const holder = await workflow();
			const member = await workflow({ triggerOn: [STATUS, SECURITY] });
			await holder.activate();
			return { holder, member };
		};

		it.each(CHANGING)('the second joins although $call met $fault', async (testCase) => {
			const { holder, member } = await both();
			await during(testCase, async () => await member.activate());
			expect(app.registered()?.[0]).toBe(holder.url);
			expect(app.registered()?.[1]).toContain(STATUS);
			await member.activate();
			expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
		});

		it.each(CHANGING)('the second leaves although $call met $fault', async (testCase) => {
			const { holder, member } = await both();
			await member.activate();
			const { failure } = await during(testCase, async () => await member.deactivate());
			expect(app.registered()?.[0]).toBe(holder.url);
			expect(app.registered()?.[1]).toContain(STATUS);
			if (failure) await member.deactivate();
			expect(app.registered()).toEqual([holder.url, [STATUS]]);
		});

		it.each(CHANGING)('the first hands over although $call met $fault', async (testCase) => {
			const { holder, member } = await both();
			await member.activate();
			const { failure } = await during(testCase, async () => await holder.deactivate());
			if (failure) await holder.deactivate();
			expect(app.registered()).toEqual([member.url, [STATUS, SECURITY].sort()]);
			await member.deactivate();
			expect(app.subscription()).toBeUndefined();
		});
	},
);

describe('a delivery never throws, although its calls to Meta fail:', () => {
	it.each(CHANGING)('meets $fault at $call', async (testCase) => {
		const holder = await workflow();
		await holder.activate();
		// A test of a killed n8n: the first delivery after it expires removes its fields.
		const { receivers: list } = JOIN;
		const until = Date.now() - 1;
		await ask(holder.url, { ask: 'join', receivers: [{ ...list[0], fields: [SECURITY], until }] });
		const subscription = app.subscription();
		subscription?.fields.push({ name: SECURITY, version: 'v25.0' });
		const ended = () =>
			!app.registered()?.[1]?.includes(SECURITY) ||
			holder.log.some((line) => line.includes('could not be removed')) ||
			undefined;
		await during(testCase, async () => {
			const delivered = await app.graph.publish(STATUS, { event: 'REJECTED', n: app.next() });
			expect(delivered).toMatchObject({ status: 200 });
			// Meta is called in the background.
			await poll('the end of it', async () => await Promise.resolve(ended()), 5_000);
		});
		expect(holder.executions).toHaveLength(1);
		expect(app.registered()?.[0]).toBe(holder.url);
		expect(app.registered()?.[1]).toContain(STATUS);
	});
});
