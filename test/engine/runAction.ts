import { WorkflowExecute } from 'n8n-core';
import type {
	IBinaryKeyData,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	NodeApiError,
	NodeExecutionHint,
	NodeOperationError,
	OnError,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { additionalDataFor } from './additionalData';
import { ACTION, ACTION_AS_TOOL, START, nodeTypes } from './nodeTypes';

export interface ActionRun {
	credential: ICredentialDataDecryptedObject;
	/** `confirmed` sets the operation's switch “I Understand”, whose name differs per operation. */
	parameters: INodeParameters;
	/** The data of the input items; one empty item by default. */
	items?: IDataObject[];
	/** What every item has in addition to its data. */
	binary?: IBinaryKeyData;
	/** The files of each item, in place of `binary`. */
	binaries?: Array<IBinaryKeyData | undefined>;
	onError?: OnError;
	/** IANA name of the workflow's time zone. */
	timezone?: string;
	/** The version of the node, by default the newest, which the editor adds. */
	typeVersion?: number;
	/** Whether an AI agent runs it as its tool. */
	asTool?: boolean;
	/** What n8n saved of the workflow’s static data after the run before. */
	staticData?: IDataObject;
	/** How the run was started, by default in the editor. */
	mode?: 'manual' | 'trigger';
	/** Called when the run has started, with a function that cancels it. */
	begun?: (cancel: () => void) => void;
}

export interface ActionResult {
	/** The items per output. */
	outputs: INodeExecutionData[][];
	/** The items of the first output. */
	items: IDataObject[];
	/** The hints that the editor shows above the output. */
	hints: NodeExecutionHint[];
	error?: NodeApiError | NodeOperationError;
	/** Everything that n8n would store for the run, as text, to check it for leaks. */
	stored: string;
	/** The workflow’s static data after the run, as n8n saves it. */
	staticData: IDataObject;
}

const node = (name: string, type: string, parameters: INodeParameters): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters,
});

/** The version that the editor gives a new node. */
const NEWEST_VERSION = Math.max(
	...[nodeTypes.getByNameAndVersion(ACTION).description.version].flat(),
);

const capitalized = (name: unknown) => String(name).replace(/^./, (first) => first.toUpperCase());

function withSwitch({ confirmed, ...parameters }: INodeParameters): INodeParameters {
	const { resource, operation } = parameters;
	const name = `confirm${capitalized(resource)}${capitalized(operation)}`;
	return confirmed === undefined ? parameters : { ...parameters, [name]: confirmed };
}

/** Runs the action node through n8n's own engine, HTTP included. */
export async function runAction({
	credential,
	parameters,
	items = [{}],
	binary,
	binaries,
	onError = 'stopWorkflow',
	timezone = 'UTC',
	asTool = false,
	typeVersion = NEWEST_VERSION,
	staticData,
	mode = 'manual',
	begun,
}: ActionRun): Promise<ActionResult> {
	const action: INode = {
		...node('Action', asTool ? ACTION_AS_TOOL : ACTION, withSwitch(parameters)),
		typeVersion,
		credentials: { whatsAppBusinessManagementApi: { id: '1', name: 'test' } },
		onError,
	};
	const start = node('Start', START, {});
	const workflow = new Workflow({
		id: 'workflow',
		nodes: [start, action],
		connections: { Start: { main: [[{ node: 'Action', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes,
		settings: { timezone },
		staticData: staticData && structuredClone(staticData),
	});
	const engine = new WorkflowExecute(additionalDataFor(workflow, credential, mode), mode);
	const running = engine.run({
		workflow,
		startNode: start,
		pinData: {
			Start: items.map((json, index) => ({ json, binary: binaries ? binaries[index] : binary })),
		},
	});
	begun?.(() => running.cancel());
	const run = await running;
	const { resultData } = run.data;
	const outputs = (resultData.runData.Action?.[0]?.data?.main ?? []).map((output) => output ?? []);
	return {
		outputs,
		items: (outputs[0] ?? []).map(({ json }) => json),
		hints: resultData.runData.Action?.[0]?.hints ?? [],
		error: resultData.error as ActionResult['error'],
		stored: JSON.stringify(run),
		staticData: JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject,
	};
}
