import fc from 'fast-check';

import { readChange } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import {
	FILTERS,
	readFilters,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters';
import { OPERATORS } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters/operators';
import { anyJson, FUZZED, FUZZ_TIMEOUT_MS, oftenOf } from '../../fuzzing';

const FIELDS = [
	'message_template_status_update',
	'account_update',
	'account_alerts',
	'phone_number_quality_update',
	'a_field_of_tomorrow',
];

const condition = fc.record({
	path: oftenOf('a', 'a.b', 'a[0].b', 'constructor', '__proto__.a', '[0]', '...'),
	operator: oftenOf(...Object.keys(OPERATORS), 'toString', '__proto__'),
	text: oftenOf('', '1', 'x', '9007199254740993'),
});

const entered = fc.record(
	Object.fromEntries(
		FILTERS.map(({ property: { name } }) => [
			name,
			name === 'valueConditions'
				? fc.record({ conditions: fc.oneof(fc.array(condition, { maxLength: 4 }), anyJson) })
				: oftenOf(['REJECTED'], 'a*b?c', '*'.repeat(30), true, []),
		]),
	),
	{ requiredKeys: [] },
);

const change = fc
	.tuple(fc.constantFrom(...FIELDS), fc.oneof(fc.dictionary(fc.string(), anyJson), anyJson))
	.map(([field, value]) => ({
		...{ accountId: '1', field, value, time: null, entryId: '1' },
	})) as unknown as fc.Arbitrary<Parameters<typeof readChange>[0]>;

it(
	'decides for every change, whatever was entered',
	() => {
		fc.assert(
			fc.property(entered, change, (filters, sent) => {
				const reading = readChange(sent);
				for (const predicate of readFilters(filters)) {
					expect(typeof predicate(reading, sent.value)).toBe('boolean');
				}
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);

it(
	'lets no change through whose template status was not chosen',
	() => {
		fc.assert(
			fc.property(
				// A blank event counts as none, and a change without a filter's key passes it.
				fc.string().filter((event) => !['', 'REJECTED'].includes(event.trim().toUpperCase())),
				anyJson,
				(event, rest) => {
					const value = { ...Object(rest), event };
					const sent = { field: FIELDS[0], value, entryId: '1', time: null };
					const [predicate] = readFilters({ templateStatus: ['REJECTED'] });
					const reading = readChange(sent as unknown as Parameters<typeof readChange>[0]);
					expect(predicate?.(reading, value)).toBe(false);
				},
			),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);
