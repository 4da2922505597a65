import type {
	IBinaryKeyData,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
} from 'n8n-workflow';

import { byId } from '../../../../engine/byId';
import type { ActionRun } from '../../../../engine/runAction';
import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID, SHARED_ACCOUNT_ID, reviewPending } from '../../../../graphApi';

const action = useActionNode({ resource: 'messageTemplate' });

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const file = (name: string): IBinaryKeyData[string] => ({
	mimeType: 'image/png',
	fileName: `${name}.png`,
	data: Buffer.concat([PNG, Buffer.from(name)]).toString('base64'),
});

const sync = async (
	items: IDataObject[],
	parameters: INodeParameters = {},
	options: Partial<ActionRun> = {},
) => {
	const { error, ...result } = await action.run(
		{ operation: 'sync', accountId: byId(ACCOUNT_ID), ...parameters },
		{ items, ...options },
	);
	expect(error && [error.message, error.description]).toBeUndefined();
	return result;
};

const APPLY = { applyChanges: true };

const exported = async (accountId = ACCOUNT_ID): Promise<INodeExecutionData[]> => {
	const { outputs, error } = await action.run({ operation: 'export', accountId: byId(accountId) });
	expect(error).toBeUndefined();
	return outputs[0] ?? [];
};

const writes = () => action.graph.calls.filter(({ method }) => method !== 'GET');

const TEXT = 'Your lantern is ready, and you can collect it at our shop in the harbour.';

const row = (name: string, more: IDataObject = {}): IDataObject => ({
	name,
	language: 'en_US',
	category: 'UTILITY',
	body: TEXT,
	...more,
});

/** One row per kind of template whose read-back differs from what was sent. */
const ROWS: IDataObject[] = [
	row('order_shipped', {
		header_type: 'image',
		body: 'Hello {{1}}, your order {{2}} has left our workshop today and is on its way to you.',
		example_1: 'Ann',
		example_2: 4711,
		button1_type: 'link',
		button1_text: 'Track it',
		button1_value: 'https://www.example.com/{{1}}',
		button1_example: '4711',
		ttl: 3600,
	}),
	row('named', {
		body: 'Hello {{first_name}}, your lantern is ready, and you can collect it at our shop.',
		example_first_name: 'Ann',
	}),
	row('login_code_new', {
		category: 'AUTHENTICATION',
		body: '',
		otp_type: 'one tap',
		code_expiration_minutes: 5,
		add_security_recommendation: true,
		package_name: 'com.example.lanterns',
		signature_hash: 'K8a/AINcGX7',
	}),
	row('coupon', {
		category: 'MARKETING',
		body: 'Hello {{1}}, our lanterns cost less this week. Copy the code for your next order.',
		example_1: 'Ann',
		button1_type: 'copy code',
		button1_value: 'GLOW20',
	}),
	row('gallery', {
		category: 'MARKETING',
		body: 'These are the two lanterns that our customers liked best in the last month.',
		card_header: 'image',
		card_button1_type: 'reply',
		card_button1_text: 'Tell me more',
		card1_body: 'A lantern of copper for the garden.',
		card2_body: 'A lantern of glass for the table.',
	}),
];

const BINARIES: Array<IBinaryKeyData | undefined> = [
	{ data: file('shipped') },
	undefined,
	undefined,
	undefined,
	{ card_1: file('copper'), card_2: file('glass') },
];

beforeEach(() => {
	action.graph.world.templates = [];
});

const summaries = ({ items }: { items: IDataObject[] }) => items.map(({ summary }) => summary);

it('plans without a write, then applies, and has nothing to do after that', async () => {
	const plan = await sync(ROWS, {}, { binaries: BINARIES });
	expect(writes()).toEqual([]);
	expect(summaries(plan)).toEqual([
		'+ order_shipped (en_US): create',
		'+ named (en_US): create',
		'+ login_code_new (en_US): create',
		'+ coupon (en_US): create',
		'+ gallery (en_US): create',
	]);
	expect(plan.items.map(({ outcome }) => outcome)).toEqual(ROWS.map(() => 'planned'));
	expect(plan.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
		ROWS.map((_row, item) => ({ item })),
	);

	const applied = await sync(ROWS, APPLY, { binaries: BINARIES });
	expect(summaries(applied)).toEqual(ROWS.map(({ name }) => `+ ${String(name)} (en_US): created`));
	expect(applied.items[0]).toMatchObject({ outcome: 'done', status: 'PENDING' });
	expect(action.graph.world.templates).toHaveLength(5);

	action.graph.calls.length = 0;
	const again = await sync(ROWS, APPLY, { binaries: BINARIES });
	expect(writes()).toEqual([]);
	expect(again.items.map((item) => [item.action, item.changes])).toEqual(
		ROWS.map(() => ['none', []]),
	);
});

