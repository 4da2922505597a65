import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { EDGE, MESSAGE } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the message as an object',
			parameters: {
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: JSON.stringify(MESSAGE),
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { name: 'Driver sign-up', welcome_message_sequence: MESSAGE },
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			does: 'builds the message from its fields',
			parameters: {
				name: 'Driver sign-up',
				text: 'Welcome!',
				prefilledMessage: 'Hello!',
				quickReplies: 'Yes, please\n\nOpening hours\n',
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						name: 'Driver sign-up',
						welcome_message_sequence: {
							text: 'Welcome!',
							autofill_message: { content: 'Hello!' },
							ice_breakers: [{ title: 'Yes, please' }, { title: 'Opening hours' }],
						},
					},
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			does: 'omits empty fields from the message',
			parameters: { name: 'Driver sign-up', text: 'Welcome!' },
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { name: 'Driver sign-up', welcome_message_sequence: { text: 'Welcome!' } },
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
	],
	refused: [
		[
			'a new one with an empty message',
			{
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: '{}',
			},
			/^Welcome Message: fill it in, e\.g\. \{"text"/,
		],
		[
			'a message that is not JSON',
			{
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: '{"text":',
			},
			/^Welcome Message: is not valid JSON/,
		],
	],
};
