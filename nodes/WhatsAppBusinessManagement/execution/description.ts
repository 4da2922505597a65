import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { compareByName } from '../parameters/compareByName';
import { CONFIRM } from '../parameters/guard';
import type { Shown } from './mergedProperties';
import { mergedProperties } from './mergedProperties';
import { nodeParameter } from './nodeParameter';
import type { Operation, Resource } from './operation';
import { resourceFields } from './resourceFields';

/** For an AI that builds workflows: what a person has to decide. */
const ASK_FIRST = { propertyHint: 'Ask the person first' };

/** Whether the operation has a confirmation, or deletes something that a workflow could create again. */
const needsConsent = ({ name, fields }: Operation): boolean =>
	/^(?:Delete|Remove)\b/.test(name) || fields.some((field) => field.name === CONFIRM);

const operationOption = (operation: Operation): INodePropertyOptions => {
	const { name, value, action, description } = operation;
	const option = { name, value, action, description };
	return needsConsent(operation) ? { ...option, builderHint: ASK_FIRST } : option;
};

const READS = ['getMany', 'get', 'check'];

/** The operation that is preselected: a read, if the resource has one. */
function defaultOperation({ operations }: Resource): string {
	const values = operations.map(({ value }) => value);
	const [first = ''] = [...operations].sort(compareByName).map(({ value }) => value);
	return READS.find((read) => values.includes(read)) ?? first;
}

function operationField(resource: Resource): INodeProperties {
	const options = resource.operations.map(operationOption).sort(compareByName);
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options,
		default: defaultOperation(resource),
	};
}

/** All versions of the node. */
const ANY_VERSION = [{ _cnd: { gte: 1 } }];

/**
 * How a run behaves. Every operation has these options.
 *
 * To an AI that builds workflows, n8n would repeat them for each operation, a quarter of the whole text.
 * Its generator leaves out a parameter whose `disabledOptions` name all that its `displayOptions` name
 * (`narrowDisplayOptionsByDisabled` in @n8n/workflow-sdk); the node's `builderHint` names the options once.
 * The editor disables a parameter only if all conditions hold, and no resource is empty.
 */
const RUN_OPTIONS: INodeProperties = {
	displayName: 'Run Options',
	name: 'runOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: { show: { '@version': ANY_VERSION } },
	disabledOptions: { show: { '@version': ANY_VERSION, resource: [''] } },
	options: [
		{
			displayName: 'Items at Once',
			name: 'itemsAtOnce',
			type: 'number',
			default: 1,
			typeOptions: { minValue: 1, maxValue: 100 },
			description:
				'How many items to process at the same time. By default, up to 32 reads run at once and writes run one after another. A value set here applies to both.',
		},
		{
			displayName: 'Longest Wait',
			name: 'longestWait',
			type: 'number',
			default: 60,
			typeOptions: { minValue: 0, maxValue: 3600 },
			description:
				'How many seconds to wait at most when Meta reports that a limit has been reached. If the wait would be longer, the node fails, and the error states when to try again.',
		},
	],
};

const shownOperations = (resource: Resource): Shown[] =>
	resource.operations.map((operation) => ({
		resource: resource.value,
		operation: operation.value,
		parameters: operation.fields.map((field) => nodeParameter(resource, operation, field)),
	}));

/** The parameters of the action node: resource, operation, the operation's fields, run options. */
export function nodeProperties(resources: Resource[]): INodeProperties[] {
	const sorted = [...resources].sort(compareByName);
	return [
		...resourceFields(sorted),
		...sorted.map(operationField),
		...mergedProperties(sorted.flatMap(shownOperations)),
		RUN_OPTIONS,
	];
}
