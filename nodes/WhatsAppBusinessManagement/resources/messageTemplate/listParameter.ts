/** Meta takes a list parameter as JSON; an empty one would match nothing. */
export const listParameter = <Value>(list: Value[]): Value[] | undefined =>
	list.length > 0 ? list : undefined;
