import type { INode } from 'n8n-workflow';
import { byId } from '../../engine/byId';
import type { Workflow } from '../../n8n/api';

export const ACTION = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement';

/** A node without the keys that only the editor needs. */
export type Part = Pick<INode, 'name' | 'type' | 'typeVersion' | 'parameters'> & Partial<INode>;

/** From a node to another one, from its first output unless another is named. */
export type Link = [from: string, to: string, output?: number];

export const START: Part = {
	name: 'Start',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	parameters: {},
};

/** Message Template → the operation. */
export const templateNode = (
	name: string,
	operation: string,
	parameters: INode['parameters'],
	more: Partial<INode> = {},
): Part => ({
	name,
	type: ACTION,
	typeVersion: 1.1,
	parameters: { resource: 'messageTemplate', operation, ...parameters },
	...more,
});

/** The account of a node, by its ID. */
export const inAccount = (accountId: string) => ({ accountId: byId(accountId) });

/** A Code node. */
export const codeNode = (
	name: string,
	jsCode: string,
	mode: 'runOnceForAllItems' | 'runOnceForEachItem' = 'runOnceForAllItems',
): Part => ({
	name,
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	parameters: { mode, language: 'javaScript', jsCode },
});

/** A Slack node, which a test replaces by a post to loopback. */
export const slackNode = (name: string, text: string): Part => ({
	name,
	type: 'n8n-nodes-base.slack',
	typeVersion: 2.3,
	parameters: { text },
});

/** An If node with one condition that must be true. */
export const ifNode = (name: string, isTrue: string): Part => ({
	name,
	type: 'n8n-nodes-base.if',
	typeVersion: 2.2,
	parameters: {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			conditions: [
				{
					id: 'only',
					leftValue: isTrue,
					rightValue: '',
					operator: { type: 'boolean', operation: 'true', singleValue: true },
				},
			],
			combinator: 'and',
		},
		options: {},
	},
});

/** Each node leads to the next one. */
export const inARow = (...names: string[]): Link[] =>
	names.slice(1).map((name, index) => [names[index] ?? '', name]);

/** The nodes, with the links between their main inputs and outputs. */
export function workflowOf(name: string, parts: Part[], links: Link[]): Workflow {
	const workflow: Workflow = {
		name,
		nodes: parts.map((part, index) => ({ id: part.name, position: [index * 220, 0], ...part })),
		connections: {},
		settings: { executionOrder: 'v1' },
	};
	for (const [from, to, output = 0] of links) {
		const outputs = (workflow.connections[from] ??= { main: [] }).main ?? [];
		while (outputs.length <= output) outputs.push([]);
		outputs[output]?.push({ node: to, type: 'main', index: 0 });
	}
	return workflow;
}
