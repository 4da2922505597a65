/**
 * `graph/retry` whose pauses end at once, so that a test that retries takes no time:
 * `jest.mock('…/graph/retry', () => jest.requireActual('…/engine/retryWithoutWaiting'))`.
 */
const actual = jest.requireActual<
	typeof import('../../nodes/WhatsAppBusinessManagement/graph/retry')
>('../../nodes/WhatsAppBusinessManagement/graph/retry');

const pause = jest.fn<Promise<void>, [ms: number, signal?: AbortSignal]>(
	async () => await Promise.resolve(),
);

type WithRetry = typeof actual.withRetry;

const withRetry: WithRetry = async (call, policy, send, limits) =>
	await actual.withRetry(
		call,
		{ wait: async (ms) => await pause(ms, policy.signal), ...policy },
		send,
		limits,
	);

module.exports = {
	...actual,
	pause,
	withRetry,
	DEFAULT_RETRY: { ...actual.DEFAULT_RETRY, wait: pause },
};
