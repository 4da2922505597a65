import { byId } from '../../../../engine/byId';
import type { OperationCase } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, UNVERIFIED_NUMBER_ID } from '../../../../graphApi';

export const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };
export const UNVERIFIED = { phoneNumberId: byId(UNVERIFIED_NUMBER_ID) };

/** A write on the number itself. */
export const update = (body: object): OperationCase['calls'] => [
	{ method: 'POST', path: CONNECTED_NUMBER_ID, body },
];
