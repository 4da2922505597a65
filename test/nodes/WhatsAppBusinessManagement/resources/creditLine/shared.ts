import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
import type { RefusedCase } from '../../../../engine/operations/cases';
import { CREDIT_ALLOCATION_ID, CREDIT_LINE_ID, SHARED_ACCOUNT_ID } from '../../../../graphApi';

export const LINE = { creditLineId: byId(CREDIT_LINE_ID) };
export const ALLOCATION = { allocationId: byId(CREDIT_ALLOCATION_ID) };
export const CUSTOMER = { customerAccountId: byId(SHARED_ACCOUNT_ID), currency: 'GBP' };
export const RECEIVED = { waba_currency: 'GBP', waba_id: SHARED_ACCOUNT_ID };

/** The result of both ways to attach a credit line. */
export const ATTACHED = {
	creditLineId: CREDIT_LINE_ID,
	customerAccountId: SHARED_ACCOUNT_ID,
	allocation_config_id: CREDIT_ALLOCATION_ID,
	waba_id: SHARED_ACCOUNT_ID,
	success: true,
};

/** Rows that both ways to attach a credit line refuse. */
export const refusedAttachments: RefusedCase[] = [
	['an unconfirmed attachment', { ...LINE, ...CUSTOMER }, /^I Understand: read the notice above/],
	[
		'a currency that Meta does not bill in',
		{ ...LINE, ...CUSTOMER, currency: 'CHF', confirmed: true },
		/^Currency: must be one of AUD, EUR, GBP, IDR, INR, USD$/,
	],
	[
		'no currency',
		{ ...LINE, ...CUSTOMER, currency: EMPTY, confirmed: true },
		/^Currency: must be one of/,
	],
	[
		'no account, although the credential names one',
		{
			...LINE,
			currency: 'GBP',
			confirmed: true,
			customerAccountId: byId(EMPTY),
		},
		/^Customer Account: the expression returned nothing/,
	],
];
