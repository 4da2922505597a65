import type { INodeProperties } from 'n8n-workflow';

export const nameField: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. Order Automation',
	description: 'What the system user is called in Business settings',
};
