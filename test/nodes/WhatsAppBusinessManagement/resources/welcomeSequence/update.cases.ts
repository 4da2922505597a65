import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
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
		{
			does: 'builds the message from its fields',
			parameters: {
				sequenceId: byId(SEQUENCE_ID),
				updateFields: {
					messageFields: {
						message: {
							text: 'Welcome!',
							prefilledMessage: 'Hello!',
							quickReplies: 'Yes, please\nOpening hours',
						},
					},
				},
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						sequence_id: SEQUENCE_ID,
						welcome_message_sequence: {
							text: 'Welcome!',
							autofill_message: { content: 'Hello!' },
							ice_breakers: [{ title: 'Yes, please' }, { title: 'Opening hours' }],
						},
					},
				},
			],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, success: true },
		},
	],
	refused: [
		[
			'a message without its text, which would replace the old one',
			{
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { messageFields: { message: { text: EMPTY, prefilledMessage: 'Hello!' } } },
			},
			/^Welcome Message → Text: fill it in$/,
		],
		[
			'a message in fields and as JSON',
			{
				sequenceId: byId(SEQUENCE_ID),
				updateFields: {
					messageFields: { message: { text: 'Welcome!' } },
					welcomeMessage: JSON.stringify(MESSAGE),
				},
			},
			/^Welcome Message: fill in Welcome Message or Welcome Message \(JSON\), not both$/,
		],
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
