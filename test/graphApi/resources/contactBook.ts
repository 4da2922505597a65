import type { Answer, GraphCall } from '../call';
import { invalidParameter } from '../errors';
import { RECENT_USER_ID } from '../madeUpData/blockedUsers';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { requireWhatsApp, WHATSAPP } from './messagingProduct';

/** The users in the contact book of the shop's portfolio, by their business-scoped IDs. */
export const contactBook = store(() => new Set([RECENT_USER_ID]));

/**
 * DELETE `/{Phone-Number-ID}/contact_book`, from Meta's page "Business-scoped user IDs". The page states that
 * parent IDs are not supported, but not how they are refused.
 */
export function deleteContact(_number: PhoneNumber, call: GraphCall): Answer {
	requireWhatsApp(call);
	const userId = call.parameters.requiredText('bsuid');
	if (!/^[A-Z]{2}\.(?!ENT\.)\w+$/.test(userId)) throw invalidParameter('Param bsuid is not valid');
	const deleted = contactBook.of(call.world).delete(userId);
	return { messaging_product: WHATSAPP, success: true, deleted };
}
