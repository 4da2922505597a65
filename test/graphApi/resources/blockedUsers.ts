import type { Answer, GraphCall } from '../call';
import { GraphError, graphRefusal, invalidParameter, parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { createBlockedUsers, isRecentUser } from '../madeUpData/blockedUsers';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { answerShapes } from './answerShapes';
import { requireWhatsApp, WHATSAPP } from './messagingProduct';

/** The limits of Meta's page "Block users". A test may lower that of the list. */
const MOST_USERS = 1000;
export const blockListLimit = store(() => ({ users: 64_000 }));

export const blockedUsers = store(createBlockedUsers);

interface BlockedUser {
	messaging_product: string;
	wa_id: string;
}

const BLOCKED_USER: FieldSet<BlockedUser> = {
	typeName: 'WhatsAppBusinessBlockedUser',
	properties: ['messaging_product', 'wa_id'],
	defaults: ['messaging_product', 'wa_id'],
};

const listOf = ({ id }: PhoneNumber, { world }: GraphCall): Set<string> => {
	const lists = blockedUsers.of(world);
	const list = lists.get(id) ?? new Set();
	lists.set(id, list);
	return list;
};

const list = listEdge({
	rows: (number: PhoneNumber, call) =>
		[...listOf(number, call)].map((waId) => ({ messaging_product: WHATSAPP, wa_id: waId })),
	of: BLOCKED_USER,
});

/** `/{Phone-Number-ID}/block_users` */
export const blockUsers: Edge<PhoneNumber> = {
	GET: (number, call) => {
		const answer = list.GET(number, call);
		if (!answerShapes.of(call.world).blockedUsersNested) return answer;
		return { ...answer, data: [{ block_users: (answer as { data: object[] }).data }] };
	},
	POST: (number, call) => {
		const blocked = listOf(number, call);
		const users = usersOf(call);
		if (blocked.size + users.length > blockListLimit.of(call.world).users) {
			throw graphRefusal(139101, 'Blocklist limit reached', { details: 'The blocklist is full' });
		}
		return outcome(call, 'added_users', users, (waId) => {
			if (!isRecentUser(waId)) return NOT_RECENT;
			blocked.add(waId);
			return undefined;
		});
	},
	// Meta's refusal to unblock a user who is not blocked is a guess.
	DELETE: (number, call) =>
		outcome(call, 'removed_users', usersOf(call), (waId) =>
			listOf(number, call).delete(waId) ? undefined : NOT_BLOCKED,
		),
};

const userError = (message: string, code: number, details: string) => ({
	message,
	code,
	error_data: { details },
});

const NOT_RECENT = userError(
	'Re-engagement required',
	131047,
	'User has not messaged in the last 24 hours',
);
const NOT_BLOCKED = userError('Invalid parameter', 100, 'User is not blocked');
const INVALID = userError('Invalid parameter', 100, 'The phone number is not valid');

function usersOf(call: GraphCall): string[] {
	requireWhatsApp(call);
	const users = call.parameters.json('block_users');
	if (users === undefined) throw parameterMissing('block_users');
	if (!Array.isArray(users) || users.length === 0 || users.length > MOST_USERS) {
		throw invalidParameter(`Param block_users must hold 1 to ${MOST_USERS} users`);
	}
	return users.map((entry) => String((entry as { user?: unknown }).user ?? ''));
}

/**
 * The result per user. If some were refused, the response has an error beside the lists. An invalid
 * number has no `wa_id`.
 */
function outcome(
	{ world }: GraphCall,
	done: 'added_users' | 'removed_users',
	users: string[],
	work: (waId: string) => object | undefined,
): Answer {
	const rows = users.map((input) => {
		const waId = input.replace(/\D/g, '');
		const isNumber = /^\d{7,15}$/.test(waId);
		const problem = isNumber ? work(waId) : INVALID;
		return { input, ...(isNumber && { wa_id: waId }), ...(problem && { errors: [problem] }) };
	});
	const [failed, succeeded] = [true, false].map((wanted) =>
		rows.filter((row) => 'errors' in row === wanted),
	);
	const answer = {
		messaging_product: WHATSAPP,
		block_users: {
			[done]: succeeded,
			...(failed?.length && { failed_users: failed }),
		},
	};
	if (!failed?.length) return answer;
	const error = {
		message: '(#139100) Failed to block/unblock users',
		code: 139100,
		error_data: {
			messaging_product: WHATSAPP,
			details: 'Failed to block some users, see the block_users response list for details',
		},
	};
	throw new GraphError(error, answerShapes.of(world).partlyBlockedStatus, answer);
}
