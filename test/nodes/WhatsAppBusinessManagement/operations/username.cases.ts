import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../graphApi';
import { byId } from './cases';
import type { RefusedCase, ResourceCases } from './cases';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);
const EDGE = `${CONNECTED_NUMBER_ID}/username`;

const refuse = (username: string, message: RegExp): RefusedCase => [
	`“${username}”`,
	{ operation: 'set', phoneNumberId, username },
	message,
];

export const cases: ResourceCases = {
	resource: 'username',
	cases: [
		{
			operation: 'get',
			does: 'reads the username',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					username: 'fernwick.lanterns',
					status: 'approved',
				},
			],
		},
		{
			operation: 'get',
			does: 'says null for a number that has none',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: `${VERIFIED_NUMBER_ID}/username` }],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, username: null }],
		},
		{
			operation: 'getSuggestions',
			does: 'makes an item of each suggestion',
			parameters: { phoneNumberId },
			calls: [
				{
					method: 'GET',
					path: `${CONNECTED_NUMBER_ID}/username_suggestions`,
					query: { limit: '50' },
				},
			],
			items: ['fernwick.lanterns', 'fernwick_lanterns', 'fernwicklanterns'].map((username) => ({
				phoneNumberId: CONNECTED_NUMBER_ID,
				username,
			})),
		},
		{
			operation: 'set',
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
			operation: 'remove',
			does: 'deletes the username, once understood',
			parameters: { phoneNumberId, confirmed: true },
			calls: [{ method: 'DELETE', path: EDGE }],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, deleted: true }],
		},
	],
	refused: [
		[
			'a deletion that nobody confirmed',
			{ operation: 'remove', phoneNumberId },
			/^I Understand: switch it on/,
		],
		refuse('ab', /^Username: must have 3 to 35 English letters, digits, periods or underscores$/),
		refuse('x'.repeat(36), /^Username: must have 3 to 35/),
		refuse('läntern', /^Username: must have 3 to 35 English letters/),
		refuse('12_34', /^Username: must hold at least one letter$/),
		refuse('.lanterns', /^Username: may neither begin nor end with a period/),
		refuse('lanterns.', /^Username: may neither begin nor end with a period/),
		refuse('fern..wick', /^Username: may neither .* nor hold two in a row$/),
		refuse('WWWlanterns', /^Username: may not begin with www$/),
		refuse('lanterns.COM', /^Username: may not end like a web address/),
	],
};
