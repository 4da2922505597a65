import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, SECOND_NUMBER_ID } from '../../../../graphApi';
import { usernames } from '../../../../graphApi/resources/usernames';
import { EDGE, phoneNumberId } from './shared';

const refuse = (username: string, message: RegExp): RefusedCase => [
	`“${username}”`,
	{ phoneNumberId, username },
	message,
];

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends the name without its @',
			parameters: { phoneNumberId, username: '@Fernwick_24' },
			calls: [{ method: 'POST', path: EDGE, body: { username: 'Fernwick_24' } }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					username: 'Fernwick_24',
					status: 'reserved',
					success: true,
				},
			],
		},
		{
			does: 'takes the username from another number of the portfolio if Transfer is chosen',
			given: ({ world }) => {
				usernames.of(world).set(SECOND_NUMBER_ID, { username: 'fernwick', status: 'approved' });
			},
			parameters: {
				phoneNumberId,
				username: 'fernwick',
				options: { transferAction: 'force_transfer' },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { username: 'fernwick', transfer_action: 'force_transfer' },
				},
			],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					username: 'fernwick',
					status: 'reserved',
					success: true,
				},
			],
		},
		{
			does: 'sends Meta’s default if it is chosen',
			parameters: { phoneNumberId, username: 'fernwick', options: { transferAction: 'none' } },
			calls: [
				{ method: 'POST', path: EDGE, body: { username: 'fernwick', transfer_action: 'none' } },
			],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					username: 'fernwick',
					status: 'reserved',
					success: true,
				},
			],
		},
	],
	refused: [
		refuse('ab', /^Username: must have 3 to 35 English letters, digits, periods or underscores$/),
		refuse('x'.repeat(36), /^Username: must have 3 to 35/),
		refuse('läntern', /^Username: must have 3 to 35 English letters/),
		refuse('12_34', /^Username: must contain at least one letter$/),
		refuse('.lanterns', /^Username: must not begin or end with a period/),
		refuse('lanterns.', /^Username: must not begin or end with a period/),
		refuse('fern..wick', /^Username: must not .* or hold two in a row$/),
		refuse('WWWlanterns', /^Username: must not begin with www$/),
		refuse('lanterns.COM', /^Username: must not end like a web address/),
		[
			'another transfer',
			{ phoneNumberId, username: 'fernwick', options: { transferAction: 'steal' } },
			/^Transfer: must be one of force_transfer, none$/,
		],
	],
};
