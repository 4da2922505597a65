/**
 * The type of a value that comes out. `any` stands for what Meta documents too loosely to say more;
 * a list is written `['string']`.
 */
export type OutputType =
	| 'string'
	| 'number'
	| 'boolean'
	| 'any'
	| OutputShape
	| readonly [OutputType];

/** Where a shape that was picked keeps all of which it is a part: a symbol goes along with a copy, unseen. */
export const WHOLE = Symbol('whole');

/**
 * What an item holds, key by key: n8n's preview of an output is made of it. It is open: Meta may leave
 * a key out or send more, and what it sends comes through.
 */
export interface OutputShape {
	readonly [key: string]: OutputType;
	readonly [WHOLE]?: OutputShape;
}

/**
 * Some keys of a shape: those that an operation asks for first, and that the preview shows. The others
 * come out as well where the user asks for them.
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
