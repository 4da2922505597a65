import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { WHOLE_VALUES } from './wholeValues';

/** A value with each of its texts, at any depth, replaced once. */
function* withoutOneText(value: unknown, replacement: unknown): Generator<unknown> {
	if (typeof value === 'string') yield replacement;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		for (const other of withoutOneText(part, replacement)) {
			yield Array.isArray(value)
				? value.map((entry: unknown, index) => (String(index) === key ? other : entry))
				: { ...value, [key]: other };
		}
	}
}

const rows = WEBHOOK_FIELDS.flatMap((field) =>
	[field.sample, WHOLE_VALUES[field.field]].flatMap((value) =>
		value === undefined ? [] : [[field.field, field, value] as const],
	),
);

describe.each(['', ' ', '\n\t'])('an empty text (%j) counts as absent', (empty) => {
	it.each(rows)('in each part of %s', (_name, { read }, value) => {
		const absent = [...withoutOneText(value, null)].map(read);
		expect([...withoutOneText(value, empty)].map(read)).toEqual(absent);
		expect(absent.length).toBeGreaterThan(0);
	});

	it.each(rows)('in all parts of %s', (_name, { read }, value) => {
		const emptied: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
			typeof part === 'string' ? empty : part,
		);
		const { event, summary, keys } = read(emptied);
		expect(event).toBeNull();
		expect(JSON.stringify(keys)).not.toMatch(/":"\s*"/);
		expect(summary).toMatch(/^\S(?:.*\S)?$/);
		expect(summary).not.toMatch(/ {2}| [,.:;)]|\( |“”|\(\)/);
	});
});
