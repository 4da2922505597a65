import type { INodeProperties } from 'n8n-workflow';

import { idList, text } from '../../parameters/values';

/** Meta: Template groups. */
export const groupName = () => text({ max: 256 });

export const groupDescription = () => text({ max: 512 });

export const NAME_FIELD: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Black Friday',
	description: 'No other group of the account may have this name; up to 256 characters',
};

export const DESCRIPTION_FIELD: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. Templates of the Black Friday sale',
	description: 'What the group is for; up to 512 characters',
};

/** Meta names no limit to how many. */
export const templates = () => idList('594425479261596', Infinity);

export const templatesField = (
	displayName: string,
	name: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. 594425479261596, 1387372356726668',
	description,
});
