import { ExpressionExtensions } from 'n8n-workflow';

/** The keys that were read, by path (`$json.problems[].fix`): whether any item had them. */
export type Reads = Map<string, boolean>;

/** n8n offers these on every value, as in `$json.list.isEmpty()`. They are no keys. */
const METHODS = new Set([
	...ExpressionExtensions.flatMap(({ functions }) => Object.keys(functions)),
	'toJSON',
]);

const isMethod = (key: string): boolean => key in Object.prototype || METHODS.has(key);

function note(reads: Reads, path: string, isThere: boolean): void {
	reads.set(path, isThere || reads.get(path) === true);
}

/** A value that notes every key that is read from it, and from the objects and lists inside it. */
export function watched<Value>(value: Value, path: string, reads: Reads): Value {
	if (typeof value !== 'object' || value === null) return value;
	const isList = Array.isArray(value);
	return new Proxy(value, {
		get(target, key) {
			const inner: unknown = Reflect.get(target, key);
			if (typeof key === 'symbol') return inner;
			if (isList) {
				return /^\d+$/.test(key) ? watched(inner, `${path}[]`, reads) : inner;
			}
			const isThere = Object.hasOwn(target, key);
			if (isThere || !isMethod(key)) note(reads, `${path}.${key}`, isThere);
			return watched(inner, `${path}.${key}`, reads);
		},
	});
}
