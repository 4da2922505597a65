import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import {
	NotDoneError,
	requestDone,
	succeeded,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/success';
import { answering } from './fakeConnection';

it.each<[answer: unknown, success: boolean]>([
	[{ success: true }, true],
	[{ success: 'true' }, true],
	[{}, true],
	[{ success: undefined }, true],
	[{ success: false }, false],
	[{ success: 'false' }, false],
	[{ success: 0 }, false],
	[{ success: null }, false],
	[{ success: 1 }, true],
	[{ success: '1' }, true],
	[true, true],
	[null, true],
	[false, false],
])('%j succeeded: %s', (answer, success) => {
	expect(succeeded(answer)).toBe(success);
});

describe('a write that is checked for success', () => {
	const CALL: GraphCall = { method: 'POST', path: [] };
	const write = async (answer: unknown) =>
		await requestDone(answering(answer).connection, CALL, 'do it');

	it.each([[{ success: true }], [{ success: 'true' }], [{}], [true], [null]])(
		'succeeds: %j',
		async (answer) => await expect(write(answer)).resolves.toBeUndefined(),
	);

	it.each([[{ success: false }], [{ success: 'false' }], [{ success: null }], [false]])(
		'fails: %j',
		async (answer) => {
			await expect(write(answer)).rejects.toThrow(NotDoneError);
			await expect(write(answer)).rejects.toThrow('Meta answered that it did not do it');
		},
	);
});
