import { emptyHintText } from '../../../../nodes/WhatsAppBusinessManagement/execution/emptyHint';
import type { PreparedCall } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { sampleInputs } from '../../../docs/sampleInput';

const OPERATIONS = RESOURCES.flatMap((resource) =>
	resource.operations.map((operation) => ({
		path: `${resource.value} ${operation.value}`,
		label: `${resource.name} → ${operation.name}`,
		operation,
	})),
);

/** The first sample input that the operation accepts. */
function prepared({ operation }: (typeof OPERATIONS)[number]): PreparedCall | undefined {
	for (const input of sampleInputs(operation.fields)) {
		try {
			return operation.prepare(input, {});
		} catch {
			// Refused: the next sample may be valid.
		}
	}
	return undefined;
}

const LISTS = OPERATIONS.map((each) => ({ ...each, call: prepared(each) })).filter(
	({ operation, call }) =>
		call?.isRead === true && operation.fields.some(({ name }) => name === 'returnAll'),
);

const LABELS = OPERATIONS.map(({ label }) => label);
const NAMES = RESOURCES.map(({ name }) => name);

/** The operations that a text names, e.g. “Catalog → Connect”. */
const namedOperations = (text: string): string[] =>
	[...text.matchAll(/([A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*)*) → /g)].flatMap(
		({ 0: found, 1: name, index }) =>
			NAMES.includes(String(name)) ? [text.slice(index, index + found.length + 40)] : [],
	);

it('covers the lists', () => {
	expect(LISTS.length).toBeGreaterThan(30);
});

it.each(LISTS)('$path explains an empty list in whole sentences', ({ call }) => {
	const read = call?.describeRead();
	if (!read) throw new Error('no read');
	expect(read.hint.what).toMatch(/^[a-z].*s\b/);
	expect(read.hint.causes).not.toEqual([]);
	for (const cause of read.hint.causes) expect(cause).toMatch(/^[A-Z].*\.$/);
	const text = emptyHintText([read]);
	// The editor renders it as HTML.
	expect(text).not.toMatch(/[<>&"]|undefined|null|\s\s/);
	for (const named of namedOperations(text)) {
		expect(LABELS.filter((label) => named.startsWith(label))).not.toEqual([]);
	}
});
