import fc from 'fast-check';

import { entries } from '../../../../nodes/WhatsAppBusinessManagement/graph/pages';
import { anyJson, FUZZED, FUZZ_TIMEOUT_MS, oftenOf } from '../fuzzing';

const cursor = oftenOf('a', 'b', 'c', '');
const list = fc.oneof(fc.array(fc.dictionary(fc.string(), anyJson), { maxLength: 5 }), anyJson);

/** Pages of all the shapes that Meta uses, with anything in the place of a part. */
const page = fc.oneof(
	anyJson,
	fc.record(
		{
			data: fc.oneof(list, fc.record({ groups: list })),
			paging: fc.oneof(
				fc.record({ next: oftenOf('https://next.example'), cursors: fc.record({ after: cursor }) }),
				anyJson,
			),
		},
		{ requiredKeys: [] },
	),
	fc.record({
		edges: list,
		page_info: fc.record({ has_next_page: oftenOf(true), end_cursor: cursor }),
	}),
);

/** More than there are cursors: a server that goes on for ever is called no more than this. */
const MOST_CALLS = 60;

it(
	'reads to the end and not past the limit, whatever the pages are',
	async () => {
		const limit = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
		await fc.assert(
			fc.asyncProperty(
				fc.array(page, { minLength: 1, maxLength: 6 }),
				limit,
				fc.boolean(),
				async (pages, most, readsAhead) => {
					let calls = 0;
					const request = async () => {
						if (++calls > MOST_CALLS) throw new Error('It does not end');
						return await Promise.resolve(pages[calls % pages.length]);
					};
					const connection = { request } as unknown as Parameters<typeof entries>[0];
					const call = { method: 'GET', path: ['1', 'x'] } as Parameters<typeof entries>[1];
					const read: unknown[] = [];
					for await (const each of entries(connection, call, { limit: most, readsAhead })) {
						expect(typeof each).toBe('object');
						expect(each).not.toBeNull();
						read.push(each);
					}
					expect(read.length).toBeLessThanOrEqual(most ?? Infinity);
				},
			),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);
