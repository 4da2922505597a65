import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, SEQUENCE_ID } from '../../../../graphApi';
import { EDGE, MESSAGE } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends only what was set',
			parameters: {
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { name: 'Lantern help', welcomeMessage: '' },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { sequence_id: SEQUENCE_ID, name: 'Lantern help' },
				},
			],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, success: true },
		},
		{
			does: 'replaces the message',
			parameters: {
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { welcomeMessage: JSON.stringify(MESSAGE) },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { sequence_id: SEQUENCE_ID, welcome_message_sequence: MESSAGE },
				},
			],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, success: true },
		},
	],
	refused: [
		[
			'an update of nothing',
			{
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { name: '', welcomeMessage: '' },
			},
			/^Update Fields: add at least one field to change$/,
		],
	],
};
