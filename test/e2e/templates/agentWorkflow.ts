import type { Workflow } from '../../n8n/api';
import { START, inARow, templateNode, workflowOf, type Part } from './workflow';

const AI = '@n8n/n8n-nodes-langchain';

/** As docs/templates.md says. */
const WHOLE_TEMPLATE =
	"={{ $fromAI('template', 'The whole template as JSON with name, language, category and components. Variables are numbers in double braces, each with an example.', 'json') }}";

const tool = (name: string, operation: string): Part => {
	const node = templateNode(name, operation, {
		defineTemplate: 'json',
		components: WHOLE_TEMPLATE,
	});
	return { ...node, type: `${node.type}Tool` };
};

/** An AI agent with a model, and with two tools: Validate and Create. */
export function agentWorkflow(modelCredential: { id: string; name: string }): Workflow {
	const workflow = workflowOf(
		'An agent creates a template',
		[
			START,
			{
				name: 'Agent',
				type: `${AI}.agent`,
				typeVersion: 3.1,
				parameters: {
					promptType: 'define',
					text: 'Create a template that tells customers that their lantern is ready.',
					options: {},
				},
			},
			{
				name: 'Model',
				type: `${AI}.lmChatOpenAi`,
				typeVersion: 1.3,
				parameters: { model: { __rl: true, mode: 'id', value: 'gpt-5-mini' }, options: {} },
				credentials: { openAiApi: modelCredential },
			},
			tool('Validate Template', 'validate'),
			tool('Create Template', 'create'),
		],
		inARow('Start', 'Agent'),
	);
	const helps = (type: 'ai_languageModel' | 'ai_tool') => ({
		[type]: [[{ node: 'Agent', type, index: 0 }]],
	});
	return {
		...workflow,
		connections: {
			...workflow.connections,
			Model: helps('ai_languageModel'),
			'Validate Template': helps('ai_tool'),
			'Create Template': helps('ai_tool'),
		},
	};
}
