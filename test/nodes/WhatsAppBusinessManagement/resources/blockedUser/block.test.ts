import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { block } from '../../../../../nodes/WhatsAppBusinessManagement/resources/blockedUser/block';
import { answering } from '../../graph/fakeConnection';
import { refused } from '../../graph/refusal';

const users = (count: number) => Array.from({ length: count }, (_none, index) => `${1e10 + index}`);

const prepared = (list: string[]) => block.prepare({ phoneNumberId: '12', users: list }, {});

const added = (list: string[]) => ({
	block_users: { added_users: list.map((user) => ({ input: user, wa_id: user })) },
});

/** A connection that returns the entries of `answers`, and throws those that are errors. */
const connectionOf = (...answers: unknown[]) =>
	({
		request: async () => {
			const answer = answers.shift();
			if (answer instanceof Error) throw answer;
			return await Promise.resolve(answer);
		},
	}) as unknown as GraphConnection;

it('fails if Meta refuses the call as a whole', async () => {
	const error = refused({ code: 139101 });
	await expect(prepared(users(2)).run(connectionOf(error))).rejects.toBe(error);
});

it('returns users that Meta does not mention', async () => {
	const { connection } = answering({ block_users: { added_users: [{ input: '+10000000000' }] } });
	expect(await prepared(users(2)).run(connection)).toEqual([
		{ phoneNumberId: '12', input: '+10000000000', success: true },
		{
			phoneNumberId: '12',
			input: '10000000001',
			success: false,
			errorCode: null,
			reason: 'Meta returned no result for it',
		},
	]);
});

it('returns the user ID if Meta has no number', async () => {
	const user = { input: 'US.1', user_id: 'US.1' };
	const { connection } = answering({ block_users: { added_users: [user] } });
	expect(await prepared(['US.1']).run(connection)).toEqual([
		{ phoneNumberId: '12', ...user, success: true },
	]);
});

describe('a user that Meta returns without the requested input', () => {
	const ASKED = ['+16505551234', 'US.1'];
	const done = ASKED.map((input) => ({ phoneNumberId: '12', input, success: true }));

	it.each<[string, added: object[]]>([
		['by the digits of the number', [{ wa_id: '16505551234' }, { user_id: 'US.1' }]],
		[
			'by both of what Meta knows',
			[{ wa_id: '16505551234' }, { wa_id: '16505550000', user_id: 'US.1' }],
		],
		[
			'by an empty word',
			[
				{ input: null, wa_id: '16505551234' },
				{ input: '', user_id: 'US.1' },
			],
		],
	])('is returned once: %s', async (_what, added_users) => {
		const { connection } = answering({ block_users: { added_users } });
		const items = await prepared(ASKED).run(connection);
		expect(items).toEqual(done.map((item) => expect.objectContaining(item)));
	});

	it('is returned once if Meta formats its number', async () => {
		const added_users = [{ input: '+1 (650) 555-1234', wa_id: '16505551234' }];
		const { connection } = answering({ block_users: { added_users } });
		expect(await prepared(['+16505551234']).run(connection)).toEqual([
			{ phoneNumberId: '12', ...added_users[0], success: true },
		]);
	});

	it('is returned once if Meta refuses it', async () => {
		const failed_users = [{ wa_id: '16505551234', errors: [{ code: 139100, message: 'No' }] }];
		const { connection } = answering({ block_users: { failed_users } });
		expect(await prepared(['+16505551234']).run(connection)).toEqual([
			{
				phoneNumberId: '12',
				input: '+16505551234',
				wa_id: '16505551234',
				success: false,
				errorCode: 139100,
				reason: 'No',
			},
		]);
	});
});

it('returns the unprocessed users if the connection is lost midway', async () => {
	const list = users(1500);
	const lost = new Error('The Graph API could not be reached');
	const items = await prepared(list).run(connectionOf(added(list.slice(0, 1000)), lost));
	expect(items.filter((item) => 'success' in item && item.success)).toHaveLength(1000);
	expect(items.at(-1)).toEqual({
		phoneNumberId: '12',
		input: list.at(-1),
		success: false,
		errorCode: null,
		reason: 'The Graph API could not be reached',
	});
	expect(items).toHaveLength(1500);
});
