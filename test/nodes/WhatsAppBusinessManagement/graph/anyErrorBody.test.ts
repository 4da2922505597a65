import fc from 'fast-check';

import {
	describeRefusal,
	GraphError,
	readRefusal,
	refusalTitle,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { Redaction } from '../../../../nodes/WhatsAppBusinessManagement/graph/redaction';
import { anyJson, FUZZED, FUZZ_TIMEOUT_MS, oftenOf } from '../fuzzing';

const SECRET = 'made-up-secret-0123456789';

/** Meta's texts, some of which repeat what was sent. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.tuple(fc.string(), fc.string()).map((around) => around.join(SECRET)),
	fc.constantFrom('(#100) Invalid parameter', `Param ${SECRET} is not valid`, 'x'.repeat(20_000)),
	fc.constantFrom(`Param components[0]['${SECRET}'] must be`, 'Param '.repeat(2_000)),
);

const body = fc.record({
	error: fc.oneof(
		{ weight: 1, arbitrary: anyJson },
		{
			weight: 6,
			arbitrary: fc.record(
				{
					message: fc.oneof(text, anyJson),
					code: oftenOf(100, 4, 80007, 190, '131000', 1e400, -1),
					error_subcode: oftenOf(33, 2388042, '2593107'),
					error_user_title: fc.oneof(text, anyJson),
					error_user_msg: fc.oneof(text, anyJson),
					error_data: fc.oneof(
						text,
						anyJson,
						fc.record({ details: text }),
						fc.record({ blame_field_specs: fc.oneof(fc.array(fc.array(text)), anyJson) }),
						fc.array(fc.array(text)).map((specs) => JSON.stringify({ blame_field_specs: specs })),
					),
					fbtrace_id: fc.oneof(text, anyJson),
					is_transient: oftenOf(true, false, 'true'),
				},
				{ requiredKeys: [] },
			),
		},
	),
});

it(
	'describes every error body, without a secret',
	() => {
		const usage = { minutesToRegainAccess: 0 } as Parameters<typeof readRefusal>[2];
		fc.assert(
			fc.property(body, fc.constantFrom(400, 401, 403, 500), (sent, status) => {
				const refusal = readRefusal(sent, status, usage, new Redaction([SECRET]));
				if (!refusal) return;
				const error = new GraphError(refusal);
				const shown = [refusalTitle(error), describeRefusal(error), error.message];
				for (const each of shown) expect(each.trim()).not.toBe('');
				expect(JSON.stringify([shown, refusal])).not.toContain(SECRET);
				expect(error.repeat).not.toBeUndefined();
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);
