import { recordOf } from '../../graph/records';
import type { Facts } from '../subject';

/** The permission under which Meta lists the accounts of a token. */
const MANAGEMENT = 'whatsapp_business_management';

/**
 * Whether a token was granted an account.
 *
 * @param token what Meta says about the token (`GET /debug_token`)
 * @returns undefined if Meta does not say. A permission without a list is granted for all accounts.
 */
export function isGranted(token: Facts, accountId: string): boolean | undefined {
	const scopes = Array.isArray(token.granular_scopes) ? token.granular_scopes.map(recordOf) : [];
	const lists = scopes.filter(({ scope }) => scope === MANAGEMENT);
	if (lists.length === 0) return undefined;
	return lists.some(
		({ target_ids }) => !Array.isArray(target_ids) || target_ids.map(String).includes(accountId),
	);
}
