import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { PRODUCT } from './shared';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);

const PATH = `${CONNECTED_NUMBER_ID}/groups`;

const REQUESTED = {
	phoneNumberId: CONNECTED_NUMBER_ID,
	request_id: expect.any(String) as string,
	success: true,
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'requests a group',
			parameters: { phoneNumberId, subject: 'Lantern fair' },
			calls: [{ method: 'POST', path: PATH, body: { ...PRODUCT, subject: 'Lantern fair' } }],
			items: [REQUESTED],
		},
		{
			does: 'requests a group with a description, which people join after approval',
			parameters: {
				phoneNumberId,
				subject: 'Lantern fair',
				options: { description: 'Stands and times', joinApprovalMode: 'approval_required' },
			},
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: {
						...PRODUCT,
						subject: 'Lantern fair',
						description: 'Stands and times',
						join_approval_mode: 'approval_required',
					},
				},
			],
			items: [REQUESTED],
		},
	],
	refused: [
		[
			'a subject that is too long',
			{ phoneNumberId, subject: 'x'.repeat(129) },
			/^Subject: must have 1 to 128 characters$/,
		],
		[
			'a description that is too long',
			{ phoneNumberId, subject: 'x', options: { description: 'y'.repeat(2049) } },
			/^Description: must have 1 to 2048 characters$/,
		],
	],
};
