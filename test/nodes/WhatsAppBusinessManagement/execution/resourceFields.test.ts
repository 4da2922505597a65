import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { resourceFields } from '../../../../nodes/WhatsAppBusinessManagement/execution/resourceFields';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { WhatsAppBusinessManagement } from '../../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';

const { description, methods } = new WhatsAppBusinessManagement();
const VERSIONS = [description.version].flat();

/** The parameters that n8n gives a stored node, with the defaults that it does not store. */
function loaded(typeVersion: number, parameters: Record<string, string>) {
	return NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		{ typeVersion },
		description,
	);
}

const optionsOf = ({ options = [] }: INodeProperties) => options as INodePropertyOptions[];

describe('the resource of a stored node without one', () => {
	it.each([
		[1, 'account', 'get'],
		[1.1, 'messageTemplate', 'getMany'],
	])('in version %d is %s, its operation %s', (version, resource, operation) => {
		expect(loaded(version, {})).toMatchObject({ resource, operation });
	});

	it('in version 1 stays the account for an operation that was stored', () => {
		expect(loaded(1, { operation: 'update' })).toMatchObject({
			resource: 'account',
			operation: 'update',
		});
	});
});

it.each(VERSIONS)('version %d keeps a resource that was chosen', (version) => {
	expect(loaded(version, { resource: 'flow', operation: 'publish' })).toMatchObject({
		resource: 'flow',
		operation: 'publish',
	});
});

it('new nodes start with Message Template', () => {
	expect(Math.max(...VERSIONS)).toBeGreaterThan(1);
	expect(loaded(Math.max(...VERSIONS), {})).toMatchObject({ resource: 'messageTemplate' });
});

it('each version shows the parameter once', () => {
	for (const version of VERSIONS) {
		const node = { typeVersion: version };
		const shown = description.properties
			.filter(({ name }) => name === 'resource')
			.filter((field) => NodeHelpers.displayParameter({}, field, node, description));
		expect(shown).toHaveLength(1);
	}
});

it('only one parameter contains the list, from which n8n’s node panel makes the actions', () => {
	const lists = description.properties.filter(
		(field) => field.name === 'resource' && optionsOf(field).length > 0,
	);
	expect(lists).toHaveLength(1);
});

it('nodes of version 1 load the same list', async () => {
	const [field, older] = description.properties.filter(({ name }) => name === 'resource');
	expect(older?.typeOptions).toEqual({ loadOptionsMethod: 'resourceOptions' });
	expect(await methods.loadOptions.resourceOptions()).toEqual(field?.options);
	expect(field?.options).toHaveLength(RESOURCES.length);
});

it.each([
	['the main ones first', ['account', 'flow', 'phoneNumber'], ['phoneNumber', 'account', 'flow']],
	['others by name', ['flow', 'group', 'token'], ['flow', 'group', 'token']],
])('lists %s, and preselects the first', (_what, byName, listed) => {
	const given = RESOURCES.filter(({ value }) => byName.includes(value));
	const [newer, older] = resourceFields(given);
	expect(newer && optionsOf(newer).map(({ value }) => value)).toEqual(listed);
	expect(newer?.default).toBe(listed[0]);
	expect(older?.default).toBe(byName[0]);
});

describe('the description of every resource', () => {
	const NAMES = RESOURCES.map(({ value, description: text }) => [value, text] as const);

	it.each(NAMES)('%s is one short line', (_resource, text) => {
		expect(text).toMatch(/^[A-Z][^\n]{10,70}[^.\n]$/);
	});

	it('is unique', () => {
		expect(new Set(NAMES.map(([, text]) => text)).size).toBe(NAMES.length);
	});
});
