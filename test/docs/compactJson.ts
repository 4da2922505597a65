import { isRecord } from '../../nodes/WhatsAppBusinessManagement/graph/records';

/** How long a line of JSON may be before it is broken. */
const LINE = 100;

/** Shortens a text, and shows that it did. */
export const cut = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;

/** JSON with as few lines as fit: what is short stays on one line. */
export function compactJson(value: unknown, indent = ''): string {
	const flat = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ') ?? 'null';
	if (indent.length + flat.length <= LINE || typeof value !== 'object' || value === null)
		return flat;
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		const entries = value.map((each) => `${inner}${compactJson(each, inner)}`);
		return `[\n${entries.join(',\n')}\n${indent}]`;
	}
	const entries = Object.entries(isRecord(value) ? value : {}).map(
		([key, each]) => `${inner}${JSON.stringify(key)}: ${compactJson(each, inner)}`,
	);
	return `{\n${entries.join(',\n')}\n${indent}}`;
}
