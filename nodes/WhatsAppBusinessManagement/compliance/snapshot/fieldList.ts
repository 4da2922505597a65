/** Fields of an object at Meta, with those of the lists inside it (Meta: Field expansion). */
export interface FieldList {
	/** Meta’s name of the object’s type, with which Meta names an unknown field. */
	nodeType: string;
	names: readonly string[];
	/** Lists and objects inside, by their field. */
	inside?: Readonly<Record<string, InnerList>>;
}

/** The fields of a list inside an object. */
export interface InnerList extends FieldList {
	/** The largest number of entries; without it, Meta decides, or it is an object. */
	limit?: number;
}

const nameOf = (field: string, { limit }: InnerList): string =>
	limit === undefined ? field : `${field}.limit(${limit})`;

/** The `fields` parameter: `id,phone_numbers.limit(100){id,status}`. */
export function fieldsParameter({ names, inside = {} }: FieldList): string {
	const inner = Object.entries(inside).map(
		([field, list]) => `${nameOf(field, list)}{${fieldsParameter(list)}}`,
	);
	return [...names, ...inner].join(',');
}

/** Whether the field occurs in an object of the type, anywhere in the list. */
export const knows = (
	{ names, inside = {}, ...list }: FieldList,
	field: string,
	type: string,
): boolean =>
	(list.nodeType === type && (names.includes(field) || Object.hasOwn(inside, field))) ||
	Object.values(inside).some((each) => knows(each, field, type));

function without(list: FieldList, field: string, type: string | undefined): FieldList {
	const drops = type === undefined || list.nodeType === type;
	const inside = Object.entries(list.inside ?? {})
		.filter(([name]) => !(drops && name === field))
		.map(([name, inner]) => [name, { ...inner, ...without(inner, field, type) }] as const);
	return {
		nodeType: list.nodeType,
		names: list.names.filter((name) => !(drops && name === field)),
		inside: Object.fromEntries(inside),
	};
}

/**
 * The list without a field that Meta refused.
 *
 * @param type the type on which Meta missed it. If the list names no such type, the field is left out everywhere
 */
export const withoutField = (list: FieldList, field: string, type?: string): FieldList =>
	without(list, field, type !== undefined && knows(list, field, type) ? type : undefined);

/** The list with at most half as many entries in each list inside; undefined if that is too few. */
export function withHalfTheEntries(list: FieldList, fewest: number): FieldList | undefined {
	const inside = Object.entries(list.inside ?? {});
	const largest = Math.max(0, ...inside.map(([, { limit = 0 }]) => limit));
	if (largest <= fewest) return undefined;
	const half = Math.max(fewest, Math.floor(largest / 2));
	const halved = inside.map(([field, inner]) => [
		field,
		inner.limit === undefined ? inner : { ...inner, limit: Math.min(inner.limit, half) },
	]);
	return { ...list, inside: Object.fromEntries(halved) as Record<string, InnerList> };
}
