import type { Clock } from '../graphApi';

/**
 * `graph/retry` whose pauses advance the clock of the local Graph API instead of waiting:
 * `jest.mock('…/graph/retry', () => jest.requireActual('…/engine/retryOnTheGraphClock'))`, and `pauseOn`.
 */
const actual = jest.requireActual<
	typeof import('../../nodes/WhatsAppBusinessManagement/graph/retry')
>('../../nodes/WhatsAppBusinessManagement/graph/retry');

let clock: Clock | undefined;

const pause = async (ms: number) => await clock?.advance(ms);

module.exports = {
	...actual,
	pause,
	DEFAULT_RETRY: { ...actual.DEFAULT_RETRY, wait: pause },
	pauseOn: (graphClock: Clock) => {
		clock = graphClock;
	},
};
