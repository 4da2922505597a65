/**
 * JSON as Meta writes it in a webhook payload: a template id is an unquoted number of any size, and
 * everything beyond ASCII is escaped in lower-case hex (Meta's "Webhooks: Getting Started" states that
 * the signature is computed over this escaped form). A `bigint` becomes such a number.
 */
export function exactJson(value: unknown): string {
	if (typeof value === 'bigint') return value.toString();
	if (Array.isArray(value)) return `[${value.map(exactJson).join(',')}]`;
	if (typeof value === 'object' && value !== null) return exactJsonObject(value);
	return escapeNonAscii(JSON.stringify(value) ?? 'null');
}

function exactJsonObject(value: object): string {
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.map(([key, member]) => `${escapeNonAscii(JSON.stringify(key))}:${exactJson(member)}`);
	return `{${members.join(',')}}`;
}

function escapeNonAscii(json: string): string {
	return json.replace(
		/[\u0080-\uffff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
