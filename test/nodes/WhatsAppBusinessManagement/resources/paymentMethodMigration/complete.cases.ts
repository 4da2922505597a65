import type { OperationCases } from '../../../../engine/operations/cases';
import { PAYMENT_MIGRATION_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'moves the numbers to the new account',
			parameters: { migrationId: PAYMENT_MIGRATION_ID, confirmed: true },
			calls: [{ method: 'POST', path: `${PAYMENT_MIGRATION_ID}/resume_migration` }],
			items: [
				{
					migrationId: PAYMENT_MIGRATION_ID,
					id: PAYMENT_MIGRATION_ID,
					status: 'COMPLETED',
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a completion without the confirmation',
			{ migrationId: PAYMENT_MIGRATION_ID },
			/^I Understand: read the notice above/,
		],
	],
};
