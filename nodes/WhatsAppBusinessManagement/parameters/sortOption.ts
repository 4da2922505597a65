import type { Choices } from './choices';
import { choiceField, optionsField } from './field';

/**
 * The options of a list whose order can be chosen: Options → Sort. The checked value is
 * `{ sort?: … }`.
 *
 * @param sorts Meta's values with their labels; each list passes its own, because the values differ
 * @param first the order that is preselected when the option is added
 */
export const sortOption = <Sorts extends Choices>(
	sorts: Sorts,
	first: keyof Sorts & string,
	description: string,
) => optionsField([choiceField('sort', sorts, { label: 'Sort', default: first, description })]);
