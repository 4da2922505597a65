import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
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
	],
	refused: [
		refuse('ab', /^Username: must have 3 to 35 English letters, digits, periods or underscores$/),
		refuse('x'.repeat(36), /^Username: must have 3 to 35/),
		refuse('läntern', /^Username: must have 3 to 35 English letters/),
		refuse('12_34', /^Username: must hold at least one letter$/),
		refuse('.lanterns', /^Username: must not begin or end with a period/),
		refuse('lanterns.', /^Username: must not begin or end with a period/),
		refuse('fern..wick', /^Username: must not .* or hold two in a row$/),
		refuse('WWWlanterns', /^Username: must not begin with www$/),
		refuse('lanterns.COM', /^Username: must not end like a web address/),
	],
};
