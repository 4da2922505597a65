/**
 * The type of an output value. `any` is for values that Meta does not document precisely. A list is
 * written as `['string']`.
 */
export type OutputType =
	| 'string'
	| 'number'
	| 'boolean'
	| 'any'
	| OutputShape
	| readonly [OutputType];

/** The key under which a picked shape keeps the whole shape. A symbol survives a spread and stays out of `Object.keys`. */
export const WHOLE = Symbol('whole');

/**
 * The keys of an item with their types, for n8n's preview of the output. Meta may omit keys or send
 * more; the item holds what Meta sent.
 */
export interface OutputShape {
	readonly [key: string]: OutputType;
	readonly [WHOLE]?: OutputShape;
}

/**
 * A part of a shape: the keys that an operation requests by default and that the preview shows. The
 * user can request the others.
 */
export const pick = <Shape extends OutputShape>(
	shape: Shape,
	keys: ReadonlyArray<keyof Shape & string>,
): OutputShape => ({
	...Object.fromEntries(keys.map((key) => [key, shape[key] as OutputType])),
	[WHOLE]: shape,
});

const isList = (type: OutputType): type is readonly [OutputType] => Array.isArray(type);

/** The JSON Schema of a type. `any` has none. */
export function jsonSchemaOf(type: OutputType): object {
	if (type === 'any') return {};
	if (typeof type === 'string') return { type };
	if (isList(type)) return { type: 'array', items: jsonSchemaOf(type[0]) };
	const properties = Object.entries(type).map(([key, inner]) => [key, jsonSchemaOf(inner)]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}
