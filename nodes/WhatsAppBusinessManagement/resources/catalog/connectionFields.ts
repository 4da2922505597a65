import { accountLocator } from '../../lookups/account';
import { catalogLocator } from '../../lookups/catalog';

/**
 * The fields of an operation that connects or disconnects a catalog.
 *
 * @param account the description of the account field, without a full stop
 */
export const connectionFields = (account: string) =>
	[accountLocator(account), catalogLocator()] as const;
