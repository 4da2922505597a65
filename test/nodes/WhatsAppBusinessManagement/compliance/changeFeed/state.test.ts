import fc from 'fast-check';

import type { FeedKind } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/facts';
import {
	FACTS,
	FEED_KINDS,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/facts';
import type { AccountState } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/state';
import {
	packState,
	unpackState,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/state';

const id = fc.oneof(
	fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '007', '-1', 'Y2FwaV9ncm91cDo='),
);

/** Any text of Meta's, also one that looks like a part of the packed form. */
const value = fc.oneof(
	fc.constantFrom('', 'APPROVED', 'A_STATUS_OF_TOMORROW', '=', '.', '-', '!;,', '%0041', '\n 1'),
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

/** A word is never unread; other facts may be. */
const valuesOf = (kind: FeedKind) =>
	fc.record(Object.fromEntries(FACTS[kind].map(({ name }) => [name, value])), {
		requiredKeys: FACTS[kind].filter(({ packed }) => packed === 'word').map(({ name }) => name),
	});

const kindOf = (kind: FeedKind) =>
	fc.record({
		readAt: fc.nat({ max: 4e12 }),
		objects: fc
			.array(
				fc.tuple(
					id,
					fc.record(
						{ values: valuesOf(kind), missingSince: fc.nat({ max: 4e12 }) },
						{ requiredKeys: ['values'] },
					),
				),
			)
			.map((entries) => new Map(entries)),
	});

const state = fc.record(Object.fromEntries(FEED_KINDS.map((kind) => [kind, kindOf(kind)])), {
	requiredKeys: [],
}) as unknown as fc.Arbitrary<AccountState>;

it('returns every state as it was, whatever Meta returned', () => {
	fc.assert(
		fc.property(state, (before) => {
			expect(unpackState(packState(before))).toEqual(before);
		}),
	);
});

it.each<[what: string, packed: unknown]>([
	['no text', { version: 1 }],
	['an empty text', ''],
	['another version', '2\n[]\nflow a  1-'],
	['no table', '1'],
	['a table that is no JSON', '1\n[\nflow a  1-'],
	['a table that is no list', '1\n{}\nflow a  1-'],
	['an unknown kind', '1\n[]\ngroup a  1-'],
	['a letter without a value', '1\n["DRAFT"]\nflow a  1B'],
	['a record without its letters', '1\n["DRAFT"]\nflow a  1A;1'],
	['a record without an ID', '1\n["DRAFT"]\nflow a  A'],
	['a word that is not in the list', '1\n["A"]\ntemplate a 0x 1AAAAA5'],
	['a line that was cut', '1\n["DRAFT"]\nflow a'],
	['a time that is none', '1\n["DRAFT"]\nflow  - 1A'],
	['a time after the last of all', '1\n["DRAFT"]\nflow zzzzzzzzzzz  1A'],
	['a record that is missing since such a time', '1\n["DRAFT"]\nflow a  !zzzzzzzzzzz!1A'],
])('takes %s as lost', (_what, packed) => {
	expect(unpackState(packed)).toBeUndefined();
});

it('reads the same form that it reads here, so that a change of it needs another version', () => {
	const packed =
		'1\n["APPROVED","GREEN","UTILITY","en_US","de"]\n' +
		'template mx3k447r 0order_confirmation,6update 15tsg9bw1sABC-D0,=Zx8;!mx3k447q!1ABC-E1';
	const template = (name: string, language: string, more: object = {}) => ({
		status: 'APPROVED',
		quality: 'GREEN',
		category: 'UTILITY',
		correctCategory: '',
		language,
		name,
		...more,
	});
	const expected: AccountState = {
		template: {
			readAt: parseInt('mx3k447r', 36),
			objects: new Map([
				[
					String(parseInt('15tsg9bw1s', 36)),
					{
						values: template('order_confirmation', 'en_US', { components: 'Zx8' }),
					},
				],
				[
					String(parseInt('15tsg9bw1s', 36) + 1),
					{
						values: template('order_update', 'de'),
						missingSince: parseInt('mx3k447q', 36),
					},
				],
			]),
		},
	};
	expect(unpackState(packed)).toEqual(expected);
	expect(packState(expected)).toBe(packed);
});

const LANGUAGES = ['en_US', 'de', 'es', 'fr', 'pt_BR'];
const SUBJECTS = ['order', 'delivery', 'invoice', 'appointment', 'payment', 'return'];
const STATUSES = ['APPROVED', 'APPROVED', 'APPROVED', 'REJECTED', 'PAUSED'];

/** Templates with IDs of Meta's length, that are spread as Meta's are. */
function accountOf(templates: number, components: boolean): AccountState {
	const objects = Array.from({ length: templates }, (_, index) => {
		const of = <Value>(list: Value[]) => list[index % list.length] as Value;
		const values = {
			status: of(STATUSES),
			quality: of(['GREEN', 'UNKNOWN', 'YELLOW']),
			category: of(['UTILITY', 'MARKETING']),
			correctCategory: '',
			language: of(LANGUAGES),
			name: `${of(SUBJECTS)}_message_${Math.floor(index / LANGUAGES.length)}`,
			...(components && { components: `k${(index * 7919 * 104729).toString(36)}`.slice(0, 10) }),
		};
		const spread = BigInt(index) * 1_600_000_000_077n + 118_000_000_000_000n;
		return [String(spread), { values }] as const;
	});
	return { template: { readAt: 1_790_000_000_000, objects: new Map(objects) } };
}

const bytesOf = (state: AccountState): number =>
	Buffer.byteLength(JSON.stringify(packState(state)));

it.each([
	['6,000 templates', 6000, false, 130_000],
	['6,000 templates with their content', 6000, true, 200_000],
	['60,000 templates', 60_000, false, 1_300_000],
])('keeps %s in few bytes', (_what, templates, components, most) => {
	expect(bytesOf(accountOf(templates, components))).toBeLessThan(most);
});
