import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { compareByName } from '../parameters/compareByName';
import { shownFor } from '../parameters/shownFor';
import type { Operation, Resource } from './operation';

const resourceOption = ({ name, value }: Resource): INodePropertyOptions => ({ name, value });

const operationOption = ({
	name,
	value,
	action,
	description,
}: Operation): INodePropertyOptions => ({
	name,
	value,
	action,
	description,
});

const READS = ['getMany', 'get', 'check'];

/** What the editor shows before anybody has chosen: a read, where there is one. */
function firstShown({ operations }: Resource): string {
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
		default: firstShown(resource),
	};
}

/** How a run behaves; the same for every operation. */
const RUN_OPTIONS: INodeProperties = {
	displayName: 'Run Options',
	name: 'runOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Items at Once',
			name: 'itemsAtOnce',
			type: 'number',
			default: 1,
			typeOptions: { minValue: 1, maxValue: 100 },
			description:
				'How many items are worked on at the same time. Left out, reads run up to 32 at once and writes one after another; set here, it holds for both.',
		},
		{
			displayName: 'Longest Wait',
			name: 'longestWait',
			type: 'number',
			default: 60,
			typeOptions: { minValue: 0, maxValue: 3600 },
			description:
				'How many seconds to wait at most when Meta says that a limit has been reached. If it takes longer, the node fails and says when to come back.',
		},
	],
};

/** The parameters of the action node: resource, operation, the operation's fields, how it runs. */
export function nodeProperties(resources: Resource[]): INodeProperties[] {
	const sorted = [...resources].sort(compareByName);
	const first = String(sorted[0]?.value);
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: sorted.map(resourceOption),
			default: first,
		},
		...sorted.map(operationField),
		...sorted.flatMap((resource) =>
			resource.operations.flatMap((operation) =>
				operation.fields.map((field) =>
					shownFor({ resource: [resource.value], operation: [operation.value] }, field),
				),
			),
		),
		RUN_OPTIONS,
	];
}