it('Export → Sync into another account → Export is the same', async () => {
	await sync(ROWS, APPLY, { binaries: BINARIES });
	const source = await exported();
	expect(
		source
			.map(({ binary = {} }) => Object.keys(binary))
			.flat()
			.sort(),
	).toEqual(['card_1', 'card_2', 'header']);
	const items = source.map(({ json }) => json);
	const binaries = source.map(({ binary }) => binary);
	const target = { accountId: byId(SHARED_ACCOUNT_ID), ...APPLY };
	const applied = await sync(items, target, { binaries });
	expect(applied.items.map(({ outcome, error }) => [outcome, error])).toEqual(
		ROWS.map(() => ['done', undefined]),
	);

	const withoutAddresses = (list: INodeExecutionData[]) =>
		list
			.map(({ json, binary = {} }) => ({
				json: JSON.parse(
					JSON.stringify(json).replace(/http:[^"]*_media[^"]*/g, 'address'),
				) as unknown,
				files: Object.fromEntries(Object.entries(binary).map(([name, { data }]) => [name, data])),
			}))
			.sort((one, other) => JSON.stringify(one.json).localeCompare(JSON.stringify(other.json)));
	expect(withoutAddresses(await exported(SHARED_ACCOUNT_ID))).toEqual(withoutAddresses(source));

	const again = await sync(items, target, { binaries });
	expect(again.items.map((item) => item.action)).toEqual(ROWS.map(() => 'none'));
	expect(JSON.stringify(source)).not.toContain(action.graph.world.tokens.systemUser);
});

it('Export → sheet → Sync changes nothing', async () => {
	await sync(ROWS, APPLY, { binaries: BINARIES });
	const { items } = await action.run({ operation: 'export', options: { asText: true } });
	for (const item of items) {
		expect(Object.values(item).filter((value) => typeof value === 'object')).toEqual([]);
	}
	const again = await sync(items.map((item) => ({ row_number: 2, ...item })));
	expect(again.items.map((item) => item.action)).toEqual(ROWS.map(() => 'none'));
});

it('edits what differs, once it is possible', async () => {
	await sync([row('a'), row('b')], APPLY);
	const changed = [row('a', { body: `${TEXT} We are open until six.`, ttl: 3600 }), row('b')];
	expect(summaries(await sync(changed, APPLY))).toEqual([
		'… a (en_US): waiting: It differs, and Meta accepts no edit during a review. Run Sync again after the review.',
		'= b (en_US): unchanged',
	]);
	await reviewPending(action.graph);
	action.graph.calls.length = 0;
	const { items } = await sync(changed, APPLY);
	expect(items[0]).toMatchObject({ action: 'update', outcome: 'done' });
	expect(items[0]?.summary).toBe(
		'~ a (en_US): updated message_send_ttl_seconds, components[0].text',
	);
	expect(writes().map(({ body }) => Object.keys(body as object))).toEqual([
		['message_send_ttl_seconds', 'components'],
	]);
	expect((await sync(changed)).items.map((item) => item.action)).toEqual(['none', 'none']);
});

it('reports each failure, and goes on', async () => {
	const missing = row('with_image', { header_type: 'image' });
	const { items, outputs } = await sync(
		[row('a'), missing, row('b', { body: '{{1}}' }), row('c', { button1_type: 'knob' }), row('d')],
		APPLY,
	);
	expect(items.map(({ name, outcome, action: what }) => [name, what, outcome])).toEqual([
		['a', 'create', 'done'],
		['d', 'create', 'done'],
		['with_image', 'refuse', 'skipped'],
		['b', 'refuse', 'skipped'],
		['c', 'refuse', 'skipped'],
	]);
	expect(items[2]?.reason).toMatch(/IMAGE header has no sample/);
	expect(items[3]?.findings).not.toHaveLength(0);
	expect(items[4]?.reason).toMatch(/^button1_type: must be reply/);
	expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
		[0, 4, 1, 2, 3].map((item) => ({ item })),
	);
});

