import { fieldOf, propertyOf, shapeOf } from './field';
import { boolean, integer } from './values';

/** The fields for the number of entries that a list returns. */
export const RETURN_ALL = [
	fieldOf(
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		() => boolean().default(false),
	),
	fieldOf(
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			default: 50,
			typeOptions: { minValue: 1 },
			displayOptions: { show: { returnAll: [false] } },
			description: 'Max number of results to return',
		},
		() => integer(1, 1_000_000).default(50),
	),
] as const;

/** The n8n properties of `RETURN_ALL`. */
export const RETURN_ALL_FIELDS = RETURN_ALL.map(propertyOf);

/** The checks of Return All and Limit. */
export const listInput = () => shapeOf(RETURN_ALL);

/** The highest number of entries that the user asked for. */
export const entryLimit = ({ returnAll, limit }: { returnAll: boolean; limit: number }): number =>
	returnAll ? Infinity : limit;
