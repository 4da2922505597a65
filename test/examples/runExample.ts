import { WorkflowExecute } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeType,
	IRunExecutionData,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { additionalDataFor } from '../engine/additionalData';
import { ACTION, TRIGGER, nodeTypes } from '../engine/nodeTypes';
import { deliveredItems } from './deliveredItems';
import { outputSample } from './outputSample';
import type { Example } from './readExamples';
import { isForAgent } from './readExamples';
import type { Work } from './standIns';
import { standIn, workOf } from './standIns';

/** A run of an example, with everything that n8n's expression engine needs. */
export interface ExampleRun {
	workflow: Workflow;
	additionalData: IWorkflowExecuteAdditionalData;
	data: IRunExecutionData;
}

interface Settings {
	/**
	 * The credential of the package's action nodes. Without one they call nothing, and return an item
	 * with every key that the operation declares.
	 */
	credential?: ICredentialDataDecryptedObject;
	/** The items of the trigger; by default those of all sample deliveries. */
	delivered?: IDataObject[];
}

const sample: Work = (_context, { parameters }) => [
	{ json: outputSample(parameters), pairedItem: { item: 0 } },
];

const CREDENTIALS = { whatsAppBusinessManagementApi: { id: '1', name: 'test' } };

/** The example with a credential, and with stand-ins for the nodes that are not this package's. */
function workflowOf(example: Example, isReal: boolean): Workflow {
	const other = standIn(example, (node) => (node.type === ACTION ? sample : workOf(node)));
	const typeNamed = (name: string, version?: number): INodeType =>
		name === TRIGGER || (name === ACTION && isReal)
			? nodeTypes.getByNameAndVersion(name, version)
			: other;
	return new Workflow({
		id: 'workflow',
		nodes: example.nodes
			.filter(({ type }) => !type.endsWith('.stickyNote'))
			.map((node) => ({ ...node, credentials: CREDENTIALS })),
		connections: example.connections,
		active: false,
		nodeTypes: {
			getByName: typeNamed,
			getByNameAndVersion: typeNamed,
			getKnownTypes: () => ({}),
		},
	});
}

/** The nodes at which an example starts. */
const startsOf = (example: Example): INode[] => {
	const { nodes, connections } = example;
	const targets = Object.values(connections).flatMap(({ main = [] }) =>
		main.flatMap((output) => (output ?? []).map(({ node }) => node)),
	);
	return nodes.filter(
		({ name, type }) =>
			!targets.includes(name) && !type.endsWith('stickyNote') && !isForAgent(example, name),
	);
};

/** Runs an example from each of its starts. A node that fails ends its run, as in n8n. */
export async function runExample(
	example: Example,
	{ credential, delivered }: Settings = {},
): Promise<ExampleRun[]> {
	const workflow = workflowOf(example, credential !== undefined);
	const runs: ExampleRun[] = [];
	for (const { name, type, parameters } of startsOf(example)) {
		const additionalData = additionalDataFor(workflow, credential ?? {}, 'manual');
		const items = type === TRIGGER ? (delivered ?? deliveredItems(parameters)) : [{}];
		const pinData = type === TRIGGER ? { [name]: items.map((json) => ({ json })) } : undefined;
		const { data } = await new WorkflowExecute(additionalData, 'manual').run({
			workflow,
			startNode: workflow.nodes[name],
			pinData,
		});
		runs.push({ workflow, additionalData, data });
	}
	return runs;
}
