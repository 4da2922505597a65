import type { INode, INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { WhatsAppBusinessManagement } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';
import { WhatsAppBusinessManagementTrigger } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node';
import { EXAMPLES } from './readExamples';
import { unknownChoices, unknownParameters } from './unknownParameters';

const PACKAGE = 'n8n-nodes-whatsapp-business-management';

/** What n8n adds to a node that an AI agent uses as a tool. */
const TOOL_FIELDS: INodeProperties[] = ['descriptionType', 'toolDescription'].map((name) => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
}));

const action = new WhatsAppBusinessManagement().description;
const trigger = new WhatsAppBusinessManagementTrigger().description;
const tool = {
	...action,
	name: `${action.name}Tool`,
	properties: [...TOOL_FIELDS, ...action.properties],
};

const OURS: Readonly<Record<string, INodeTypeDescription>> = Object.fromEntries(
	[action, trigger, tool].map((description) => [`${PACKAGE}.${description.name}`, description]),
);

/** n8n's own nodes that the examples use. n8n imports an unknown name as a red node. */
const OF_N8N = new Set([
	'@n8n/n8n-nodes-langchain.agent',
	'@n8n/n8n-nodes-langchain.lmChatOpenAi',
	...[
		'code',
		'emailSend',
		'filter',
		'form',
		'formTrigger',
		'googleSheets',
		'html',
		'httpRequest',
		'if',
		'manualTrigger',
		'merge',
		'noOp',
		'removeDuplicates',
		'scheduleTrigger',
		'set',
		'slack',
		'splitOut',
		'stickyNote',
		'switch',
		'wait',
		'whatsApp',
	].map((name) => `n8n-nodes-base.${name}`),
]);

describe.each(EXAMPLES)('$file', ({ text, example }) => {
	const { nodes, connections } = example;
	const ours = nodes.filter(({ type }) => type in OURS);

	it('has only existing nodes, at least one of this package', () => {
		expect(
			nodes.map(({ type }) => type).filter((type) => !(type in OURS || OF_N8N.has(type))),
		).toEqual([]);
		expect(ours).not.toEqual([]);
	});

	it('has unique node names and IDs', () => {
		for (const keys of [nodes.map(({ id }) => id), nodes.map(({ name }) => name)]) {
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it('connects only existing nodes', () => {
		const names = new Set(nodes.map(({ name }) => name));
		const targets = Object.values(connections).flatMap(({ main = [] }) =>
			main.flatMap((output) => (output ?? []).map(({ node }) => node)),
		);
		for (const name of [...Object.keys(connections), ...targets]) expect(names).toContain(name);
	});

	it('sets only parameters and versions that our nodes have', () => {
		for (const node of ours) {
			const description = OURS[node.type] as INodeTypeDescription;
			expect([description.version].flat()).toContain(node.typeVersion);
			expect(unknownParameters(node, description)).toEqual([]);
			expect(unknownChoices(node, description)).toEqual([]);
		}
	});

	it('can be imported anywhere: no credential, no instance', () => {
		expect(text).not.toMatch(/"(credentials|instanceId|pinData|meta)"\s*:/);
		expect(text).not.toMatch(/EAA[A-Za-z0-9]{10}|\d{15,}\|/);
	});

	// Imported by the public API or the command line, a node keeps what the file has. Without a webhookId
	// n8n does not find a form whose name has a blank; our trigger is found (callback/address.ts), and a
	// fixed webhookId would let only one copy of it be active.
	it('has a webhookId in each form, and in no trigger of ours', () => {
		for (const { type, webhookId } of nodes) {
			if (type === 'n8n-nodes-base.formTrigger') expect(webhookId).toMatch(/^[\da-f-]{36}$/);
			else expect(webhookId).toBeUndefined();
		}
	});
});

it('detects a wrong parameter with the checks above', () => {
	const node = {
		type: `${PACKAGE}.whatsAppBusinessManagement`,
		typeVersion: 1,
		parameters: { resource: 'account', operation: 'check', options: {} },
	} as unknown as INode;
	const description = OURS[node.type] as INodeTypeDescription;
	expect(unknownParameters(node, description)).toEqual(['options']);
	expect(unknownChoices(node, description)).toEqual(['operation: check']);
});
