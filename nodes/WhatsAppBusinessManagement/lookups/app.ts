import type { INodeProperties } from 'n8n-workflow';

import { orOfCredential } from './locator';

/** @param description what it is the app of, without a full stop; what happens if it is left empty is added */
export const appField = (description = 'The Meta app'): INodeProperties => ({
	displayName: 'App ID',
	name: 'ownAppId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 739104826510001',
	...orOfCredential(description, 'app'),
});
