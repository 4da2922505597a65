import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { WhatsAppBusinessManagement } from '../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node.ts';
import { WhatsAppBusinessManagementTrigger } from '../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node.ts';
import { switchedOn } from '../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { nestedFields } from '../../../nodes/WhatsAppBusinessManagement/parameters/nestedFields';
import { RESOURCES } from '../../../nodes/WhatsAppBusinessManagement/resources';
import { ACTION, TRIGGER } from '../../engine/nodeTypes';

/* What an AI that builds workflows reads beside the nodes. */

const action = new WhatsAppBusinessManagement().description;
const trigger = new WhatsAppBusinessManagementTrigger().description;

const all = (properties: INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => [property, ...all(nestedFields(property))]);

const LEFT_TO_A_PERSON = { propertyHint: 'Leave this off: only a person may turn it on' };

describe('the nodes', () => {
	it('lead from one to the other, so that alerts are built with the trigger', () => {
		expect(action.builderHint?.searchHint).toContain('template is rejected');
		expect(trigger.builderHint?.searchHint).toContain('template rejected');
		expect(action.builderHint?.relatedNodes?.map(({ nodeType }) => nodeType)).toContain(TRIGGER);
		expect(trigger.builderHint?.relatedNodes?.map(({ nodeType }) => nodeType)).toEqual([ACTION]);
	});

	it('name the run options, which n8n does not list for an operation', () => {
		const runOptions = action.properties.find(({ name }) => name === 'runOptions');
		const names = nestedFields(runOptions as INodeProperties).map(({ name }) => name);
		expect(names.length).toBeGreaterThan(0);
		for (const name of names) expect(action.builderHint?.searchHint).toContain(name);
	});
});

describe('a switch that takes no expression', () => {
	const switches = all(action.properties).filter(
		({ type, noDataExpression }) => type === 'boolean' && noDataExpression,
	);

	it('is left to a person, each of them', () => {
		expect(switches.length).toBeGreaterThan(30);
		expect(switches.filter(({ builderHint }) => builderHint === undefined)).toEqual([]);
		for (const { builderHint } of switches) expect(builderHint).toEqual(LEFT_TO_A_PERSON);
	});

	it('is off at first', () => {
		expect(switches.filter((each) => each.default !== false)).toEqual([]);
		expect(switchedOn().parse(undefined)).toBe(false);
	});
});

describe('a field', () => {
	// A collection is only a group: no $fromAI fills it in.
	const fields = [...action.properties, ...trigger.properties]
		.flatMap((property) => all([property]))
		.filter(({ type, name }) => type !== 'collection' && type !== 'notice' && name !== 'resource')
		.filter(({ name }) => name !== 'operation');

	it('has a description, each of them', () => {
		expect(fields.length).toBeGreaterThan(400);
		expect(fields.filter(({ description }) => !description?.trim())).toEqual([]);
	});
});

describe('an operation', () => {
	const options = action.properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options: entries = [] }) => entries as INodePropertyOptions[]);
	const asks = ({ builderHint }: INodePropertyOptions) => builderHint !== undefined;

	it('with a confirmation asks a person first', () => {
		const confirmed = RESOURCES.flatMap(({ operations }) =>
			operations
				.filter(({ fields }) => fields.some(({ name }) => name === 'confirm'))
				.map((operation) => operation.action),
		);
		expect(options.filter(asks).map((option) => option.action)).toEqual(
			expect.arrayContaining(confirmed),
		);
	});

	it.each([
		['Delete', true],
		['Publish', true],
		['Get Many', false],
	])('“%s” asks a person first: %s', (name, expected) => {
		const named = options.filter((option) => option.name === name);
		expect(named.length).toBeGreaterThan(0);
		expect(named.some(asks)).toBe(expected);
	});
});

describe('the run options', () => {
	const runOptions = action.properties.find(({ name }) => name === 'runOptions') as INodeProperties;
	const versions = [action.version].flat();

	it.each(RESOURCES.map(({ value }) => value))('are shown and editable for %s', (resource) => {
		for (const typeVersion of versions) {
			const values = { resource, operation: 'get' };
			const shows = (by: 'displayOptions' | 'disabledOptions') =>
				NodeHelpers.displayParameter(values, runOptions, { typeVersion }, action, undefined, by);
			expect(shows('displayOptions')).toBe(true);
			expect(shows('disabledOptions')).toBe(false);
		}
	});
});

it('n8n hides the secret links that an operation returns', () => {
	expect(action.sensitiveOutputFields).toEqual(['oauth_url']);
	const outputs = RESOURCES.flatMap(({ operations }) => operations.map(({ output }) => output));
	expect(outputs.some((output) => 'oauth_url' in output)).toBe(true);
});
