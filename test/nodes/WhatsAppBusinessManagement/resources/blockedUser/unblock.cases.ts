import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';
import {
	BLOCKED_USER,
	RECENT_PARENT_ID,
	RECENT_USER,
	RECENT_USER_ID,
} from '../../../../graphApi/madeUpData/blockedUsers';
import { blockedUsers } from '../../../../graphApi/resources/blockedUsers';
import { known, knownById, many, phoneNumberId, write } from './shared';

const blockMany = (graph: GraphApi, count: number) =>
	blockedUsers.of(graph.world).set(CONNECTED_NUMBER_ID, new Set(many(count)));

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the users in the body of a DELETE, also a number from a sheet',
			parameters: { phoneNumberId, users: `={{ ${BLOCKED_USER} }}` },
			calls: [write('DELETE', [BLOCKED_USER])],
			items: [known(BLOCKED_USER)],
		},
		{
			does: 'sends a user ID under user_id',
			parameters: { phoneNumberId, users: RECENT_USER_ID },
			given: (graph) => {
				blockedUsers.of(graph.world).set(CONNECTED_NUMBER_ID, new Set([RECENT_USER_ID]));
			},
			calls: [write('DELETE', [{ user_id: RECENT_USER_ID }])],
			items: [knownById(RECENT_USER_ID)],
		},
		{
			does: 'sends 1,000 users per call',
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
	],
	refused: [
		[
			'a parent user ID',
			{ phoneNumberId, users: RECENT_PARENT_ID },
			/^Users: must not hold a parent user ID/,
		],
		['a short number', { phoneNumberId, users: '123456' }, /^Users: must contain phone numbers/],
		[
			'a fraction as text',
			{ phoneNumberId, users: `${RECENT_USER}, 4915123456.7` },
			/^Users: must contain phone numbers/,
		],
	],
};
