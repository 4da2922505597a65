import type { INodeProperties } from 'n8n-workflow';

/**
 * The fields inside a collection, or inside one entry of a list of entries.
 *
 * @param group the name of the list, where the field is a `fixedCollection`
 */
export const innerFields = ({ options = [] }: INodeProperties, group?: string): INodeProperties[] =>
	options.flatMap((option) => {
		if ('values' in option) return option.name === group ? option.values : [];
		return 'type' in option ? [option] : [];
	});
