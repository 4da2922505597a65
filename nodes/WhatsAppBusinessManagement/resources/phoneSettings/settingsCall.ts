import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';

/** Writes one of the settings: Meta takes one feature a request. */
export const settingsCall = (phoneNumberId: string, feature: IDataObject): GraphCall => ({
	method: 'POST',
	path: [nodeId(phoneNumberId), edge('settings')],
	body: feature,
	idempotent: true,
});
