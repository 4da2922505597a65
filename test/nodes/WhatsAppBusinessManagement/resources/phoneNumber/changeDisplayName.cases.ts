import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, update } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'requests a name',
			parameters: { ...CONNECTED, newDisplayName: ' Fernwick Lights ' },
			calls: update({ new_display_name: 'Fernwick Lights' }),
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					newDisplayName: 'Fernwick Lights',
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a name that is too long',
			{ ...CONNECTED, newDisplayName: 'F'.repeat(76) },
			/^New Display Name: must have 2 to 75 characters/,
		],
	],
};
