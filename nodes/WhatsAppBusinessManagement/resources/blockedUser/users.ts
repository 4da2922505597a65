import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { answerData, withMissingResults } from '../../execution/response';
import { sendInBatches } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError, reasonOf } from '../../graph/errors';
import { edge, nodeId } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { dialledNumber } from '../../parameters/phoneNumbers';
import { id, isEmpty, splitList, textList } from '../../parameters/values';

/** Meta: "Each request can include a maximum of 1,000 users" (Block users). */
const MOST_USERS = 1000;

/** A phone number, or the ID of a user whose number Meta does not tell. */
const USER = /^(?:\+?\d{7,15}|[A-Z]{2}\.[A-Za-z0-9.]{1,128})$/;

const MUST =
	'must hold phone numbers with country code (e.g. +16505551234) or WhatsApp user IDs (e.g. US.13491208655302741918)';

/** The dots of a user ID stay. */
const readUser = (user: unknown): unknown =>
	typeof user === 'string' && /^\s*[A-Z]/.test(user) ? user : dialledNumber(user);

/** Users as people write them. */
function usersIn(value: unknown): unknown {
	const list = splitList(value);
	return Array.isArray(list) ? list.map(readUser) : list;
}

/** By what two ways to write the same user are known: of a number, its digits. A user ID keeps its dots. */
const keyOf = (user: unknown): string => {
	const written = String(user).trim();
	return /^[A-Z]/.test(written) ? written : written.replace(/\D/g, '');
};

/** Each user once: a repeated one would be refused, or counted twice. */
const each = (users: string[]): string[] => [
	...new Map(users.map((user) => [keyOf(user), user])).values(),
];

export const userFields = (description: string) => [
	...phoneNumberLocator(),
	{
		displayName: 'Users',
		name: 'users',
		type: 'string' as const,
		default: '',
		required: true,
		placeholder: 'e.g. +16505551234, +16505555678',
		description,
	},
];

export const userInput = () =>
	z.object({
		phoneNumberId: id('106540352242922'),
		users: z
			.preprocess(usersIn, textList({ pattern: USER, must: MUST, atLeastOne: MUST }))
			.transform(each),
	});

type UserInput = z.output<ReturnType<typeof userInput>>;

export const USER_OUTPUT = {
	phoneNumberId: 'string',
	input: 'string',
	wa_id: 'string',
	user_id: 'string',
	success: 'boolean',
	errorCode: 'number',
	reason: 'string',
} as const;

const call = (
	method: 'POST' | 'DELETE',
	{ phoneNumberId }: UserInput,
	users: string[],
): GraphCall => ({
	method,
	path: [nodeId(phoneNumberId), edge('block_users')],
	body: { messaging_product: 'whatsapp', block_users: users.map((user) => ({ user })) },
	resultsUnder: 'block_users',
	// Of who is not blocked any more, Meta says that it failed.
	idempotent: method === 'POST',
});

const recordsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

/** What Meta says of somebody whom it refused. */
function refused({ errors, ...user }: Record<string, unknown>): IDataObject {
	const [{ code, message, error_data } = {} as Record<string, unknown>] = recordsIn(errors);
	const { details } = recordOf(error_data);
	return {
		...(user as IDataObject),
		success: false,
		errorCode: code === undefined ? null : Number(code),
		reason: String(details ?? message ?? 'Meta gave no reason'),
	};
}

/** Whom an entry is about, in the words of who asked: Meta may leave them out, and name its own IDs alone. */
function withInput(entry: IDataObject, users: string[]): IDataObject {
	if (!isEmpty(entry.input)) return entry;
	const known = [entry.wa_id, entry.user_id].filter((name) => !isEmpty(name)).map(keyOf);
	const input = users.find((user) => known.includes(keyOf(user)));
	return input === undefined ? entry : { ...entry, input };
}

/** One item for each user that was asked for; Meta lists who was done and who was refused. */
function itemsOf(answer: IDataObject, users: string[]): IDataObject[] {
	const { added_users, removed_users, failed_users } = recordOf(answer.block_users);
	const items = [
		...[...recordsIn(added_users), ...recordsIn(removed_users)].map((user) => ({
			...(user as IDataObject),
			success: true,
		})),
		...recordsIn(failed_users).map(refused),
	].map((item) => withInput(item, users));
	const all = withMissingResults(items, 'input', users, keyOf);
	return all.map((item) => (item.success === true ? item : { errorCode: null, ...item }));
}

/** A user of a part that Meta refused as a whole, or behind one. */
const notDone = (input: string, error: unknown): IDataObject => ({
	input,
	success: false,
	errorCode:
		error instanceof GraphError && !Number.isNaN(error.refusal.code) ? error.refusal.code : null,
	reason: reasonOf(error),
});

/**
 * Sends the users in parts as large as Meta takes. A refusal ends it, because it is about the number:
 * its list of blocked users is full, or is being changed by somebody else.
 *
 * @throws {GraphError} when Meta refuses the first part as a whole
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
		send: async (part) =>
			itemsOf(answerData(await connection.request(call(method, input, part))), part),
		notDone,
	});
	return items.map((item) => ({ phoneNumberId, ...item }));
}
