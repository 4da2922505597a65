import type { INodeProperties } from 'n8n-workflow';

/** The name by which the filters of an operation are known, wherever they stand. */
export const FILTERS = 'filters';

/** The filters of a list. One whose expression gives nothing is refused, not left out. */
export const filtersField = (options: INodeProperties[]): INodeProperties => ({
	displayName: 'Filters',
	name: FILTERS,
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options,
});
