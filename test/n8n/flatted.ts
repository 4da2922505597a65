/**
 * Restores what n8n stores in the format of the npm package `flatted`: a list of values, the first
 * one is the whole, and a text inside an object or a list is the index of the value meant.
 */
export function unflatten(text: string): unknown {
	const values = JSON.parse(text) as unknown[];
	const restored = new Set<unknown>();

	const restore = (index: unknown): unknown => {
		const value = typeof index === 'string' ? values[Number(index)] : index;
		if (isContainer(value) && !restored.has(value)) {
			restored.add(value);
			for (const key of Object.keys(value)) value[key] = restore(value[key]);
		}
		return value;
	};
	return restore('0');
}

function isContainer(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
