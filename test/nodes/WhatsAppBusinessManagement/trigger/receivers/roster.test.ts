import type { Keeper } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/kept';
import type { Roster } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/receivers/receiver';
import {
	clearRoster,
	readRoster,
	saveRoster,
	writeRoster,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/receivers/roster';

const A = { id: 'a', url: 'https://a.example/', fields: ['x'], isTest: false };
const list = (...receivers: Roster['receivers']): Roster => ({ version: 0, receivers });

/** A trigger of its own for each test: the process remembers. */
let keeper: Keeper;
let ids = 0;
beforeEach(() => {
	keeper = { staticData: {}, self: { id: `trigger ${++ids}` } };
});

it('is empty where nothing was ever written', () => {
	expect(readRoster(keeper)).toEqual({ version: 0, receivers: [] });
});

it('a request that was taken stays known when the list begins anew', () => {
	const nonces = { abc: 1 };
	writeRoster(keeper, { ...list(A), nonces });
	writeRoster(keeper, list());
	expect(readRoster(keeper).nonces).toEqual(nonces);
	clearRoster(keeper);
	expect(readRoster(keeper)).toEqual({ version: 3, receivers: [], nonces });
});

it('is not cleared where there is none: nothing has to be saved', () => {
	clearRoster(keeper);
	saveRoster(keeper);
	expect(keeper.staticData).toEqual({});
});
