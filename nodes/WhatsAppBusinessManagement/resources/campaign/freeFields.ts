import type { INodeProperties } from 'n8n-workflow';

/** Meta documents no fields of these nodes, so that none can be offered. */
export const freeFields = (): INodeProperties => ({
	displayName: 'Fields',
	name: 'fields',
	type: 'string',
	default: '',
	placeholder: 'e.g. id,name,status',
	description:
		'What Meta returns, as names with commas between them. Meta documents none; left empty, it chooses.',
});
