import type {
	Operation,
	PreparedCall,
} from '../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { isRead } from '../../../nodes/WhatsAppBusinessManagement/graph/call';
import { GraphConnection } from '../../../nodes/WhatsAppBusinessManagement/graph/connection';
import type { Repeats } from './cases';

/**
 * Watches one run of an operation: what the prepared operation declares (`isRead`), and what each write
 * that it sends declares (`idempotent`).
 *
 * @returns lists where the run differs from the `repeats` of its case; restore the mocks after the test
 */
export function watchRepeats(operation: Operation): (expected: Repeats) => string[] {
	const prepare = jest.spyOn(operation, 'prepare');
	const request = jest.spyOn(GraphConnection.prototype, 'request');
	return (expected) => {
		const [prepared] = prepare.mock.results;
		const { isRead: declaresRead } = prepared?.value as PreparedCall;
		const writes = request.mock.calls.map(([call]) => call).filter((call) => !isRead(call));
		const declared = [
			...(declaresRead === (expected === 'a read') ? [] : [declaresRead ? 'a read' : 'a write']),
			...writes.map(({ idempotent }) => (idempotent === true ? 'sent again' : 'sent once')),
		];
		return declared
			.filter((each) => each !== expected)
			.map((each) => `the operation declares ${each}, its cases say ${expected}`);
	};
}
