import { Asker } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/asker';
import { listAccounts } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/listAccounts';
import { readAccount } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/readAccount';
import type { GraphCall } from '../../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { GraphError } from '../../../../../nodes/WhatsAppBusinessManagement/graph/errors';

const ID = '102290129340398';
const PORTFOLIO = '506200000000101';

const LIST_CHANGED = new GraphError({
	httpStatus: 400,
	code: 131059,
	message: 'The list changed',
	isTransient: false,
	usage: { percent: 0, minutesToRegainAccess: 0 },
});

/** Answers from a list for each path, in this order; the last one stays. */
function askerOf(answers: Record<string, unknown[]>): Asker {
	const connection = {
		credential: {},
		request: async ({ path }: GraphCall) => {
			const left = answers[path.join('/')] ?? [{ data: [] }];
			const answer = left.length > 1 ? left.shift() : left[0];
			if (answer instanceof Error) throw answer;
			return await Promise.resolve(answer);
		},
		reporting: () => connection,
	};
	return new Asker(connection as unknown as GraphConnection);
}

const read = async (answers: Record<string, unknown[]>) =>
	await readAccount(askerOf(answers), { id: ID, name: 'Shop' }, { templates: 'all' });

const page = (id: string, after?: string) => ({
	data: [{ id }],
	...(after !== undefined && { paging: { cursors: { after }, next: true } }),
});

const idsOf = (entries: ReadonlyArray<{ id?: unknown }>) => entries.map(({ id }) => id);

describe('a list that changes while it is read', () => {
	const CHANGED_ONCE = [page('1', 'a'), LIST_CHANGED, page('1', 'b'), page('2')];

	it('is read once more from its beginning', async () => {
		const { templates, unread } = await read({
			[ID]: [{ id: ID }],
			[`${ID}/message_templates`]: [...CHANGED_ONCE],
		});
		expect([idsOf(templates), unread]).toEqual([['1', '2'], []]);
	});

	it('is not checked if it changes again', async () => {
		const { templates, unread } = await read({
			[ID]: [{ id: ID }],
			[`${ID}/message_templates`]: [page('1', 'a'), LIST_CHANGED, page('1', 'b'), LIST_CHANGED],
		});
		expect([idsOf(templates), unread]).toEqual([
			[],
			[expect.objectContaining({ what: 'the templates' })],
		]);
	});

	it('is read again where it is a list inside the account', async () => {
		const more = { data: [{ id: '1' }], hasMore: true };
		const { numbers } = await read({
			[ID]: [{ id: ID, phone_numbers: more }],
			[`${ID}/phone_numbers`]: [...CHANGED_ONCE],
		});
		expect(idsOf(numbers)).toEqual(['1', '2']);
	});

	it('is read again where it is the list of accounts', async () => {
		const { accounts, unread } = await listAccounts(
			askerOf({ [`${PORTFOLIO}/owned_whatsapp_business_accounts`]: [...CHANGED_ONCE] }),
			PORTFOLIO,
		);
		expect([idsOf(accounts), unread]).toEqual([['1', '2'], []]);
	});
});

describe('an answer in another shape', () => {
	it.each([[{}], [[]], [null], ['text']])('is no account without an ID: %j', async (answer) => {
		await expect(read({ [ID]: [answer] })).rejects.toThrow('Meta returned no account');
	});

	it.each([[null], [[{ id: '1' }]], ['text'], [{ data: { id: '1' } }]])(
		'makes no empty list of %j, but reads the list alone',
		async (list) => {
			const { numbers, complete } = await read({
				[ID]: [{ id: ID, phone_numbers: list }],
				[`${ID}/phone_numbers`]: [page('7')],
			});
			expect(idsOf(numbers)).toEqual(['7']);
			expect(complete.has('number')).toBe(true);
		},
	);

	it('is an empty list if Meta leaves it out', async () => {
		const { numbers, complete } = await read({ [ID]: [{ id: ID }] });
		expect([numbers, complete.has('number')]).toEqual([[], true]);
	});
});
