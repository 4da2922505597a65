import { nonexistingField } from './errors';
import { parseFields } from './fields';
import { own } from './own';

/** Which fields a type of row has, for the check of `fields`. */
export interface FieldShape {
	/** Meta's name of the type, used in errors. */
	typeName: string;
	properties: readonly string[];
	computed?: object;
	/** The members of fields that are objects, by the field's name. */
	members?: Record<string, FieldShape>;
	edges?: Record<string, { GET?: unknown; of?: FieldShape }>;
}

/**
 * Throws code 100 for the first field of `asked` that the type does not have, at any level, also if there
 * is no row to read it from. `missing` are the fields that Meta does not know because of a fault.
 *
 * The members of an object without an entry in `members` are not checked.
 */
export function checkFields(shape: FieldShape, asked: string, missing: readonly string[]): void {
	for (const { name, nested } of parseFields(asked)) {
		if (missing.includes(name) || !hasField(shape, name)) {
			throw nonexistingField(name, shape.typeName);
		}
		const inner = innerShape(shape, name);
		if (nested && inner) checkFields(inner, nested, missing);
	}
}

/** Whether `fields` requests the field, at any level. False for `fields` with a syntax error. */
export function asksFor(field: string, fields: string | undefined): boolean {
	if (!fields) return false;
	try {
		return parseFields(fields).some(({ name, nested }) => name === field || asksFor(field, nested));
	} catch {
		return false;
	}
}

function hasField({ properties, computed, members, edges }: FieldShape, name: string): boolean {
	return (
		properties.includes(name) ||
		Object.hasOwn(computed ?? {}, name) ||
		own(members, name) !== undefined ||
		own(edges, name)?.GET !== undefined
	);
}

/** An edge can have the name of a field, which then comes first, as in `readField`. */
function innerShape(shape: FieldShape, name: string): FieldShape | undefined {
	const isField = shape.properties.includes(name) || Object.hasOwn(shape.computed ?? {}, name);
	return own(shape.members, name) ?? (isField ? undefined : own(shape.edges, name)?.of);
}
