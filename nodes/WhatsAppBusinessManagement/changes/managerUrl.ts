import { isNodeId } from '../graph/paths';

/** The kinds of objects that have a page in WhatsApp Manager. */
export type ManagedKind = 'account' | 'flow' | 'number' | 'template';

/**
 * The pages, as Meta’s documentation links them: the webhook reference (overview), Embedded Signup
 * (phone_numbers), Direct Send (message_templates). Its pages on Flows still link the older address.
 */
const PAGES: Readonly<Record<ManagedKind, string>> = {
	account: 'overview',
	flow: 'flows',
	number: 'phone_numbers',
	template: 'message_templates',
};

/** Meta’s tests name the account 0, which has no page. */
const hasPage = (id: unknown): id is string => isNodeId(id) && !/^0+$/.test(id);

/**
 * The page of WhatsApp Manager about an object. Meta documents no parameters: these are the ones in the
 * addresses that WhatsApp Manager itself shows. Without them, the pages let the user choose the account.
 *
 * @param accountId of the account that the object belongs to
 * @param templateId opens the template in the list; an invalid one is left out
 * @returns null for an invalid account ID
 */
export function managerUrl(
	kind: ManagedKind,
	accountId: unknown,
	templateId?: unknown,
): string | null {
	if (!hasPage(accountId)) return null;
	const page = `https://business.facebook.com/latest/whatsapp_manager/${PAGES[kind]}/?asset_id=${accountId}`;
	return kind === 'template' && hasPage(templateId)
		? `${page}&tab=message-templates&childRoute=CAPI&id=${templateId}`
		: page;
}
