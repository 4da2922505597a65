import { SUBMISSION } from '../../../../../nodes/WhatsAppBusinessManagement/resources/business/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CLIENT_BUSINESS_ID, SUBMISSION_ID } from '../../../../graphApi';

const SUBMISSIONS = `${BUSINESS_ID}/self_certified_whatsapp_business_submissions`;

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the submissions for a client',
			parameters: { filters: { clientBusinessId: CLIENT_BUSINESS_ID } },
			calls: [
				{
					method: 'GET',
					path: SUBMISSIONS,
					query: {
						fields: Object.keys(SUBMISSION).join(','),
						end_business_id: CLIENT_BUSINESS_ID,
						limit: '50',
					},
				},
			],
			items: [
				{
					id: SUBMISSION_ID,
					verification_status: 'FAILED',
					rejection_reasons: ['LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS'],
				},
			],
		},
	],
	refused: [
		[
			'submissions of a client that is not an ID',
			{ filters: { clientBusinessId: 'x' } },
			/^Client Business Portfolio ID: must be an ID/,
		],
	],
};
