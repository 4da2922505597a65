import type { IDataObject } from 'n8n-workflow';

import type { Roster } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/receivers/receiver';
import {
	clearRoster,
	readRoster,
	saveNewest,
	writeRoster,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/receivers/roster';

const A = { id: 'a', url: 'https://a.example/', fields: ['x'], isTest: false };
const list = (...receivers: Roster['receivers']): Roster => ({ version: 0, receivers });

/** A trigger of its own for each test: the process remembers. */
let id = '';
let ids = 0;
beforeEach(() => {
	id = `trigger ${++ids}`;
});

it('is empty where nothing was ever written', () => {
	expect(readRoster({}, id)).toEqual({ version: 0, receivers: [] });
});

it('gives back what was written, as a copy', () => {
	const staticData: IDataObject = {};
	writeRoster(staticData, id, list(A));
	const read = readRoster(staticData, id);
	expect(read).toEqual({ version: 1, receivers: [A] });
	read.receivers.length = 0;
	expect(readRoster(staticData, id).receivers).toEqual([A]);
});

it.each<[string, IDataObject]>([
	['lost what was written', {}],
	['has what was there before', { receivers: { version: 1, receivers: [] } }],
])('where n8n %s, the process still knows, and it is written once more', (_what, staticData) => {
	writeRoster({}, id, list());
	writeRoster({}, id, list(A));
	expect(readRoster(staticData, id)).toMatchObject({ version: 2, receivers: [A] });
	saveNewest(staticData, id);
	expect(staticData.receivers).toMatchObject({ version: 2, receivers: [A] });
});

it('what another process saved later wins', () => {
	writeRoster({}, id, list());
	const staticData = { receivers: { version: 7, receivers: [A] } };
	saveNewest(staticData, id);
	expect(readRoster(staticData, id)).toEqual({ version: 7, receivers: [A] });
	writeRoster(staticData, id, list());
	expect(readRoster(staticData, id).version).toBe(8);
});

it('a request that was taken stays known when the list begins anew', () => {
	const staticData: IDataObject = {};
	const nonces = { abc: 1 };
	writeRoster(staticData, id, { ...list(A), nonces });
	writeRoster(staticData, id, list());
	expect(readRoster(staticData, id).nonces).toEqual(nonces);
	clearRoster(staticData, id);
	expect(readRoster(staticData, id)).toEqual({ version: 3, receivers: [], nonces });
});

it('is not cleared where there is none: nothing has to be saved', () => {
	const staticData: IDataObject = {};
	clearRoster(staticData, id);
	saveNewest(staticData, id);
	expect(staticData).toEqual({});
});
