import type { INodeProperties } from 'n8n-workflow';

/**
 * The fields inside a collection, or inside an entry of a fixed collection.
 *
 * @param group the name of the group, for a `fixedCollection`
 */
export const nestedFields = (
	{ options = [] }: INodeProperties,
	group?: string,
): INodeProperties[] =>
	options.flatMap((option) => {
		if ('values' in option) return option.name === group ? option.values : [];
		return 'type' in option ? [option] : [];
	});
