import { WHOLE } from '../../../nodes/WhatsAppBusinessManagement/execution/output';
import type {
	OutputShape,
	OutputType,
} from '../../../nodes/WhatsAppBusinessManagement/execution/output';
import type { Operation } from '../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { outputMismatches } from './outputMismatches';

/** An operation that requests the ID first. */
const asking = (output: OutputShape) =>
	({ output: { id: 'string', [WHOLE]: { id: 'string', ...output } } }) as unknown as Operation;

it.each<[what: string, type: OutputType, value: unknown, mismatch: RegExp]>([
	['text for a number', 'number', '1', /^size is no number/],
	['an object for a list', ['string'], {}, /^size is no list/],
	['a list for an object', { id: 'string' }, [], /^size is no object/],
	['another key inside', { id: 'string' }, { name: 'x' }, /^size\.name is not named/],
	['another type inside a list', ['number'], [1, 'x'], /^size\[1\] is no number/],
])('detects %s in a field that the user chose', (_what, type, value, mismatch) => {
	expect(outputMismatches({ id: '1', size: value as string }, asking({ size: type }))).toEqual([
		expect.stringMatching(mismatch),
	]);
});

it('detects an undeclared key, and accepts a matching item', () => {
	const operation = asking({ size: 'number' });
	expect(outputMismatches({ id: '1', size: 2, weight: null }, operation)).toEqual([
		'weight is not named in the output',
	]);
	expect(outputMismatches({ id: '1', size: 2 }, operation)).toEqual([]);
});
