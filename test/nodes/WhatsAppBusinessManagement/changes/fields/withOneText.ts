/**
 * A value with each of its texts, at any depth, replaced once.
 *
 * @param isReplaced whether to replace the text of a key; by default, all of them
 */
export function* withOneText(
	value: unknown,
	replacement: unknown,
	isReplaced: (key: string) => boolean = () => true,
	inKey = '',
): Generator<unknown> {
	if (typeof value === 'string' && isReplaced(inKey)) yield replacement;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		const name = Array.isArray(value) ? inKey : key;
		for (const other of withOneText(part, replacement, isReplaced, name)) {
			yield Array.isArray(value)
				? value.map((entry: unknown, index) => (String(index) === key ? other : entry))
				: { ...value, [key]: other };
		}
	}
}
