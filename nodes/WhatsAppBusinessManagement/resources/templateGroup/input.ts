import type { INodeProperties } from 'n8n-workflow';

import { text } from '../../execution/values';

/** Meta: Template groups. */
export const groupName = () => text({ max: 256 });

export const groupDescription = () => text({ max: 512 });

export const NAME_FIELD: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Black Friday',
	description: 'No other group of the account may have this name; at most 256 characters',
};

export const DESCRIPTION_FIELD: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. Templates of the Black Friday sale',
	description: 'What the group is for; at most 512 characters',
};
