import { accountLocator } from '../../lookups/account';
import { catalogLocator } from '../../lookups/catalog';

/** The fields of an operation that connects or disconnects a catalog. */
export const connectionFields = () => [accountLocator(), catalogLocator()] as const;
