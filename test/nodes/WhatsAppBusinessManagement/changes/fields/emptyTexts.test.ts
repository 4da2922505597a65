import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { WHOLE_VALUES } from './wholeValues';
import { withOneText } from './withOneText';

const rows = WEBHOOK_FIELDS.flatMap((field) =>
	[field.sample, WHOLE_VALUES[field.field]].flatMap((value) =>
		value === undefined ? [] : [[field.field, field, value] as const],
	),
);

describe.each(['', ' ', '\n\t'])('an empty text (%j) counts as absent', (empty) => {
	it.each(rows)('in each part of %s', (_name, { read }, value) => {
		const absent = [...withOneText(value, null)].map(read);
		expect([...withOneText(value, empty)].map(read)).toEqual(absent);
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
