import type { Parameter } from './field';
import { collectionField } from './field';

/** The name of the filters field of every operation. */
export const FILTERS = 'filters';

/** The filters of a list. A filter whose expression returned nothing is refused, not ignored. */
export const filtersField = <const Parameters extends readonly Parameter[]>(
	parameters: Parameters,
) => collectionField({ name: FILTERS, label: 'Filters', placeholder: 'Add filter' }, parameters);
