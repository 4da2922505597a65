/**
 * `graph/retry` whose pauses end at once, so that a test that retries takes no time:
 * `jest.mock('…/graph/retry', () => jest.requireActual('…/engine/retryWithoutWaiting'))`.
 */
module.exports = {
	...jest.requireActual<object>('../../nodes/WhatsAppBusinessManagement/graph/retry'),
	pause: jest.fn(async () => await Promise.resolve()),
};
