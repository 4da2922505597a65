import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { accountLocator } from '../../lookups/account';
import { catalogLocator } from '../../lookups/catalog';
import { id } from '../../parameters/values';

/** A catalog, and the account that it is connected to or cut off from. */
export const connectionFields = (account: string): INodeProperties[] => [
	accountLocator(account),
	catalogLocator(),
];

export const connectionInput = () =>
	z.object({ accountId: id('102290129340398'), catalogId: id('1234567890123456') });
