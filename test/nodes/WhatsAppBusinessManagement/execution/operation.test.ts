import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { many, written } from '../../../../nodes/WhatsAppBusinessManagement/execution/response';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { edge } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import {
	numberField,
	requiredTextField,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { CONFIRM_LABEL } from '../../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { InvalidInputError } from '../../../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { answering } from '../graph/fakeConnection';

const schema = z.object({ pin: z.string().regex(/^\d$/, 'must be a digit') });

const WITHOUT_INPUT = {
	name: 'Register',
	value: 'register',
	action: 'Register phone number',
	description: 'Register a number',
	fields: [{ displayName: 'PIN', name: 'pin', type: 'string' as const, default: '' }],
};

const BASE = { ...WITHOUT_INPUT, input: () => schema };

type Input = z.output<typeof schema>;

const SINGLE = {
	...BASE,
	request: ({ pin }: Input): GraphCall => ({
		method: 'POST',
		path: [edge('register')],
		body: { pin },
	}),
	response: written(),
	echo: ({ pin }: Input) => ({ enteredPin: pin }),
};

it('has the texts and fields of its definition', () => {
	const { name, value, action, description, fields } = BASE;
	expect(operation(SINGLE)).toMatchObject({ name, value, action, description, fields });
});

it('has the fields of its response after its own fields', () => {
	const { fields } = operation({ ...SINGLE, response: many() });
	expect(fields.map(({ name }) => name)).toEqual(['pin', 'returnAll', 'limit']);
});

it('sends one call and returns its item with the echoed input', async () => {
	const { connection, calls } = answering({ success: 'true' });
	const prepared = operation(SINGLE).prepare({ pin: '1' }, {});
	expect(calls).toEqual([]);
	expect(await prepared.run(connection)).toEqual([{ enteredPin: '1', success: true }]);
	expect(calls).toEqual([{ method: 'POST', path: ['register'], body: { pin: '1' } }]);
});

it('passes the values of the user to its response', async () => {
	const { connection, calls } = answering({ data: [{ id: '1' }] });
	const prepared = operation({ ...SINGLE, response: many() }).prepare({ pin: '1', limit: 7 }, {});
	await prepared.run(connection);
	expect(calls).toMatchObject([{ query: { limit: 7 } }]);
});

it('refuses invalid input before sending, and names the field', () => {
	const request = jest.fn();
	const { prepare } = operation({ ...SINGLE, request });
	expect(() => prepare({ pin: 'x' }, {})).toThrow(new InvalidInputError('PIN: must be a digit'));
	expect(request).not.toHaveBeenCalled();
});

it.each(['GET', 'POST', 'DELETE'] as const)(
	'with one call, it is a read if the call is one: %s',
	(method) => {
		const { prepare } = operation({ ...SINGLE, request: () => ({ method, path: [] }) });
		expect(prepare({ pin: '1' }, {}).isRead).toBe(method === 'GET');
	},
);

it.each([true, false])(
	'with several calls, its definition decides whether it is a read: %s',
	async (isRead) => {
		const { connection } = answering();
		const run = jest.fn(async () => await Promise.resolve([{ done: true }]));
		const prepared = operation({ ...BASE, isRead: () => isRead, calls: [], run }).prepare(
			{ pin: '1' },
			{},
		);
		expect(prepared.isRead).toBe(isRead);
		expect(run).not.toHaveBeenCalled();
		expect(await prepared.run(connection)).toEqual([{ done: true }]);
		expect(run).toHaveBeenCalledWith(connection, { pin: '1' }, {});
	},
);

it('works on all items together if its definition does', async () => {
	const { connection } = answering();
	const runAll = jest.fn(
		async (_connection: unknown, inputs: Input[]) =>
			await Promise.resolve(inputs.map(({ pin }, input) => ({ input, item: { pin } }))),
	);
	const joint = operation({ ...BASE, isRead: () => true, calls: [], runAll });
	const prepared = ['1', '2'].map((pin) => joint.prepare({ pin }, {}));
	expect(await joint.runAll?.(connection, prepared, 3)).toEqual([
		{ input: 0, item: { pin: '1' } },
		{ input: 1, item: { pin: '2' } },
	]);
	expect(runAll).toHaveBeenLastCalledWith(connection, [{ pin: '1' }, { pin: '2' }], [{}, {}], 3);
	expect(await prepared[0]?.run(connection)).toEqual([{ pin: '1' }]);
	expect(operation(SINGLE).runAll).toBeUndefined();
});

it('builds its schema once, on first use', () => {
	const input = jest.fn(() => schema);
	const { prepare } = operation({ ...SINGLE, input });
	expect(input).not.toHaveBeenCalled();
	prepare({ pin: '1' }, {});
	prepare({ pin: '2' }, {});
	expect(input).toHaveBeenCalledTimes(1);
});

describe('an operation whose fields have checks', () => {
	const FIELDS = [
		requiredTextField('pin', { label: 'PIN', sends: 'the_pin', max: 1 }),
		numberField('days', { label: 'Days', default: 1, is: () => z.number().default(7) }),
	] as const;
	const request = jest.fn(
		(_input: unknown, body: IDataObject): GraphCall => ({
			method: 'POST',
			path: [],
			body,
		}),
	);
	const DEFINITION = { ...WITHOUT_INPUT, fields: FIELDS, request, response: written() };

	it('needs no input schema', () => {
		const { prepare } = operation(DEFINITION);
		prepare({ pin: '1' }, {});
		expect(request).toHaveBeenLastCalledWith({ pin: '1', days: 7 }, { the_pin: '1' });
		expect(() => prepare({ pin: '12' }, {})).toThrow('PIN: must have 1 to 1 characters');
	});

	it('passes the checks to its input, whose output determines the body', () => {
		const { prepare } = operation({
			...DEFINITION,
			input: ({ pin }) => z.object({ pin }).transform(() => ({ pin: '2' })),
		});
		prepare({ pin: '1' }, {});
		expect(request).toHaveBeenLastCalledWith({ pin: '2' }, { the_pin: '2' });
	});
});

describe('an operation with a confirmation', () => {
	const CONSEQUENCE = 'The number is locked.';
	const confirmed = { ...SINGLE, confirm: CONSEQUENCE };

	it('shows a warning and the confirmation above its fields', () => {
		const [warning, confirmation, ...rest] = operation(confirmed).fields;
		expect(warning).toMatchObject({ type: 'notice', displayName: CONSEQUENCE });
		expect(confirmation).toMatchObject({
			name: 'confirm',
			displayName: CONFIRM_LABEL,
			default: false,
			noDataExpression: true,
			required: true,
		});
		expect(confirmation?.description).toContain(CONSEQUENCE);
		expect(rest).toEqual(BASE.fields);
	});

	describe.each([
		['with its own input', operation(confirmed)],
		[
			'without one',
			operation({
				...WITHOUT_INPUT,
				confirm: CONSEQUENCE,
				fields: [requiredTextField('pin', { label: 'PIN' })],
				request: ({ pin }) => ({ method: 'POST', path: [edge('register')], body: { pin } }),
				echo: ({ pin }) => ({ enteredPin: pin }),
				response: written(),
			}),
		],
	])('%s', (_what, { prepare }) => {
		it.each([undefined, false, null, '', 'true', 1])('refuses %j as confirmation', (confirm) => {
			expect(() => prepare({ pin: '1', confirm }, {})).toThrow(
				new InvalidInputError(`${CONFIRM_LABEL}: read the notice above, then turn this on`),
			);
		});

		it('runs if it is confirmed', async () => {
			const { connection, calls } = answering({ success: true });
			const items = await prepare({ pin: '1', confirm: true }, {}).run(connection);
			expect(items).toEqual([{ enteredPin: '1', success: true }]);
			expect(calls).toHaveLength(1);
		});
	});
});
