import { createHash } from 'node:crypto';

import type { Change } from '../../../../nodes/WhatsAppBusinessManagement/changes/change';
import {
	canonicalJson,
	ChangeIds,
} from '../../../../nodes/WhatsAppBusinessManagement/changes/changeId';
import { seededRandom } from '../graph/random';

/** A reference implementation of canonical JSON. Keys are compared as JavaScript orders strings. */
function plainCanonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(plainCanonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value)
		.sort(([left], [right]) => (left < right ? -1 : 1))
		.map(([key, member]) => `${JSON.stringify(key)}:${plainCanonicalJson(member)}`);
	return `{${members.join(',')}}`;
}

const random = seededRandom(3);
const upTo = (limit: number): number => Math.floor(random() * limit);

const KEYS = ['id', 'Id', 'event', 'é', '😀', '', '"', '\\', '__proto__', 'constructor', 'toJSON'];

const keyOf = (): string => KEYS[upTo(KEYS.length * 2)] ?? `key_${upTo(100)}`;

/** Created by JSON.parse, as Meta's values are: then `__proto__` is an ordinary key. */
function randomJson(depth: number): string {
	const kind = upTo(depth > 0 ? 8 : 5);
	if (kind === 0) return ['true', 'false', 'null'][upTo(3)] ?? 'null';
	if (kind === 1) return String((random() - 0.5) * 10 ** upTo(25));
	if (kind < 5) return JSON.stringify(keyOf().repeat(upTo(4)) + '\n\ud800'.slice(0, upTo(3)));
	const length = upTo(kind === 7 ? 40 : 6);
	const members = Array.from({ length }, () => randomJson(depth - 1));
	if (kind === 5) return `[${members.join(',')}]`;
	return `{${members.map((member) => `${JSON.stringify(keyOf())}:${member}`).join(',')}}`;
}

/** The same JSON with the keys of each object in another order. */
function shuffled(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(shuffled).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(([key, member]) => ({
		place: random(),
		text: `${JSON.stringify(key)}:${shuffled(member)}`,
	}));
	members.sort((left, right) => left.place - right.place);
	return `{${members.map(({ text }) => text).join(',')}}`;
}

describe('canonical JSON', () => {
	const values = Array.from({ length: 2000 }, (): unknown => JSON.parse(randomJson(4)));

	it('has sorted keys at any depth, for any value', () => {
		for (const value of values) expect(canonicalJson(value)).toBe(plainCanonicalJson(value));
	});

	it('does not depend on the order of the keys', () => {
		for (const value of values)
			expect(canonicalJson(JSON.parse(shuffled(value)))).toBe(canonicalJson(value));
	});

	it('does not change the value', () => {
		for (const value of values) {
			const before = JSON.stringify(value);
			canonicalJson(value);
			expect(JSON.stringify(value)).toBe(before);
		}
	});

	it('treats __proto__ as an ordinary key and does not change a prototype', () => {
		const value: unknown = JSON.parse('{"b":1,"__proto__":{"polluted":true},"a":{"__proto__":2}}');
		expect(canonicalJson(value)).toBe('{"__proto__":{"polluted":true},"a":{"__proto__":2},"b":1}');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('puts integer keys first, in ascending order, because JavaScript does', () => {
		expect(canonicalJson({ b: 1, 10: 2, 9: 3, '!': 4 })).toBe('{"9":3,"10":2,"!":4,"b":1}');
	});

	it('of undefined is empty', () => {
		expect(canonicalJson(undefined)).toBe('');
	});
});

describe('the ID of a change', () => {
	const change = (value: unknown): Change => ({ entryId: '7', time: 5, field: 'security', value });
	const expected = (value: unknown, before: number) =>
		createHash('sha256')
			.update(`7\n5\nsecurity\n${plainCanonicalJson(value)}\n${before}`)
			.digest('hex')
			.slice(0, 32);

	it('includes the number of identical changes before it, even if other changes are between them', () => {
		const ids = new ChangeIds();
		const values = ['a', 'b', 'a', { b: 'é', a: '😀' }, 'a', { a: '😀', b: 'é' }, 'b'];
		expect(values.map((value) => ids.next(change(value)))).toEqual([
			expected('a', 0),
			expected('b', 0),
			expected('a', 1),
			expected({ a: '😀', b: 'é' }, 0),
			expected('a', 2),
			expected({ a: '😀', b: 'é' }, 1),
			expected('b', 1),
		]);
	});

	it('starts a new count for each delivery', () => {
		const [first, second] = [new ChangeIds().next(change(1)), new ChangeIds().next(change(1))];
		expect(second).toBe(first);
	});

	it('uses an empty text for an absent time', () => {
		const id = new ChangeIds().next({ ...change(1), time: undefined });
		const text = '7\n\nsecurity\n1\n0';
		expect(id).toBe(createHash('sha256').update(text).digest('hex').slice(0, 32));
	});
});
