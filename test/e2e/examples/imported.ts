import type { IDataObject, INode } from 'n8n-workflow';
import { withCredential } from '../../demo/exampleWorkflow';
import type { Workflow } from '../../n8n/api';

/** A credential that n8n has stored. */
export interface StoredCredential {
	id: string;
	name: string;
	type: string;
}

/** The credential type that each of n8n's own nodes takes by default. */
const TYPES: Readonly<Record<string, string>> = {
	'n8n-nodes-base.slack': 'slackApi',
	'n8n-nodes-base.emailSend': 'smtp',
	'n8n-nodes-base.googleSheets': 'googleSheetsOAuth2Api',
	'n8n-nodes-base.whatsApp': 'whatsAppApi',
};

/** Chooses a credential in every node that needs one, as a user does after an import. */
export function withCredentials(workflow: Workflow, stored: StoredCredential[]): Workflow {
	const [ours, ...others] = stored;
	if (!ours) return workflow;
	return withNodes(withCredential(workflow, ours), (node) => {
		const found = others.find(({ type }) => type === TYPES[node.type]);
		if (!found) return node;
		const { id, name, type } = found;
		return { ...node, credentials: { [type]: { id, name } } };
	});
}

/** Enters values into the node Settings, as a user does. Throws if there is no such setting. */
export function withSettings(workflow: Workflow, values: IDataObject): Workflow {
	return withNode(workflow, 'Settings', (node) => {
		const { assignments } = node.parameters.assignments as { assignments: IDataObject[] };
		const known = assignments.map(({ name }) => name);
		const unknown = Object.keys(values).filter((name) => !known.includes(name));
		if (unknown.length > 0) throw new Error(`${workflow.name} has no setting ${unknown.join()}`);
		const entered = assignments.map((each) => ({
			...each,
			value: values[String(each.name)] ?? each.value,
		}));
		return {
			...node,
			parameters: { ...node.parameters, assignments: { assignments: entered } },
		} as INode;
	});
}

/** Changes parameters of a node, as a user does. Throws if there is no such node. */
export const withParameters = (workflow: Workflow, name: string, changes: IDataObject): Workflow =>
	withNode(workflow, name, (node) => ({
		...node,
		parameters: { ...node.parameters, ...changes } as INode['parameters'],
	}));

function withNode(workflow: Workflow, name: string, change: (node: INode) => INode): Workflow {
	if (!workflow.nodes.some((node) => node.name === name)) throw new Error(`There is no ${name}`);
	return withNodes(workflow, (node) => (node.name === name ? change(node) : node));
}

function withNodes(workflow: Workflow, change: (node: INode) => INode): Workflow {
	return { ...workflow, nodes: workflow.nodes.map(change) };
}
