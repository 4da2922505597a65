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

/**
 * What an item holds, key by key: n8n's preview of an output is made of it. It is open: Meta may leave
 * a key out or send more, and what it sends comes through.
 */
export interface OutputShape {
	readonly [key: string]: OutputType;
}

/** Some keys of a shape, e.g. those that an operation asks for first. */
export const pick = <Shape extends OutputShape>(
	shape: Shape,
	keys: ReadonlyArray<keyof Shape & string>,
): OutputShape => Object.fromEntries(keys.map((key) => [key, shape[key] as OutputType]));

const isList = (type: OutputType): type is readonly [OutputType] => Array.isArray(type);

/** The JSON Schema of a type. `any` has none. */
export function jsonSchemaOf(type: OutputType): object {
	if (type === 'any') return {};
	if (typeof type === 'string') return { type };
	if (isList(type)) return { type: 'array', items: jsonSchemaOf(type[0]) };
	const properties = Object.entries(type).map(([key, inner]) => [key, jsonSchemaOf(inner)]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}