it('names the address that Meta does not take as a sample', async () => {
	await sync(ROWS.slice(0, 1), APPLY, { binaries: BINARIES.slice(0, 1) });
	const [source] = await exported();
	const target = { accountId: byId(SHARED_ACCOUNT_ID), ...APPLY };
	const { items } = await sync([source?.json ?? {}], target);
	expect(items[0]).toMatchObject({ action: 'refuse', outcome: 'skipped' });
	expect(items[0]?.reason).toMatch(/sample is an address/);
	expect(items[0]?.reason).toMatch(/Or pass an item with the file header, as Export returns it/);
});

it('refuses a file that the header does not show', async () => {
	const pdf = { ...file('a'), mimeType: 'application/pdf' };
	const { items } = await sync(ROWS.slice(0, 1), APPLY, { binaries: [{ header: pdf }] });
	expect(items[0]?.reason).toMatch(/application\/pdf, and must be image\/jpeg or image\/png/);
});

describe('templates that are not listed', () => {
	const ON = { ...APPLY, deleteUnlisted: true };
	const rows = Array.from({ length: 10 }, (_none, index) => row(`t_${index}`));

	beforeEach(async () => {
		await sync(rows, APPLY);
		action.graph.calls.length = 0;
	});

	const actionsOf = (items: IDataObject[]) =>
		items.map(({ action: what }) => what).filter((what) => what !== 'none');

	it('are kept', async () => {
		const { items, outputs } = await sync(rows.slice(1), APPLY);
		expect(actionsOf(items)).toEqual(['keep']);
		expect(outputs[0]?.at(-1)?.pairedItem).toEqual({ item: 0 });
	});

	it('are all kept if they are too many', async () => {
		const { items } = await sync(rows.slice(2), ON);
		expect(actionsOf(items)).toEqual(['keep', 'keep']);
		expect(items.at(-1)?.reason).toMatch(/20 percent, and at most 10 percent/);
		expect(writes()).toEqual([]);
	});

	it('are kept if they are in use', async () => {
		const { items } = await sync(rows.slice(1), ON);
		expect(actionsOf(items)).toEqual(['keep']);
		expect(items.at(-1)?.reason).toMatch(/was sent \d+ times in the last 7 days/);
		expect(writes()).toEqual([]);
	});

	it('are kept if Meta does not tell whether they are in use', async () => {
		const account = action.graph.world.accounts.find(({ id }) => id === ACCOUNT_ID);
		if (account) account.is_enabled_for_insights = false;
		const { items } = await sync(rows.slice(1), ON);
		expect(actionsOf(items)).toEqual(['keep']);
		expect(items.at(-1)?.reason).toMatch(
			/Meta does not tell whether it was used in the last 7 days \(.+\)\. Turn on Delete Recently Used/,
		);
	});

	it('are deleted if that is on', async () => {
		const { items } = await sync(rows.slice(1), { ...ON, deleteRecentlyUsed: true });
		expect(items.find((item) => item.action === 'delete')).toMatchObject({
			name: 't_0',
			outcome: 'done',
			summary: '- t_0 (en_US): deleted',
		});
		expect(writes()).toHaveLength(1);
		const next = await sync(rows.slice(1), { ...ON, deleteRecentlyUsed: true });
		expect(actionsOf(next.items)).toEqual([]);
	});

	it('are kept if an item could not be read', async () => {
		const invalid = { ...ON, deleteRecentlyUsed: true, largestShareToDelete: 100 };
		const { items } = await sync(
			rows.slice(1),
			{ ...invalid, accountId: byId(`={{ $json.name === "t_1" ? "x" : "${ACCOUNT_ID}" }}`) },
			{ onError: 'continueRegularOutput' },
		);
		expect(writes()).toEqual([]);
		expect(items.filter((item) => item.action === 'keep').map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/because 1 input item could not be read/),
			expect.stringMatching(/because 1 input item could not be read/),
		]);
		expect(items.at(-1)?.error).toMatch(/^Account: /);
	});
});

