import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CREDIT_LINE_ID } from '../../../../graphApi';

const PATH = `${ACCOUNT_ID}/set_payment_method_migration_intent`;

const STARTED = {
	accountId: ACCOUNT_ID,
	migration_id: expect.stringMatching(/^mig_/) as string,
	migration_status: 'INITIATED',
	success: true,
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'starts the migration to another currency',
			parameters: { currencyCode: 'mxn', confirmed: true },
			calls: [{ method: 'POST', path: PATH, body: { currency: 'MXN' } }],
			items: [STARTED],
		},
		{
			does: 'starts the migration to a line of credit',
			parameters: {
				currencyCode: 'INR',
				options: { extendedCreditId: CREDIT_LINE_ID },
				confirmed: true,
			},
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: { currency: 'INR', extended_credit_id: CREDIT_LINE_ID },
				},
			],
			items: [STARTED],
		},
	],
	refused: [
		[
			'a start without the confirmation',
			{ currencyCode: 'MXN' },
			/^I Understand: read the notice above/,
		],
		[
			'the name of a currency',
			{ currencyCode: 'Peso', confirmed: true },
			/^Currency: must be a currency code of three letters/,
		],
		[
			'a line of credit by its name',
			{ currencyCode: 'MXN', options: { extendedCreditId: 'Main' }, confirmed: true },
			/^Line of Credit ID: must be an ID made of digits only/,
		],
	],
};
