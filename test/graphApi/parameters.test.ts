import { GraphError } from './errors';
import { Parameters } from './parameters';

const of = (value: unknown) => Parameters.from([['light', value]]);

describe('a parameter', () => {
	it.each([
		[true, true],
		['true', true],
		[1, true],
		['false', false],
		[false, false],
	])('%j is the boolean %s', (value, expected) => {
		expect(of(value).boolean('light')).toBe(expected);
	});

	it.each([[{ on: true }], ['{"on":true}']])('%j is an object', (value) => {
		expect(of(value).json('light')).toEqual({ on: true });
		expect(of(value).requiredObject('light')).toEqual({ on: true });
	});

	it.each([['on'], [[1]], [null], ['[]']])('%j is neither', (value) => {
		expect(() => of(value).requiredObject('light')).toThrow(GraphError);
		if (value !== null) expect(() => of(value).boolean('light')).toThrow(GraphError);
	});

	it('is optional', () => {
		expect(of(1).boolean('dark')).toBeUndefined();
		expect(of(1).json('dark')).toBeUndefined();
		expect(() => of(1).requiredObject('dark')).toThrow('The parameter dark is required.');
	});
});