it('changes nothing in one account if another one cannot be read', async () => {
	const { error } = await action.run(
		{
			operation: 'sync',
			accountId: '={{ { __rl: true, mode: "id", value: $json.account } }}',
			...APPLY,
		},
		{
			items: [
				{ ...row('new_one'), account: ACCOUNT_ID },
				{ ...row('new_two'), account: '999999999999' },
			],
		},
	);
	expect(error).toBeDefined();
	expect(writes()).toEqual([]);
});

it('tells each template in one line, without what Slack would read as a mention', async () => {
	const { items } = await sync([row('<!channel>', { body: 'Line\nline' })]);
	const line = String(items.find(({ action: what }) => what === 'refuse')?.summary);
	expect(line).not.toMatch(/[<>\n]/);
	expect(line).toContain('‹!channel›');
});

it('takes a file beside a list for none of its templates', async () => {
	const image = (name: string) => row(name, { header_type: 'image', body: TEXT });
	const { items } = await sync(
		[{ templates: [image('first'), image('second')] }],
		{},
		{ binaries: [{ data: file('lantern') }] },
	);
	const refusedOnes = items.filter(({ action: what }) => what === 'refuse');
	expect(refusedOnes.map(({ name }) => name)).toEqual(['first', 'second']);
});

it('takes what Validate returns, and Meta’s list', async () => {
	const { items: checked } = await action.run(
		{ operation: 'validate', defineTemplate: 'item' },
		{ items: [row('order_a')] },
	);
	const template = checked[0]?.template as IDataObject;
	const list = { data: ['order_b', 'order_c'].map((name) => ({ ...template, name })) };
	const { items } = await sync([...checked, list]);
	expect(items.map(({ name, action: what }) => [name, what])).toEqual([
		['order_a', 'create'],
		['order_b', 'create'],
		['order_c', 'create'],
	]);
});

it('takes the templates from JSON in a model’s fence', async () => {
	const { items } = await sync([{}], {
		templatesFrom: 'json',
		wantedTemplates: `\`\`\`json\n${JSON.stringify([row('order_a')])}\n\`\`\``,
	});
	expect(items.map(({ name, action: what }) => [name, what])).toEqual([['order_a', 'create']]);
});

it('takes the templates from JSON once, however many items there are', async () => {
	const { items } = await sync([{}, {}], {
		templatesFrom: 'json',
		wantedTemplates: JSON.stringify({ templates: [row('a'), row('b')] }),
	});
	expect(items.map((item) => item.action)).toEqual(['create', 'create']);
});

it('names columns that it does not use, once', async () => {
	const { items } = await sync([row('a', { row_number: 2 }), row('b', { row_number: 3 })]);
	expect(items.map(({ warnings }) => warnings)).toEqual([
		['Columns that are not about a template were not used: row_number.'],
		undefined,
	]);
});

it('creates 100 templates per hour, and the rest an hour later', async () => {
	const rows = Array.from({ length: 102 }, (_none, index) =>
		row(`t_${index}`, { body: `${TEXT} It is number ${index} of our list.` }),
	);
	const outcomes = ({ items }: { items: IDataObject[] }) =>
		items.map((item) => `${String(item.action)} ${String(item.outcome)}`).sort();
	const first = outcomes(await sync(rows, APPLY));
	expect([...new Set(first)]).toEqual(['create done', 'wait skipped']);
	expect(first.filter((each) => each === 'wait skipped')).toHaveLength(2);

	const tooEarly = await sync(rows, { ...APPLY, runOptions: { longestWait: 0 } });
	expect(tooEarly.items.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['failed', 'skipped']);
	expect(tooEarly.items[1]?.reason).toMatch(/rate limit is reached. Run Sync again later/);

	await action.graph.clock.advance(61 * 60 * 1000);
	const last = await sync(rows, APPLY);
	expect(last.items.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['done', 'done']);
});

it('explains an empty output', async () => {
	const { items, hints } = await sync([{}], { templatesFrom: 'json', wantedTemplates: '[]' });
	expect(items).toEqual([]);
	expect(hints[0]?.message).toMatch(/The list of templates is empty, and the account has none/);
});
