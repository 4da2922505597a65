import type { Answer, GraphCall } from '../call';
import { GraphError, graphRefusal, invalidParameter, parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import {
	createBlockedUsers,
	isRecentUser,
	RECENT_PARENT_ID,
	RECENT_USER_ID,
} from '../madeUpData/blockedUsers';
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
	wa_id?: string;
	user_id?: string;
	/** Only of businesses with several portfolios. */
	parent_user_id?: string;
}

const BLOCKED_USER: FieldSet<BlockedUser> = {
	typeName: 'WhatsAppBusinessBlockedUser',
	properties: ['messaging_product', 'wa_id', 'user_id', 'parent_user_id'],
	defaults: ['messaging_product', 'wa_id', 'user_id', 'parent_user_id'],
};

const listOf = ({ id }: PhoneNumber, { world }: GraphCall): Set<string> => {
	const lists = blockedUsers.of(world);
	const list = lists.get(id) ?? new Set();
	lists.set(id, list);
	return list;
};

const list = listEdge({
	rows: (number: PhoneNumber, call) =>
		[...listOf(number, call)].map((user) => ({
			messaging_product: WHATSAPP,
			...identityOf(user),
			...(user === RECENT_USER_ID && { parent_user_id: RECENT_PARENT_ID }),
		})),
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
		return outcome(call, 'added_users', users, (user) => {
			if (!isRecentUser(user)) return NOT_RECENT;
			blocked.add(user);
			return undefined;
		});
	},
	// Meta's refusal to unblock a user who is not blocked is a guess.
	DELETE: (number, call) =>
		outcome(call, 'removed_users', usersOf(call), (user) =>
			listOf(number, call).delete(user) ? undefined : NOT_BLOCKED,
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

/** A user as the caller named it, and as Meta identifies it; undefined if Meta cannot. */
interface NamedUser {
	input: string;
	user: string | undefined;
}

/** The business-scoped ID of one portfolio. That Meta answers INVALID for a parent ID (CC.ENT.…) is a guess. */
const USER_ID = /^[A-Z]{2}\.(?!ENT\.)\w+$/;

const identityOf = (user: string): object =>
	USER_ID.test(user) ? { user_id: user } : { wa_id: user };

/** An entry has a phone number under `user`, or an ID under `user_id`. An ID under `user` is not valid. */
function namedUser(entry: unknown): NamedUser {
	const { user, user_id } = entry as { user?: unknown; user_id?: unknown };
	if (user_id !== undefined) {
		const input = String(user_id);
		return { input, user: USER_ID.test(input) ? input : undefined };
	}
	const input = String(user ?? '');
	const digits = input.replace(/\D/g, '');
	const isNumber = /^[\d\s()+.-]+$/.test(input) && /^\d{7,15}$/.test(digits);
	return { input, user: isNumber ? digits : undefined };
}

function usersOf(call: GraphCall): NamedUser[] {
	requireWhatsApp(call);
	const users = call.parameters.json('block_users');
	if (users === undefined) throw parameterMissing('block_users');
	if (!Array.isArray(users) || users.length === 0 || users.length > MOST_USERS) {
		throw invalidParameter(`Param block_users must contain 1 to ${MOST_USERS} users`);
	}
	return users.map(namedUser);
}

/**
 * The result per user. If some were refused, the response has an error beside the lists. An invalid
 * user has neither `wa_id` nor `user_id`.
 */
function outcome(
	{ world }: GraphCall,
	done: 'added_users' | 'removed_users',
	users: NamedUser[],
	work: (user: string) => object | undefined,
): Answer {
	const rows = users.map(({ input, user }) => {
		const problem = user === undefined ? INVALID : work(user);
		return {
			input,
			...(user !== undefined && identityOf(user)),
			...(problem && { errors: [problem] }),
		};
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
