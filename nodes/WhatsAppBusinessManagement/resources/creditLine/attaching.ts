import type { z } from 'zod';

import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';
import { otherAccountLocator } from '../../lookups/account';
import { creditLineLocator } from '../../lookups/creditLine';
import type { ShapeOf } from '../../parameters/field';
import { currencyField } from './currencies';

/* Attaching a credit line to a customer's account: shared by Attach, and Share and Attach. */

/** The fields of both operations. */
export const attachingFields = [
	...creditLineLocator(),
	otherAccountLocator(
		'Customer Account',
		'customerAccountId',
		'The customer’s account that is paid from the credit line',
	),
	currencyField,
] as const;

type Attaching = z.output<z.ZodObject<ShapeOf<typeof attachingFields>>>;

/** The call of either operation. */
export const attachingCall = (
	{ creditLineId, customerAccountId, currency }: Attaching,
	edgeName: 'whatsapp_credit_attach' | 'whatsapp_credit_sharing_and_attach',
): GraphCall => ({
	method: 'POST',
	path: [nodeId(creditLineId), edge(edgeName)],
	// In the query, because Meta documents these parameters only there.
	query: { waba_currency: currency, waba_id: customerAccountId },
});

/** The output of both operations. */
export const ATTACHED = {
	creditLineId: 'string',
	customerAccountId: 'string',
	allocation_config_id: 'string',
	waba_id: 'string',
} as const;

/** The keys of the input that the item repeats. */
export const attachedTo = ({ creditLineId, customerAccountId }: Attaching) => ({
	creditLineId,
	customerAccountId,
});
