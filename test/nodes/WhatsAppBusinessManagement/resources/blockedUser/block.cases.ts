import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import {
	OTHER_RECENT_USER,
	RECENT_PARENT_ID,
	RECENT_USER,
	RECENT_USER_ID,
} from '../../../../graphApi/madeUpData/blockedUsers';
import { answerShapes } from '../../../../graphApi/resources/answerShapes';
import { blockListLimit, blockedUsers } from '../../../../graphApi/resources/blockedUsers';
import { known, knownById, many, phoneNumberId, write } from './shared';

/** A user who did not write in the last 24 hours. */
const LATE_USER = '12125550199';

const LATE = { success: false, errorCode: 131047, reason: expect.stringMatching(/24 hours/) };

const RECENT_USERS = Array.from({ length: 10 }, (_none, digit) => `1212555017${digit}`);
const TWO_CALLS = [...RECENT_USERS, ...many(1990)];
const FULL = { success: false, errorCode: 139101, reason: expect.stringMatching(/64,000/) };

/** The result for a user without an ID from Meta. */
const unknown = (input: string, became: object) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	input,
	...became,
});

const bothBlocked = [RECENT_USER, OTHER_RECENT_USER].map((user) => known(user));

const partly = [
	known(RECENT_USER, { success: true }, `+${RECENT_USER}`),
	known(LATE_USER, LATE),
	knownById('US.123', LATE),
];

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'blocks each user once, in any number format',
			parameters: {
				phoneNumberId,
				users: `+1 (212) 555-0171, ${RECENT_USER};\n${OTHER_RECENT_USER}`,
			},
			calls: [write('POST', [RECENT_USER, OTHER_RECENT_USER])],
			items: bothBlocked,
		},
		{
			does: 'accepts a multi-line JSON list, as AI agents write it',
			parameters: { phoneNumberId, users: `[\n  "${RECENT_USER}",\n  "${OTHER_RECENT_USER}"\n]` },
			calls: [write('POST', [RECENT_USER, OTHER_RECENT_USER])],
			items: bothBlocked,
		},
		{
			does: 'accepts numbers from a sheet, which end in .0',
			parameters: { phoneNumberId, users: `${RECENT_USER}.0, +${OTHER_RECENT_USER}.0` },
			calls: [write('POST', [RECENT_USER, `+${OTHER_RECENT_USER}`])],
			items: [
				known(RECENT_USER),
				known(OTHER_RECENT_USER, { success: true }, `+${OTHER_RECENT_USER}`),
			],
		},
		{
			does: 'returns the result per user if Meta refuses some with HTTP 400',
			parameters: { phoneNumberId, users: `+${RECENT_USER},${LATE_USER},US.123` },
			calls: [write('POST', [`+${RECENT_USER}`, LATE_USER, { user_id: 'US.123' }])],
			items: partly,
		},
		{
			does: 'returns the result per user if Meta refuses some with HTTP 200',
			parameters: { phoneNumberId, users: `+${RECENT_USER},${LATE_USER},US.123` },
			given: ({ world }) => {
				answerShapes.of(world).partlyBlockedStatus = 200;
			},
			calls: [write('POST', [`+${RECENT_USER}`, LATE_USER, { user_id: 'US.123' }])],
			items: partly,
		},
		{
			does: 'sends a user ID under user_id, unchanged and once',
			parameters: {
				phoneNumberId,
				users: `${RECENT_USER_ID}, ${RECENT_USER}, ${RECENT_USER_ID}`,
			},
			calls: [write('POST', [{ user_id: RECENT_USER_ID }, RECENT_USER])],
			items: [knownById(RECENT_USER_ID), known(RECENT_USER)],
		},
		{
			does: 'keeps earlier results if a later call is refused as a whole',
			parameters: { phoneNumberId, users: `={{ ${JSON.stringify(TWO_CALLS)} }}` },
			given: ({ world }) => {
				// The first call is within the limit; with its ten users, the second one exceeds it.
				blockListLimit.of(world).users = 1005;
				blockedUsers.of(world).set(CONNECTED_NUMBER_ID, new Set());
			},
			calls: [write('POST', TWO_CALLS.slice(0, 1000)), write('POST', TWO_CALLS.slice(1000))],
			items: [
				...RECENT_USERS.map((user) => known(user)),
				...many(990).map((user) => known(user, LATE)),
				...many(1990)
					.slice(990)
					.map((user) => unknown(user, FULL)),
			],
		},
	],
	refused: [
		[
			'an empty list of users',
			{ phoneNumberId, users: ' , ' },
			/^Users: must contain phone numbers/,
		],
		[
			'a fraction',
			{ phoneNumberId, users: '={{ 4915123456.7 }}' },
			/^Users: must contain phone numbers/,
		],
		[
			'a name',
			{ phoneNumberId, users: `${RECENT_USER}, Ann` },
			/^Users: must contain phone numbers with country code .* or WhatsApp user IDs/,
		],
		[
			'a parent user ID',
			{ phoneNumberId, users: `${RECENT_USER}, ${RECENT_PARENT_ID}` },
			/^Users: must not hold a parent user ID .* user_id/,
		],
	],
};
