import type { INodeProperties } from 'n8n-workflow';

/** What Meta shows a callback, so that the callback knows Meta, and Meta the callback. */
export const verifyTokenField: INodeProperties = {
	displayName: 'Verify Token',
	name: 'verifyToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	required: true,
	description: 'What Meta sends to the callback for the verification',
};
