import type { IDataObject } from 'n8n-workflow';

import { answerData, withMissingResults } from '../../execution/response';
import { sendInBatches } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError, reasonOf } from '../../graph/errors';
import { edge, nodeId } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredTextField } from '../../parameters/field';
import { isUserId } from '../../parameters/userId';
import { keyOfUser, userList } from '../../parameters/users';
import { isEmpty } from '../../parameters/values';

/** Meta: "Each request can include a maximum of 1,000 users" (Block users). */
const MOST_USERS = 1000;

/**
 * The fields of both operations: the number, and the users as a list of texts without repetitions.
 *
 * @param description of the field Users
 */
export const userFields = (description: string) =>
	[
		...phoneNumberLocator(),
		requiredTextField('users', {
			label: 'Users',
			placeholder: 'e.g. +16505551234, +16505555678',
			description,
			is: () => userList(),
		}),
	] as const;

interface UserInput {
	phoneNumberId: string;
	users: string[];
}

/** What the item of a user holds. */
export const USER_OUTPUT = {
	phoneNumberId: 'string',
	input: 'string',
	wa_id: 'string',
	user_id: 'string',
	success: 'boolean',
	errorCode: 'number',
	reason: 'string',
} as const;

/** Meta answers that a user ID under `user` is not valid. */
const entryOf = (user: string): IDataObject => (isUserId(user) ? { user_id: user } : { user });

const call = (
	method: 'POST' | 'DELETE',
	{ phoneNumberId }: UserInput,
	users: string[],
): GraphCall => ({
	method,
	path: [nodeId(phoneNumberId), edge('block_users')],
	body: { messaging_product: 'whatsapp', block_users: users.map(entryOf) },
	resultsUnder: 'block_users',
	// For a user who is no longer blocked, Meta reports that unblocking failed.
	idempotent: method === 'POST',
});

const recordsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The item of a user whom Meta refused. */
function refused({ errors, ...user }: Record<string, unknown>): IDataObject {
	const [{ code, message, error_data } = {} as Record<string, unknown>] = recordsIn(errors);
	const { details } = recordOf(error_data);
	return {
		...(user as IDataObject),
		success: false,
		errorCode: code === undefined ? null : Number(code),
		reason: String(details ?? message ?? 'Meta returned no reason'),
	};
}

/** The entry with the user as it was entered, as `input`: Meta may leave that out and return only its own IDs. */
function withInput(entry: IDataObject, users: string[]): IDataObject {
	if (!isEmpty(entry.input)) return entry;
	const known = [entry.wa_id, entry.user_id].filter((name) => !isEmpty(name)).map(keyOfUser);
	const input = users.find((user) => known.includes(keyOfUser(user)));
	return input === undefined ? entry : { ...entry, input };
}

/** One item per requested user. Meta lists the users that succeeded and those that it refused. */
function itemsOf(answer: IDataObject, users: string[]): IDataObject[] {
	const { added_users, removed_users, failed_users } = recordOf(answer.block_users);
	const items = [
		...[...recordsIn(added_users), ...recordsIn(removed_users)].map((user) => ({
			...(user as IDataObject),
			success: true,
		})),
		...recordsIn(failed_users).map(refused),
	].map((item) => withInput(item, users));
	const all = withMissingResults(items, 'input', users, keyOfUser);
	return all.map((item) => (item.success === true ? item : { errorCode: null, ...item }));
}

/** The item of a user in a batch that Meta refused as a whole, or in a batch after it. */
const notDone = (input: string, error: unknown): IDataObject => ({
	input,
	success: false,
	errorCode:
		error instanceof GraphError && !Number.isNaN(error.refusal.code) ? error.refusal.code : null,
	reason: reasonOf(error),
});

/**
 * Sends the users in batches of the largest size that Meta accepts. It stops at a refused batch, because
 * the cause is the number: its list of blocked users is full, or another client is changing the list.
 *
 * @returns one item per user, also for the users that were not sent
 * @throws {GraphError} when Meta refuses the first batch as a whole
 */
export async function send(
	method: 'POST' | 'DELETE',
	connection: GraphConnection,
	input: UserInput,
): Promise<IDataObject[]> {
	const { phoneNumberId, users } = input;
	const items = await sendInBatches(users, {
		size: MOST_USERS,
		afterRefusal: 'stop',
		send: async (batch) =>
			itemsOf(answerData(await connection.request(call(method, input, batch))), batch),
		notDone,
	});
	return items.map((item) => ({ phoneNumberId, ...item }));
}
