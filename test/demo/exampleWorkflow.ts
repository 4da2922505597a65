import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { INode } from 'n8n-workflow';
import type { Workflow } from '../n8n/api';

const EXAMPLES = resolve(__dirname, '..', '..', 'examples');

const CREDENTIAL_TYPE = 'whatsAppBusinessManagementApi';
const PACKAGE = 'n8n-nodes-whatsapp-business-management';

/** A workflow as users import it, by its file name without `.json`. */
export function readExample(name: string): Workflow {
	return JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')) as Workflow;
}

/** Chooses the credential in all of this package's nodes, as a user does in the editor. */
export function withCredential(
	workflow: Workflow,
	credential: { id: string; name: string },
): Workflow {
	const { id, name } = credential;
	return withNodes(workflow, (node) =>
		node.type.startsWith(`${PACKAGE}.`)
			? { ...node, credentials: { [CREDENTIAL_TYPE]: { id, name } } }
			: node,
	);
}

/** Replaces the Slack nodes by posts to another address: same name, position and text. */
export function withSlackAt(workflow: Workflow, url: string): Workflow {
	return withNodes(workflow, (node) =>
		node.type === 'n8n-nodes-base.slack' ? httpRequest(node, url) : node,
	);
}

/** How to set up the example, in its overview: up to the next heading. */
const SET_UP = /### How to set it up\n[\s\S]*?(?=\n\n###)/;

const IN_THE_DEMO = `### In this demo
Everything is set up. **When a Template Is Rejected, Paused or Disabled** has the credential *Local Graph API*. The three nodes on the right are HTTP Request nodes here: they post to the terminal in which the demo runs, not to Slack. So the channel in **Settings** has no effect.`;

/**
 * Replaces what the overview says about the set-up by what the demo has set up.
 *
 * @throws if the overview has no such part
 */
export function withDemoNotes(workflow: Workflow): Workflow {
	const contents = workflow.nodes.map(({ parameters }) => String(parameters.content));
	if (!contents.some((content) => SET_UP.test(content)))
		throw new Error(`${workflow.name} has no overview that says how to set it up`);
	return withNodes(workflow, (node) =>
		node.type === 'n8n-nodes-base.stickyNote'
			? {
					...node,
					parameters: {
						...node.parameters,
						content: String(node.parameters.content).replace(SET_UP, IN_THE_DEMO),
					},
				}
			: node,
	);
}

function httpRequest({ id, name, position, parameters }: INode, url: string): INode {
	return {
		id,
		name,
		position,
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url,
			sendBody: true,
			bodyParameters: { parameters: [{ name: 'text', value: parameters.text }] },
			options: {},
		},
	};
}

function withNodes(workflow: Workflow, change: (node: INode) => INode): Workflow {
	return { ...workflow, nodes: workflow.nodes.map(change) };
}
