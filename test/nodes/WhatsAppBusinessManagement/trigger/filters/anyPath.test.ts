import fc from 'fast-check';

import {
	keysOf,
	valueAt,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters/valuePath';
import { anyJson, FUZZED, FUZZ_TIMEOUT_MS } from '../../fuzzing';

const path = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 100 }),
	fc
		.array(fc.constantFrom('a', '.', '[', ']', '0', ' ', 'length', '__proto__', 'constructor'))
		.map((parts) => parts.join('')),
);

/** Everything that JSON wrote at any depth: the only values that a path may lead to. */
function partsOf(value: unknown): unknown[] {
	const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
	return [value, ...inside.flatMap(partsOf)];
}

it(
	'leads to a part of the value, a length or nothing, whatever the path is',
	() => {
		fc.assert(
			fc.property(anyJson, path, (value, entered) => {
				const keys = keysOf(entered);
				const found = valueAt(value, keys);
				if (found === undefined || keys.at(-1) === 'length') return;
				expect(partsOf(value)).toContain(found);
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);

it(
	'reads the key that it is given',
	() => {
		const key = fc.string({ minLength: 1 }).filter((name) => keysOf(name).join() === name);
		fc.assert(
			fc.property(key, anyJson, (name, inside) => {
				const value: unknown = JSON.parse(`{${JSON.stringify(name)}:[${JSON.stringify(inside)}]}`);
				expect(valueAt(value, keysOf(`${name}[0]`))).toEqual(inside);
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);
