import { createHmac } from 'node:crypto';
import fc from 'fast-check';

import { NestingError } from '../../../../../nodes/WhatsAppBusinessManagement/changes/nesting';
import { receive } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/delivery/delivery';
import { anyJson, FUZZED, FUZZ_TIMEOUT_MS, oftenOf } from '../../fuzzing';

const SECRET = 'made up for this test';
const FIELD = 'message_template_status_update';
const ALL = { fields: new Set(['ALL']), accounts: new Set<string>(), filters: [] };

const signatureOf = (bytes: Buffer) =>
	`sha256=${createHmac('sha256', SECRET).update(bytes).digest('hex')}`;

/** Deliveries that are right in some places, and anything in the others. */
const change = fc.record(
	{ field: oftenOf(FIELD, 'account_update', 'security', 'toString'), value: anyJson },
	{ requiredKeys: [] },
);
const entry = fc.record(
	{
		id: oftenOf('104857000000201', '0', 0),
		time: oftenOf(1_700_000_000, 1e300, -1),
		changes: fc.oneof({ weight: 4, arbitrary: fc.array(change, { maxLength: 4 }) }, anyJson),
	},
	{ requiredKeys: [] },
);
const delivery = fc
	.record({
		object: oftenOf('whatsapp_business_account'),
		entry: fc.oneof({ weight: 4, arbitrary: fc.array(entry, { maxLength: 4 }) }, anyJson),
	})
	.map((body) => Buffer.from(JSON.stringify(body)));

const bytes = fc.oneof(
	delivery,
	fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
	// Cut off, as by a lost connection, or with one byte changed.
	fc.tuple(delivery, fc.nat()).map(([whole, at]) => whole.subarray(0, at % (whole.length + 1))),
	fc.tuple(delivery, fc.nat(), fc.nat(255)).map(([whole, at, byte]) => {
		whole[at % whole.length] = byte;
		return whole;
	}),
);

it(
	'returns changes or a refusal, whatever bytes are signed',
	() => {
		fc.assert(
			fc.property(bytes, (rawBody) => {
				const signed = { rawBody, signature: signatureOf(rawBody), receivedAt: 0 };
				try {
					const received = receive(signed, SECRET, ALL);
					if ('refusal' in received) expect(received.refusal.status).toBe(400);
					else expect(received.items.length).toBeLessThanOrEqual(received.changes.length);
				} catch (error) {
					expect(error).toBeInstanceOf(NestingError);
				}
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);

it(
	'lets nothing through that is not signed',
	() => {
		const signature = fc.oneof(
			anyJson,
			fc.string(),
			fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256=${hex}`),
		);
		fc.assert(
			fc.property(delivery, signature, (rawBody, sent) => {
				const received = receive({ rawBody, signature: sent, receivedAt: 0 }, SECRET, ALL);
				expect(received).toMatchObject({ refusal: { status: 401 } });
			}),
			FUZZED,
		);
	},
	FUZZ_TIMEOUT_MS,
);
