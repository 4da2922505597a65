import type { INodeProperties } from 'n8n-workflow';

import { boolean, integer } from './values';

export const RETURN_ALL_FIELDS: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		default: 50,
		typeOptions: { minValue: 1 },
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

/** What Return All and Limit may be. */
export const listInput = () => ({
	returnAll: boolean().default(false),
	limit: integer(1, 1_000_000).default(50),
});

/** How many entries the user wants at most. */
export const wantedEntries = ({
	returnAll,
	limit,
}: {
	returnAll: boolean;
	limit: number;
}): number => (returnAll ? Infinity : limit);
