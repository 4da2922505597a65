import type { INodeProperties } from 'n8n-workflow';

/** Both lists of accounts take it. */
export const findAccount: INodeProperties = {
	displayName: 'Account ID',
	name: 'account',
	type: 'string',
	default: '',
	placeholder: 'e.g. 102290129340398',
	description: 'Only this account, to see whether it is among them',
};
