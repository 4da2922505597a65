import type { INode } from 'n8n-workflow';

import type { Workflow } from '../../n8n/api';
import { ACTION, START, inARow, workflowOf, type Part } from '../templates/workflow';

const AI = '@n8n/n8n-nodes-langchain';

export const MCP_PATH = 'whatsapp-management';

type OnError = INode['onError'];

/** An ID that the model chooses. */
const byModel = (key: string, what: string) => ({
	__rl: true,
	mode: 'id',
	value: `={{ $fromAI('${key}', 'The ID of the ${what}, digits only', 'string') }}`,
});

const tool = (name: string, parameters: INode['parameters'], onError?: OnError): Part => ({
	name,
	type: `${ACTION}Tool`,
	typeVersion: 1.1,
	parameters,
	...(onError && { onError }),
});

/** A read, and a write whose confirmation only the builder can turn on. */
const tools = (onError?: OnError): Part[] => [
	tool(
		'Read Number',
		{
			descriptionType: 'manual',
			toolDescription: 'Reads one phone number',
			resource: 'phoneNumber',
			operation: 'get',
			phoneNumberId: byModel('phoneNumberId', 'number'),
		},
		onError,
	),
	tool(
		'Publish Flow',
		{ resource: 'flow', operation: 'publish', flowId: byModel('flowId', 'flow') },
		onError,
	),
];

/** The nodes, and what each tool (and the model) helps. */
function withHelpers(workflow: Workflow, helped: string): Workflow {
	const helpers = workflow.nodes.flatMap(({ name, type }): Array<[string, object]> => {
		const kind = type.endsWith('Tool') ? 'ai_tool' : 'ai_languageModel';
		const helps = type.endsWith('Tool') || type.includes('lmChat');
		return helps ? [[name, { [kind]: [[{ node: helped, type: kind, index: 0 }]] }]] : [];
	});
	return {
		...workflow,
		connections: { ...workflow.connections, ...Object.fromEntries(helpers) },
	} as Workflow;
}

/** An agent of a version, with a model and the tools. */
export const agentOf = (
	typeVersion: number,
	onError: OnError,
	model: { id: string; name: string },
): Workflow =>
	withHelpers(
		workflowOf(
			`Agent ${typeVersion}, ${onError ?? 'stop'}`,
			[
				START,
				{
					name: 'Agent',
					type: `${AI}.agent`,
					typeVersion,
					parameters: {
						...(typeVersion < 2 && { agent: 'toolsAgent' }),
						promptType: 'define',
						text: 'Look at the number.',
						options: {},
					},
				},
				{
					name: 'Model',
					type: `${AI}.lmChatOpenAi`,
					// Older agents do not support the Responses API of version 1.3.
					typeVersion: typeVersion < 3 ? 1.2 : 1.3,
					parameters: { model: { __rl: true, mode: 'id', value: 'gpt-5-mini' }, options: {} },
					credentials: { openAiApi: model },
				},
				...tools(onError),
			],
			inARow('Start', 'Agent'),
		),
		'Agent',
	);

/** The same tools on a server for MCP. */
export const mcpServer = (): Workflow =>
	withHelpers(
		workflowOf(
			'Tools over MCP',
			[
				{
					name: 'MCP Server',
					type: `${AI}.mcpTrigger`,
					typeVersion: 2,
					webhookId: '3f1f4a0e-6c2c-4f0f-9d6b-2f7f0a7d9b11',
					parameters: { authentication: 'none', path: MCP_PATH },
				},
				...tools(),
			],
			[],
		),
		'MCP Server',
	);
