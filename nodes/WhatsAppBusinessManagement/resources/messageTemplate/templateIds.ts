import type { INodeProperties } from 'n8n-workflow';

import { idList } from '../../parameters/values';

/** Several templates of one account, by their IDs. */
export const templateIdsInput = (most?: number) => idList('594425479261596', most);

export const templateIdsField = (description: string, most = 100): INodeProperties => ({
	displayName: 'Template IDs',
	name: 'templateIds',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 594425479261596, 1387372356726668',
	description: `${description}. Up to ${most}, with commas between them.`,
});
