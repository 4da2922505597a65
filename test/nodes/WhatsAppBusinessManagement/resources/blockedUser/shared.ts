import { byId } from '../../../../engine/byId';
import type { Call } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';

export const phoneNumberId = byId(CONNECTED_NUMBER_ID);
export const EDGE = `${CONNECTED_NUMBER_ID}/block_users`;

/** @param users phone numbers, or whole entries */
export const write = (method: 'POST' | 'DELETE', users: Array<string | object>): Call => ({
	method,
	path: EDGE,
	body: {
		messaging_product: 'whatsapp',
		block_users: users.map((user) => (typeof user === 'string' ? { user } : user)),
	},
});

/** Made-up numbers, to fill a list of a given length. */
export const many = (count: number) =>
	Array.from({ length: count }, (_none, index) => `${1e10 + index}`);

/** The result for a user that Meta finds by the ID. */
export const knownById = (userId: string, became: object = { success: true }) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	input: userId,
	user_id: userId,
	...became,
});

/** The result for a user that Meta finds by the number. */
export const known = (waId: string, became: object = { success: true }, input = waId) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	input,
	wa_id: waId,
	...became,
});
