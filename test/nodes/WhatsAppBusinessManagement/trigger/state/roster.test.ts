import type { Roster } from '../../../../../nodes/WhatsAppBusinessManagement/callback/roster';
import type { StateOwner } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/persistedValue';
import {
	clearRoster,
	readRoster,
	saveRoster,
	writeRoster,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/roster';

const A = { id: 'a', url: 'https://a.example/', fields: ['x'], isTest: false };
const list = (...receivers: Roster['receivers']): Roster => ({ version: 0, receivers });

/** A separate trigger for each test, because the process caches it. */
let keeper: StateOwner;
let ids = 0;
beforeEach(() => {
	keeper = { staticData: {}, self: { id: `trigger ${++ids}` } };
});

it('is empty if nothing was ever written', () => {
	expect(readRoster(keeper)).toEqual({ version: 0, receivers: [] });
});

it('an accepted request stays known when the list restarts', () => {
	const nonces = { abc: 1 };
	writeRoster(keeper, { ...list(A), nonces });
	writeRoster(keeper, list());
	expect(readRoster(keeper).nonces).toEqual(nonces);
	clearRoster(keeper);
	expect(readRoster(keeper)).toEqual({ version: expect.any(Number), receivers: [], nonces });
});

it.each([true, false])('of two of the same moment, the one in progress is kept: %s', (isOurs) => {
	jest.useFakeTimers({ now: 1_700_000_000_000 });
	writeRoster(keeper, { ...list(), hasBegun: isOurs });
	jest.useRealTimers();
	const { receivers } = keeper.staticData as { receivers: object };
	// Another process of the same n8n wrote within the same millisecond.
	keeper.staticData = { receivers: { ...receivers, hasBegun: !isOurs, receivers: [A] } };
	expect(readRoster(keeper).receivers).toEqual(isOurs ? [] : [A]);
	saveRoster(keeper);
	expect(keeper.staticData.receivers).toMatchObject({ hasBegun: true });
});

it('is not cleared if there is none: nothing has to be saved', () => {
	clearRoster(keeper);
	saveRoster(keeper);
	expect(keeper.staticData).toEqual({});
});
