import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { runAction } from '../../../../engine/runAction';
import { credentialFor } from '../../../../engine/credential';
import { useActionNode } from '../../../../engine/useActionNode';
import { IN_FORM } from './forms';
import { BODY, IN_JSON, NEW } from './shared';

/*
 * What the tables of operations cannot show of the ways to define a template: input items, AI agents,
 * old nodes, and numbers on the wire.
 */

const action = useActionNode({ resource: 'messageTemplate' });

const writes = () => action.graph.calls.filter(({ method }) => method === 'POST');

const templatesSent = () =>
	writes()
		.filter(({ path }) => path.endsWith('/message_templates'))
		.map(({ body }) => body as IDataObject);

const LANTERN = { ...IN_FORM, operation: 'create', bodyText: 'Look at your new lantern.' };

describe('the input item as the template', () => {
	const ITEM: INodeParameters = { defineTemplate: 'item' };

	it('is validated as Get Many returns it', async () => {
		const { items: read } = await action.run({ operation: 'getMany', returnAll: true });
		action.graph.calls.length = 0;
		const { items, error } = await action.run({ ...ITEM, operation: 'validate' }, { items: read });
		expect(error?.message).toBeUndefined();
		expect(items.map(({ name, language }) => [name, language])).toEqual(
			read.map(({ name, language }) => [name, language]),
		);
		const wrong = items.filter(({ ok }) => ok !== true);
		expect(wrong.map(({ summary, findings }) => [summary, findings])).toEqual([]);
		expect(action.graph.calls).toEqual([]);
	});

	it('is validated again as Validate returns it', async () => {
		const template = { ...NEW, components: [BODY] };
		const { items: first } = await action.run(
			{ ...ITEM, operation: 'validate' },
			{ items: [template] },
		);
		const { items: second } = await action.run(
			{ ...ITEM, operation: 'validate' },
			{ items: first },
		);
		expect(second).toEqual(first);
		expect(second[0]).toMatchObject({ ok: true, template });
	});

	it('is not compared with itself, also if a sheet returned its ID as a number', async () => {
		const { items: read } = await action.run({ operation: 'getMany', limit: 1 });
		const items = read.map((each) => ({ ...each, id: Number(each.id) }));
		const check = { ...ITEM, operation: 'validate', checkAccount: true };
		const { items: checked, error } = await action.run(check, { items });
		expect(error?.message).toBeUndefined();
		expect(JSON.stringify(checked[0]?.findings)).not.toContain('account.exists');
	});

	it('is reported once if its components are none', async () => {
		const item = { ...NEW, components: 5 };
		const { items } = await action.run({ ...ITEM, operation: 'validate' }, { items: [item] });
		expect(items[0]?.findings).toEqual([
			expect.objectContaining({
				rule: 'component.not-list',
				path: 'components',
				message: 'The components must be a list of components, or its JSON',
			}),
		]);
	});

	it('is drawn with notes about what could not be read', async () => {
		const draw = async (item: IDataObject) => {
			const { items } = await action.run({ ...ITEM, operation: 'preview' }, { items: [item] });
			return items[0]?.notes;
		};
		const NOTHING = 'The template has no text that can be shown';
		expect(await draw({ ...NEW, components: 5 })).toEqual([
			'Components: The components must be a list of components, or its JSON',
			NOTHING,
		]);
		expect(await draw({ ...NEW, body: 'Your lantern is ready.', button1_type: 'knob' })).toEqual([
			expect.stringMatching(/^Components: The column button1_type must be reply/),
		]);
		expect(await draw({ ...NEW, components: [{ type: 'HEADER', format: 'IMAGE' }, BODY] })).toEqual(
			[
				'The picture shows a placeholder for a sample, because the item has no file with the name header',
			],
		);
		expect(await draw({ ...NEW, components: [BODY] })).toEqual([]);
	});

	it('is drawn as Get Many returns it', async () => {
		const { items: read } = await action.run({ operation: 'getMany', limit: 5 });
		const { items, error } = await action.run({ ...ITEM, operation: 'preview' }, { items: read });
		expect(error?.message).toBeUndefined();
		expect(items.map(({ name }) => name)).toEqual(read.map(({ name }) => name));
	});

	it('may be a row of a sheet', async () => {
		const { items } = await action.run(
			{ ...ITEM, operation: 'validate' },
			{
				items: [
					{
						Name: 'lantern_ready',
						Language: 'en_US',
						Category: 'utility',
						Body: 'Dear {{1}}, your lantern is ready to be picked up.',
						'Example 1': 'Ann',
						button1_type: 'reply',
						button1_text: 'Thanks',
					},
				],
			},
		);
		expect(items[0]).toMatchObject({
			ok: true,
			template: {
				category: 'UTILITY',
				components: [
					{ type: 'BODY', example: { body_text: [['Ann']] } },
					{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
				],
			},
		});
	});
});

describe('what n8n makes of variables in an expression', () => {
	const create = async (components: string) =>
		await action.run({ ...IN_JSON, ...NEW, operation: 'create', components });

	const EVALUATED = 'is an Expression, so n8n evaluates';

	it.each<[string, INodeParameters, string]>([
		[
			'components',
			{ ...IN_JSON, ...NEW, components: `=[${JSON.stringify(BODY)}, {{1}}]` },
			'{{1}}',
		],
		['a body without an example', { ...LANTERN, bodyText: '=Look, {{ 1 }} is new.' }, '{{ 1 }}'],
		[
			'a named variable',
			{ ...LANTERN, bodyText: '=Look, {{first_name}}, a lantern.' },
			'{{first_name}}',
		],
		[
			'the text of a button, inside a row',
			{ ...LANTERN, buttons: { button: [{ type: 'QUICK_REPLY', text: '=Buy {{1}}' }] } },
			'{{1}}',
		],
	])('refuses %s whose variable was evaluated, before any call', async (_what, given, variable) => {
		const { error } = await action.run({ ...given, operation: 'create' });
		expect(error?.message).toContain(`${EVALUATED} ${variable} before Meta sees it`);
		expect(action.graph.calls).toEqual([]);
	});

	it.each([
		['typed text', 'Look, {{1}}, it is new here.'],
		['an escaped variable', '=Look, \\{{1}}, it is {{ "new" }} here.'],
		['a value of the item', '={{ $json.body }}'],
	])('takes %s', async (_what, bodyText) => {
		const variables = { variable: [{ example: 'Ann' }] };
		const items = [{ body: 'Look, {{1}}, it is new here.' }];
		const { error } = await action.run({ ...LANTERN, bodyText, variables }, { items });
		expect(error).toBeUndefined();
		expect(templatesSent()[0]?.components).toMatchObject([
			{ text: 'Look, {{1}}, it is new here.' },
		]);
	});

	it('sends an escaped variable as a variable', async () => {
		const { error } = await create(
			'=[{"type": "BODY", "text": "Dear \\{{1}}, hello from our {{ "lantern" }} shop today.", "example": {"body_text": [["Ann"]]}}]',
		);
		expect(error?.description).toBeUndefined();
		expect(templatesSent()[0]?.components).toEqual([
			{
				type: 'BODY',
				text: 'Dear {{1}}, hello from our lantern shop today.',
				example: { body_text: [['Ann']] },
			},
		]);
	});
});

it('draws JSON that is no list of components with notes', async () => {
	const components = '{"name": "x", "components": 5}';
	const { items } = await action.run({ ...IN_JSON, operation: 'preview', components });
	expect(items[0]?.notes).toEqual([
		'Components: The components must be a list',
		'The template has no text that can be shown',
	]);
});

it('returns integers beyond 2^53 as text', async () => {
	const { items } = await action.run({
		...IN_JSON,
		operation: 'validate',
		components: '{"name": 9007199254740993, "language": "en_US", "components": []}',
	});
	expect(items[0]).toMatchObject({
		name: '9007199254740993',
		summary: expect.stringMatching(/^9007199254740993 \(en_US\): /) as string,
		template: { name: '9007199254740993' },
	});
});

it('sends integers as integers, also beyond 2^53', async () => {
	const button = (id: string) =>
		`{"type": "URL", "text": "Open ${id.length}", "url": "https://shop.example.com", "app_deep_link": {"meta_app_id": ${id}}}`;
	const components = `[{"type": "BODY", "text": "Open your lantern in our app."}, {"type": "BUTTONS", "buttons": [${button('600000000000001')}, ${button('9007199254740993123')}]}]`;
	const { error } = await action.run({ ...IN_JSON, ...NEW, operation: 'create', components });
	expect(error?.description).toBeUndefined();
	const [{ rawBody = '' } = {}] = writes();
	expect(rawBody).toContain('"meta_app_id":600000000000001}');
	expect(rawBody).toContain('"meta_app_id":9007199254740993123}');
});

describe('a node from before version 1.1', () => {
	it('creates from its JSON, with its own default for the category', async () => {
		const { items, error } = await action.run(
			{
				operation: 'create',
				name: 'lantern_ready',
				language: 'en_US',
				components: JSON.stringify([BODY]),
			},
			{ typeVersion: 1 },
		);
		expect(error?.message).toBeUndefined();
		expect(items[0]).toMatchObject({ category: 'UTILITY', success: true });
		expect(templatesSent()).toEqual([{ ...NEW, components: [BODY] }]);
	});
});

describe('with continue on fail', () => {
	it('creates the other rows, and says what is wrong with each', async () => {
		const { items } = await runAction({
			credential: credentialFor(action.graph),
			parameters: {
				resource: 'messageTemplate',
				...IN_FORM,
				operation: 'create',
				name: '={{ $json.name }}',
				bodyText: '={{ $json.body }}',
			},
			items: [
				{ name: 'first', body: 'Your first lantern is ready.' },
				{ name: 'second', body: '\\{{1}} is ready to be picked up.' },
				{ name: 'third', body: 'Your third lantern is ready.' },
			],
			onError: 'continueRegularOutput',
		});
		expect(items.map(({ name, error }) => error ?? name)).toEqual([
			'first',
			'The template second (en_US) cannot be sent: 2 problems',
			'third',
		]);
		expect(items[1]?.message).toContain('[var.leading at components[0].text]');
	});
});

it('tells what the checks had found if Meta refuses a template that was sent anyway', async () => {
	const { error } = await action.run({
		...LANTERN,
		operation: 'create',
		checks: 'warn',
		bodyText: 'Look at your new lantern in our shop.',
		footer: 'x'.repeat(61),
	});
	expect(error?.description).toMatch(/Meta’s message:/);
	expect(error?.description).toContain('The checks found before: Footer: ');
});

describe('the account', () => {
	it('stops a template that it has already, before anything is created', async () => {
		const { error } = await action.run({
			...LANTERN,
			operation: 'create',
			name: 'order_confirmation',
			checkAccount: true,
		});
		expect(error?.message).toContain('The template order_confirmation (en_US) cannot be sent');
		expect(error?.description).toContain('[account.exists at language]');
		expect(writes()).toEqual([]);
	});
});

/** What a model sends first, and how it corrects that from the findings: their place and their replacement. */
describe('an AI agent', () => {
	const FIRST = {
		name: 'Lantern Ready',
		language: 'en-US',
		category: 'UTILITY',
		components: [
			{
				type: 'BODY',
				text: 'Dear {{1}}, your lantern {{2}} is ready to be picked up.',
				example: { body_text: ['Ann', 'A-1'] },
			},
		],
	};

	const asTool = async (operation: string, components: string) =>
		await action.run({ ...IN_JSON, operation, components }, { asTool: true });

	it('corrects three mistakes from the findings of Validate, and creates the template', async () => {
		const { items } = await asTool('validate', JSON.stringify(FIRST));
		const findings = items[0]?.findings as Array<{ path: string; replacement?: unknown }>;
		expect(findings.filter(({ replacement }) => replacement !== undefined)).toHaveLength(3);
		const corrected = structuredClone(FIRST) as Record<string, unknown>;
		for (const { path, replacement } of findings) replaceAt(corrected, path, replacement);
		expect(items[0]?.correctedTemplate).toEqual(corrected);
		const { items: made, error } = await asTool('create', JSON.stringify(corrected));
		expect(error?.message).toBeUndefined();
		expect(made[0]).toMatchObject({ name: 'lantern_ready', language: 'en_US', status: 'PENDING' });
	});

	it('gets all findings in the message of an error, because n8n gives it nothing else', async () => {
		const { error } = await asTool('create', JSON.stringify(FIRST));
		expect(error?.message).toContain('[name.characters at name]');
		expect(error?.message).toContain('[example.shape at components[0].example.body_text]');
		expect(error?.message).toContain('Use lantern_ready');
		expect(writes()).toEqual([]);
	});
});

function replaceAt(template: Record<string, unknown>, path: string, value: unknown): void {
	const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
	const last = steps.pop() ?? '';
	const holder = steps.reduce<unknown>(
		(inner, step) => (inner as Record<string, unknown>)[step],
		template,
	);
	if (value !== undefined) (holder as Record<string, unknown>)[last] = value;
}
