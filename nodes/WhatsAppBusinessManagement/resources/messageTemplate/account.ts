import type { INodeProperties } from 'n8n-workflow';

import { accountLocator, templateLocator } from '../locators';

/** The template together with its account, where Meta asks for both. */
export const templateOfAccount = (): INodeProperties[] => [
	accountLocator('The account that the template belongs to. Left empty, it is the credential’s.'),
	...templateLocator().slice(1),
];

/** Several templates of one account, by their IDs. */
export const templateIdsField = (description: string): INodeProperties => ({
	displayName: 'Template IDs',
	name: 'templateIds',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 594425479261596, 1387372356726668',
	description: `${description}. Up to 100, with commas between them.`,
});
