import type { IDataObject } from 'n8n-workflow';

import { PersistedValue } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/persistedValue';

interface Words {
	version: number;
	words: string[];
}

const NOW = 1_700_000_000_000;

const part = new PersistedValue<Words>('part', { version: 0, words: [] });
const said = (...words: string[]): Words => ({ version: 0, words });

/** The same trigger, with a separate one for each test, because the process caches it. */
let ids = 0;
let id: string;
let keeping: (staticData?: IDataObject) => { staticData: IDataObject; self: { id: string } };
beforeEach(() => {
	jest.useFakeTimers({ now: NOW });
	const name = `trigger ${++ids}`;
	id = name;
	keeping = (staticData = {}) => ({ staticData, self: { id: name } });
});
afterEach(() => {
	jest.useRealTimers();
});

it('returns a copy of what was written', () => {
	const keeper = keeping();
	part.write(keeper, said('a'));
	const read = part.read(keeper);
	expect(read).toEqual({ version: NOW, words: ['a'] });
	read.words.length = 0;
	expect(part.read(keeper).words).toEqual(['a']);
});

it.each<[string, () => IDataObject]>([
	['lost what was written', () => ({})],
	['has the previous value', () => ({ part: { keeper: id, version: NOW, words: [] } })],
])('if n8n %s, the process still has the value, and writes it again', (_what, database) => {
	part.write(keeping(), said());
	part.write(keeping(), said('a'));
	const staticData = database();
	const keeper = keeping(staticData);
	expect(part.read(keeper)).toEqual({ version: NOW + 1, words: ['a'] });
	part.saveNewest(keeper);
	expect(staticData).toEqual({ part: { keeper: id, version: NOW + 1, words: ['a'] } });
});

it('a later value of another process wins, however often this one has written', () => {
	for (const word of ['a', 'b', 'c']) part.write(keeping(), said(word));
	const keeper = keeping({ part: { keeper: id, version: NOW + 5_000, words: ['theirs'] } });
	part.saveNewest(keeper);
	expect(part.read(keeper)).toEqual({ version: NOW + 5_000, words: ['theirs'] });
	jest.setSystemTime(NOW + 9_000);
	part.write(keeper, said('ours'));
	expect(part.read(keeper)).toEqual({ version: NOW + 9_000, words: ['ours'] });
});

it('a later value of this process wins, however often another one has written', () => {
	part.write(keeping(), said('ours'));
	const keeper = keeping({ part: { keeper: id, version: NOW - 1, words: ['theirs'] } });
	expect(part.read(keeper).words).toEqual(['ours']);
});

it('a clock that was set back does not make a new value stale', () => {
	part.write(keeping(), said('a'));
	jest.setSystemTime(NOW - 60_000);
	part.write(keeping(), said('b'));
	expect(part.read(keeping()).words).toEqual(['b']);
});

describe('of two copies of the same moment', () => {
	const weighed = new PersistedValue<Words>('part', said(), ({ words }) => words.includes('heavy'));

	it.each<[string, string, string, string]>([
		['the one that isPreferred is read', 'heavy', 'light', 'heavy'],
		['the other one is preferred', 'light', 'heavy', 'heavy'],
		['otherwise n8n’s copy is read', 'light', 'other', 'other'],
	])('%s', (_what, ours, theirs, kept) => {
		weighed.write(keeping(), said(ours));
		const keeper = keeping({ part: { keeper: id, version: NOW, words: [theirs] } });
		expect(weighed.read(keeper).words).toEqual([kept]);
		weighed.saveNewest(keeper);
		expect(keeper.staticData).toMatchObject({ part: { words: [kept] } });
	});
});

it.each([
	['of another trigger, which n8n copied', { keeper: 'trigger of another n8n' }],
	['without an owner', {}],
])('static data %s are not read, and are overwritten', (_whose, whose) => {
	const keeper = keeping({ part: { ...whose, version: NOW + 5_000, words: ['theirs'] } });
	expect(part.read(keeper)).toEqual({ version: 0, words: [] });
	part.write(keeper, said('ours'));
	expect(keeper.staticData).toEqual({ part: { keeper: id, version: NOW, words: ['ours'] } });
});

it('is separate per trigger and per part', () => {
	part.write(keeping(), said('a'));
	expect(part.read({ staticData: {}, self: { id: 'another trigger' } }).words).toEqual([]);
	expect(new PersistedValue<Words>('other', said()).read(keeping()).words).toEqual([]);
});

it('saves nothing if nothing was ever written', () => {
	const keeper = keeping();
	part.saveNewest(keeper);
	expect(keeper.staticData).toEqual({});
});
