import type { INodeProperties } from 'n8n-workflow';

import { ACCOUNT_EVENTS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/accountEvents';
import { FILTERS } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters';

describe('what n8n shows', () => {
	const properties = FILTERS.map(({ property }) => property);
	const isProperty = (option: object): option is INodeProperties => 'type' in option;

	function* nested(list: INodeProperties[]): Generator<INodeProperties> {
		for (const property of list) {
			yield property;
			for (const option of property.options ?? []) {
				if ('values' in option) yield* nested(option.values);
				else if (isProperty(option)) yield* nested([option]);
			}
		}
	}

	it('is sorted, and has a description', () => {
		const names = properties.map(({ displayName }) => displayName);
		expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
		for (const { description } of properties) {
			expect(description).toMatch(/^(Lets only|Whether to let only) .*[^.]$/);
		}
	});

	it('has sorted lists of different values', () => {
		for (const { type, options = [] } of nested(properties)) {
			if (type !== 'multiOptions' && type !== 'options') continue;
			const names = options.map(({ name }) => name);
			expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('knows every account event', () => {
		const options = properties.find(({ name }) => name === 'accountEvent')?.options ?? [];
		const values = options.map((option) => ('value' in option ? option.value : undefined));
		expect(values).toEqual(Object.keys(ACCOUNT_EVENTS));
	});
});
