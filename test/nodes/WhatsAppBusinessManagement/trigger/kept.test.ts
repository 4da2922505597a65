import type { IDataObject } from 'n8n-workflow';

import { KeptPart } from '../../../../nodes/WhatsAppBusinessManagement/trigger/kept';

interface Words {
	version: number;
	words: string[];
}

const part = new KeptPart<Words>('part', { version: 0, words: [] });
const said = (...words: string[]): Words => ({ version: 0, words });

/** The same trigger, in each test one of its own: the process remembers. */
let ids = 0;
let keeping: (staticData?: IDataObject) => { staticData: IDataObject; self: { id: string } };
beforeEach(() => {
	const id = `trigger ${++ids}`;
	keeping = (staticData = {}) => ({ staticData, self: { id } });
});

it('gives back what was written, as a copy', () => {
	const keeper = keeping();
	part.write(keeper, said('a'));
	const read = part.read(keeper);
	expect(read).toEqual({ version: 1, words: ['a'] });
	read.words.length = 0;
	expect(part.read(keeper).words).toEqual(['a']);
});

it.each<[string, IDataObject]>([
	['lost what was written', {}],
	['has what was there before', { part: { version: 1, words: [] } }],
])('where n8n %s, the process still knows, and it is written once more', (_what, staticData) => {
	part.write(keeping(), said());
	part.write(keeping(), said('a'));
	const keeper = keeping(staticData);
	expect(part.read(keeper)).toEqual({ version: 2, words: ['a'] });
	part.saveNewest(keeper);
	expect(staticData).toEqual({ part: { version: 2, words: ['a'] } });
});

it('what another process saved later wins', () => {
	part.write(keeping(), said());
	const keeper = keeping({ part: { version: 7, words: ['theirs'] } });
	part.saveNewest(keeper);
	expect(part.read(keeper)).toEqual({ version: 7, words: ['theirs'] });
	part.write(keeper, said('ours'));
	expect(part.read(keeper)).toEqual({ version: 8, words: ['ours'] });
});

it('is nobody else’s, and another part is another', () => {
	part.write(keeping(), said('a'));
	expect(part.read({ staticData: {}, self: { id: 'another trigger' } }).words).toEqual([]);
	expect(new KeptPart<Words>('other', said()).read(keeping()).words).toEqual([]);
});

it('saves nothing where nothing was ever written', () => {
	const keeper = keeping();
	part.saveNewest(keeper);
	expect(keeper.staticData).toEqual({});
});
