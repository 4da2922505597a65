import type { z } from 'zod';

import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';
import { otherAccountLocator } from '../../lookups/account';
import { creditLineLocator } from '../../lookups/creditLine';
import { oneOf } from '../../parameters/choices';
import { id } from '../../parameters/values';
import { CURRENCIES, currencyField } from './currencies';

/* What the two ways have in common by which a customer's account comes to be paid from a credit line. */

export const attachingFields = [
	...creditLineLocator(),
	otherAccountLocator(
		'Customer Account',
		'customerAccountId',
		'The customer’s account that shall be paid from the credit line',
	),
	currencyField,
];

export const attachingInput = () => ({
	creditLineId: id('1234567890123456'),
	customerAccountId: id('102290129340398'),
	currency: oneOf(CURRENCIES),
});

type Attaching = z.output<z.ZodObject<ReturnType<typeof attachingInput>>>;

export const attachingCall = (
	{ creditLineId, customerAccountId, currency }: Attaching,
	edgeName: 'whatsapp_credit_attach' | 'whatsapp_credit_sharing_and_attach',
): GraphCall => ({
	method: 'POST',
	path: [nodeId(creditLineId), edge(edgeName)],
	// Meta documents the parameters in the query alone.
	query: { waba_currency: currency, waba_id: customerAccountId },
});

export const ATTACHED = {
	creditLineId: 'string',
	customerAccountId: 'string',
	allocation_config_id: 'string',
	waba_id: 'string',
} as const;

export const attachedTo = ({ creditLineId, customerAccountId }: Attaching) => ({
	creditLineId,
	customerAccountId,
});
