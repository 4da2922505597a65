import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';

/** The call that writes one of the settings: Meta accepts one feature per request. */
export const settingsCall = (phoneNumberId: string, feature: IDataObject): GraphCall => ({
	method: 'POST',
	path: [nodeId(phoneNumberId), edge('settings')],
	body: feature,
	idempotent: true,
});
