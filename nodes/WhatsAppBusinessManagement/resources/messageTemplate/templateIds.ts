import type { INodeProperties } from 'n8n-workflow';

import { idList } from '../../execution/values';

/** Several templates of one account, by their IDs. */
export const templateIdsInput = () => idList('594425479261596');

export const templateIdsField = (description: string): INodeProperties => ({
	displayName: 'Template IDs',
	name: 'templateIds',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 594425479261596, 1387372356726668',
	description: `${description}. Up to 100, with commas between them.`,
});
