import type { INodeProperties } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { WhatsAppBusinessManagementTrigger } from '../../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node';

const { properties } = new WhatsAppBusinessManagementTrigger().description;

/** Every parameter, including those inside collections. */
function* nested(list: INodeProperties[]): Generator<INodeProperties> {
	for (const property of list) {
		yield property;
		for (const option of property.options ?? []) {
			if ('values' in option) yield* nested(option.values);
			else if ('type' in option) yield* nested([option]);
		}
	}
}

const all = [...nested(properties)];

it('no parameter takes an expression or is a locator: n8n would start its expression engine', () => {
	const PLAIN = ['boolean', 'collection', 'fixedCollection', 'multiOptions', 'options', 'string'];
	for (const { name, type, noDataExpression, default: preset } of all) {
		if (type === 'notice') continue;
		expect([name, PLAIN.includes(type)]).toEqual([name, true]);
		expect(JSON.stringify(preset)).not.toContain('={{');
		if (type === 'collection' || type === 'fixedCollection') continue;
		expect([name, noDataExpression]).toEqual([name, true]);
	}
});

it('Trigger On offers All and every field, sorted', () => {
	const options = properties.find(({ name }) => name === 'triggerOn')?.options ?? [];
	const names = options.map(({ name }) => name);
	expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
	expect(new Set(names).size).toBe(names.length);
	expect(options.map((option) => ('value' in option ? option.value : '')).sort()).toEqual(
		['*', ...WEBHOOK_FIELDS.map(({ field }) => field)].sort(),
	);
});

it('a private field is labelled as private', () => {
	for (const { isPrivate, description } of WEBHOOK_FIELDS) {
		expect(description.includes('All excludes this field')).toBe(isPrivate === true);
	}
});
