import { CONNECTED_NUMBER_ID, type GraphApi } from '../../../graphApi';
import {
	BLOCKED_USER,
	OTHER_RECENT_USER,
	RECENT_USER,
} from '../../../graphApi/madeUpData/blockedUsers';
import { answerShapes } from '../../../graphApi/resources/answerShapes';
import { blockListLimit, blockedUsers } from '../../../graphApi/resources/blockedUsers';
import { byId } from './cases';
import type { Call, ResourceCases } from './cases';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);
const EDGE = `${CONNECTED_NUMBER_ID}/block_users`;
/** Somebody who did not write in the last 24 hours. */
const LATE_USER = '12125550199';

const write = (method: 'POST' | 'DELETE', users: string[]): Call => ({
	method,
	path: EDGE,
	body: { messaging_product: 'whatsapp', block_users: users.map((user) => ({ user })) },
});

/** Numbers of users that nobody has, made for the length of the list. */
const many = (count: number) => Array.from({ length: count }, (_none, index) => `${1e10 + index}`);

const blockMany = (graph: GraphApi, count: number) =>
	blockedUsers.of(graph.world).set(CONNECTED_NUMBER_ID, new Set(many(count)));

const LATE = { success: false, errorCode: 131047, reason: expect.stringMatching(/24 hours/) };

const RECENT_USERS = Array.from({ length: 10 }, (_none, digit) => `1212555017${digit}`);
const TWO_CALLS = [...RECENT_USERS, ...many(1990)];
const FULL = { success: false, errorCode: 139101, reason: expect.stringMatching(/64,000/) };
const INVALID = { success: false, errorCode: 100, reason: 'The phone number is not valid' };

/** What comes out for a user whom Meta knows by the number. */
const known = (waId: string, became: object = { success: true }, input = waId) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	input,
	wa_id: waId,
	...became,
});

/** What comes out for a user to whom Meta gives no ID. */
const unknown = (input: string, became: object) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	input,
	...became,
});

const bothBlocked = [RECENT_USER, OTHER_RECENT_USER].map((user) => known(user));

const partly = [
	known(RECENT_USER, { success: true }, `+${RECENT_USER}`),
	known(LATE_USER, LATE),
	unknown('US.123', INVALID),
];

const BLOCKED = [BLOCKED_USER, '12125550182'].map((wa_id) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	messaging_product: 'whatsapp',
	wa_id,
}));

export const cases: ResourceCases = {
	resource: 'blockedUser',
	cases: [
		{
			operation: 'getMany',
			does: 'lists who is blocked',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE, query: { limit: '50' } }],
			items: BLOCKED,
			holdsNothingElse: true,
		},
		{
			operation: 'getMany',
			does: 'reads the list inside the entry that older pages of Meta’s show',
			parameters: { phoneNumberId, returnAll: true },
			given: ({ world }) => {
				answerShapes.of(world).blockedUsersNested = true;
			},
			calls: [{ method: 'GET', path: EDGE, query: { limit: '100' } }],
			items: BLOCKED,
			holdsNothingElse: true,
		},
		{
			operation: 'block',
			does: 'blocks each user once, however the number is written',
			parameters: {
				phoneNumberId,
				users: `+1 (212) 555-0171, ${RECENT_USER};\n${OTHER_RECENT_USER}`,
			},
			calls: [write('POST', [RECENT_USER, OTHER_RECENT_USER])],
			items: bothBlocked,
		},
		{
			operation: 'block',
			does: 'takes a JSON list, as an AI agent writes it over several lines',
			parameters: { phoneNumberId, users: `[\n  "${RECENT_USER}",\n  "${OTHER_RECENT_USER}"\n]` },
			calls: [write('POST', [RECENT_USER, OTHER_RECENT_USER])],
			items: bothBlocked,
		},
		{
			operation: 'block',
			does: 'takes the numbers of a sheet, which end in .0',
			parameters: { phoneNumberId, users: `${RECENT_USER}.0, +${OTHER_RECENT_USER}.0` },
			calls: [write('POST', [RECENT_USER, `+${OTHER_RECENT_USER}`])],
			items: [
				known(RECENT_USER),
				known(OTHER_RECENT_USER, { success: true }, `+${OTHER_RECENT_USER}`),
			],
		},
		{
			operation: 'block',
			does: 'says of each user what became of them where Meta refuses some with HTTP 400',
			parameters: { phoneNumberId, users: `+${RECENT_USER},${LATE_USER},US.123` },
			calls: [write('POST', [`+${RECENT_USER}`, LATE_USER, 'US.123'])],
			items: partly,
		},
		{
			operation: 'block',
			does: 'does so as well where Meta refuses some with HTTP 200',
			parameters: { phoneNumberId, users: `+${RECENT_USER},${LATE_USER},US.123` },
			given: ({ world }) => {
				answerShapes.of(world).partlyBlockedStatus = 200;
			},
			calls: [write('POST', [`+${RECENT_USER}`, LATE_USER, 'US.123'])],
			items: partly,
		},
		{
			operation: 'block',
			does: 'sends a user ID as it is',
			parameters: { phoneNumberId, users: 'US.13491208655302741918' },
			calls: [write('POST', ['US.13491208655302741918'])],
			items: [unknown('US.13491208655302741918', INVALID)],
		},
		{
			operation: 'unblock',
			does: 'sends the users in the body of a DELETE, a number from a sheet too',
			parameters: { phoneNumberId, users: `={{ ${BLOCKED_USER} }}` },
			calls: [write('DELETE', [BLOCKED_USER])],
			items: [known(BLOCKED_USER)],
		},
		{
			operation: 'unblock',
			does: 'sends 1,000 users a call',
			parameters: { phoneNumberId, users: many(2001).join(',') },
			given: (graph) => {
				blockMany(graph, 2001);
			},
			calls: [
				write('DELETE', many(1000)),
				write('DELETE', many(2000).slice(1000)),
				write('DELETE', many(2001).slice(2000)),
			],
			items: many(2001).map((user) => known(user)),
		},
		{
			operation: 'block',
			does: 'keeps what was done when a later call is refused as a whole',
			parameters: { phoneNumberId, users: `={{ ${JSON.stringify(TWO_CALLS)} }}` },
			given: ({ world }) => {
				// The first call fits, and the ten that it blocks leave no room for the second.
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
			'nobody',
			{ operation: 'block', phoneNumberId, users: ' , ' },
			/^Users: must hold phone numbers/,
		],
		[
			'a short number',
			{ operation: 'unblock', phoneNumberId, users: '123456' },
			/^Users: must hold phone numbers/,
		],
		[
			'a fraction',
			{ operation: 'block', phoneNumberId, users: '={{ 4915123456.7 }}' },
			/^Users: must hold phone numbers/,
		],
		[
			'a fraction as text',
			{ operation: 'unblock', phoneNumberId, users: `${RECENT_USER}, 4915123456.7` },
			/^Users: must hold phone numbers/,
		],
		[
			'a name',
			{ operation: 'block', phoneNumberId, users: `${RECENT_USER}, Ann` },
			/^Users: must hold phone numbers with country code .* or WhatsApp user IDs/,
		],
	],
};
