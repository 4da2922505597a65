import type { INodeProperties } from 'n8n-workflow';

export const PARTNER_FIELD: INodeProperties = {
	displayName: 'Partner Portfolio ID',
	name: 'partnerBusinessId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 506914307656635',
	description: 'The business portfolio of the partner',
};
