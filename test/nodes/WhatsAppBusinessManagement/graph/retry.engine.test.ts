import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';
import { VERIFIED_NUMBER_ID } from '../../../graphApi';

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };
const REGISTER = { resource: 'phoneNumber', operation: 'register' };

describe('repeating', () => {
	const LIMITED = { kind: 'rateLimit', code: 80007 } as const;
	const LOST = { kind: 'reset', when: 'after' } as const;

	it.each([
		['a read that reached a limit', GET_ACCOUNT, LIMITED, 2],
		['a read without a response', GET_ACCOUNT, LOST, 2],
		['a read that returned a proxy’s page', GET_ACCOUNT, { kind: 'html' } as const, 2],
		[
			'a write that Meta refused before doing anything',
			{ ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '123456' },
			LIMITED,
			2,
		],
	])('%s is repeated', async (_what, parameters, then, calls) => {
		action.graph.faults.add({ times: 1, then });
		const { error } = await action.run(parameters);
		expect(error?.message).toBeUndefined();
		expect(action.graph.calls).toHaveLength(calls);
	});

	it.each([
		['a write without a response', LOST, /could not be reached/],
		[
			'a write that returned a proxy’s page',
			{ kind: 'html' } as const,
			/without a response from the Graph API/,
		],
	])('%s is not repeated', async (_what, then, message) => {
		action.graph.faults.add({ times: 1, then });
		const { error } = await action.run({
			...REGISTER,
			phoneNumberId: byId(VERIFIED_NUMBER_ID),
			pin: '123456',
		});
		expect(error?.message).toMatch(message);
		expect(action.graph.calls).toHaveLength(1);
	});

	it('a wait beyond the longest wait fails at once and states when to retry', async () => {
		action.graph.faults.add({
			then: { kind: 'rateLimit', code: 80008, minutesToRegainAccess: 12 },
		});
		const { error } = await action.run(GET_ACCOUNT);
		expect(error?.message).toBe('The account has reached its hourly call limit');
		expect(error?.description).toMatch(/Meta accepts calls again at about .* UTC/);
		expect(action.graph.calls).toHaveLength(1);
	});
});
