import { z } from 'zod';

import type { OperationDefinition } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { many, written } from '../../../../nodes/WhatsAppBusinessManagement/execution/response';
import { edge } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import { InvalidInputError } from '../../../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { answering } from '../graph/fakeConnection';

const schema = z.object({ pin: z.string().regex(/^\d$/, 'must be a digit') });

const FACE = {
	name: 'Register',
	value: 'register',
	action: 'Register a phone number',
	description: 'Register a number',
	fields: [{ displayName: 'PIN', name: 'pin', type: 'string' as const, default: '' }],
	input: () => schema,
};

const SINGLE: OperationDefinition<typeof schema> = {
	...FACE,
	request: ({ pin }) => ({ method: 'POST', path: [edge('register')], body: { pin } }),
	response: written(),
	beside: ({ pin }) => ({ pinGiven: pin }),
};

it('shows what its definition says', () => {
	const { name, value, action, description, fields } = FACE;
	expect(operation(SINGLE)).toMatchObject({ name, value, action, description, fields });
});

it('has the fields that its response adds behind its own', () => {
	const { fields } = operation({ ...SINGLE, response: many() });
	expect(fields.map(({ name }) => name)).toEqual(['pin', 'returnAll', 'limit']);
});

it('sends one call and gives what comes out, with what stands beside it', async () => {
	const { connection, calls } = answering({ success: 'true' });
	const prepared = operation(SINGLE).prepare({ pin: '1' }, {});
	expect(calls).toEqual([]);
	expect(await prepared.run(connection)).toEqual([{ pinGiven: '1', success: true }]);
	expect(calls).toEqual([{ method: 'POST', path: ['register'], body: { pin: '1' } }]);
});

it('tells its response what the user filled in', async () => {
	const { connection, calls } = answering({ data: [{ id: '1' }] });
	const prepared = operation({ ...SINGLE, response: many() }).prepare({ pin: '1', limit: 7 }, {});
	await prepared.run(connection);
	expect(calls).toMatchObject([{ query: { limit: 7 } }]);
});

it('refuses wrong input before anything is sent, and names the field', () => {
	const request = jest.fn();
	const { prepare } = operation({ ...SINGLE, request });
	expect(() => prepare({ pin: 'x' }, {})).toThrow(new InvalidInputError('PIN: must be a digit'));
	expect(request).not.toHaveBeenCalled();
});

it.each(['GET', 'POST', 'DELETE'] as const)('of one call is a read if that is: %s', (method) => {
	const { prepare } = operation({ ...SINGLE, request: () => ({ method, path: [] }) });
	expect(prepare({ pin: '1' }, {}).isRead).toBe(method === 'GET');
});

it.each([true, false])('of several calls says itself whether it is a read: %s', async (isRead) => {
	const { connection } = answering();
	const run = jest.fn(async () => [{ done: true }]);
	const prepared = operation({ ...FACE, isRead: () => isRead, run }).prepare({ pin: '1' }, {});
	expect(prepared.isRead).toBe(isRead);
	expect(run).not.toHaveBeenCalled();
	expect(await prepared.run(connection)).toEqual([{ done: true }]);
	expect(run).toHaveBeenCalledWith(connection, { pin: '1' });
});

it('builds its schema when it is first used, and once', () => {
	const input = jest.fn(() => schema);
	const { prepare } = operation({ ...SINGLE, input });
	expect(input).not.toHaveBeenCalled();
	prepare({ pin: '1' }, {});
	prepare({ pin: '2' }, {});
	expect(input).toHaveBeenCalledTimes(1);
});
