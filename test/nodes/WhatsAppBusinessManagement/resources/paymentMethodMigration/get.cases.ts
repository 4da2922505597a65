import type { OperationCases } from '../../../../engine/operations/cases';
import { PAYMENT_MIGRATION_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the status and the new account',
			parameters: { migrationId: PAYMENT_MIGRATION_ID },
			calls: [{ method: 'GET', path: PAYMENT_MIGRATION_ID }],
			items: [
				{
					id: PAYMENT_MIGRATION_ID,
					status: 'READY_TO_COMPLETE',
					destination_waba: {
						id: expect.stringMatching(/^\d+$/),
						name: expect.stringMatching(/ \(MXN\)$/),
						currency: 'MXN',
						timezone_id: expect.any(String),
						message_template_namespace: expect.any(String),
					},
				},
			],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'a path',
			{ migrationId: 'mig_01/resume_migration' },
			/^Migration ID: must be the ID of a migration/,
		],
	],
};
