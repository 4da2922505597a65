import { byId } from '../../../../engine/byId';
import type { OperationCase } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';

export const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };

export const sets = (phoneNumberId: string, body: object): OperationCase['calls'] => [
	{ method: 'POST', path: `${phoneNumberId}/settings`, body },
];
