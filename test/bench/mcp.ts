/**
 * How much n8n's instance MCP server returns to an AI that builds workflows, in characters: by n8n's own
 * code, for this package's nodes and for n8n's Slack node. Run by `npm run bench`.
 *
 * For a community node n8n ignores the resource and the operation that the AI asks for, and returns the
 * types of all operations (`synthesizeNodeTypeDef`). For its own nodes it reads files by operation.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { INodeTypeDescription } from 'n8n-workflow';

import { WhatsAppBusinessManagement } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node.ts';
import { WhatsAppBusinessManagementTrigger } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node.ts';
import { hostModule } from '../n8n/host';
import { ensureHost } from '../n8n/install';

/** Every operation shares one text, so it grows with each of them. */
const MOST_CHARACTERS = 330_000;

const QUERIES = ['template rejected', 'whatsapp template', 'waba', 'whatsapp alert'];

type Described = INodeTypeDescription & { codex?: object };

interface Catalog {
	NodeTypeParser: new (nodes: Described[]) => object;
	searchCodeBuilderNodes: (parser: object, queries: string[]) => { results: string };
	getNodeTypes: (nodes: object[], options: { nodeDefinitionDirs: string[] }) => string;
}

/** What of n8n's code the MCP server calls. */
function loadCatalog() {
	const fromN8n = createRequire(hostModule('n8n', 'package.json'));
	return {
		catalog: fromN8n('@n8n/ai-utilities/node-catalog') as Catalog,
		...(fromN8n('./dist/modules/mcp-registry/synthesize-type-def.js') as {
			synthesizeNodeTypeDef: (description: Described) => string;
		}),
	};
}

const PACKAGE = 'n8n-nodes-whatsapp-business-management';
const NODES = join(__dirname, '../../nodes/WhatsAppBusinessManagement');

/** A node as n8n loads it: with its package's name, and with its codex file. */
const installed = (description: INodeTypeDescription, file: string): Described => ({
	...description,
	name: `${PACKAGE}.${description.name}`,
	codex: JSON.parse(readFileSync(join(NODES, `${file}.node.json`), 'utf8')) as object,
});

const ACTION = installed(
	new WhatsAppBusinessManagement().description,
	'WhatsAppBusinessManagement',
);
const TRIGGER = installed(
	new WhatsAppBusinessManagementTrigger().description,
	'WhatsAppBusinessManagementTrigger',
);

/** n8n's own nodes, among which a search has to find this package's. */
function ownNodes(): Described[] {
	const file = hostModule('n8n-nodes-base', 'dist', 'types', 'nodes.json');
	const nodes = JSON.parse(readFileSync(file, 'utf8')) as Described[];
	return nodes.map((node) => ({ ...node, name: `n8n-nodes-base.${node.name}` }));
}

/** The action node as it would be with run options that n8n lists for each operation. */
const withRunOptions: Described = {
	...ACTION,
	properties: ACTION.properties.map((property) => ({ ...property, disabledOptions: undefined })),
};

const shown = (count: number) => `${count.toLocaleString('en-US')} characters`;

/** The names of the nodes that a search returns, in its order. */
const namesIn = (found: string) =>
	[...found.matchAll(/^- (\S+)/gm)].map(([, name = '']) => name.replace(`${PACKAGE}.`, '… '));

async function main(): Promise<void> {
	await ensureHost(async (_label, work) => await work());
	const { catalog, synthesizeNodeTypeDef } = loadCatalog();
	const slack = { nodeId: 'n8n-nodes-base.slack', resource: 'message', operation: 'post' };
	const folder = `${hostModule('n8n-nodes-base', 'dist', 'node-definitions')}/`;
	const action = synthesizeNodeTypeDef(ACTION).length;

	console.log('What n8n’s MCP server returns to an AI that builds workflows:');
	console.log(`  types of the action node, all operations: ${shown(action)}`);
	console.log(
		`    if n8n listed the run options for each operation: ${shown(synthesizeNodeTypeDef(withRunOptions).length)}`,
	);
	console.log(`  types of the trigger: ${shown(synthesizeNodeTypeDef(TRIGGER).length)}`);
	console.log(
		`  types of n8n’s Slack node, one operation: ${shown(catalog.getNodeTypes([slack], { nodeDefinitionDirs: [folder] }).length)}`,
	);

	const parser = new catalog.NodeTypeParser([...ownNodes(), ACTION, TRIGGER]);
	for (const query of QUERIES) {
		const { results } = catalog.searchCodeBuilderNodes(parser, [query]);
		console.log(`  search “${query}”: ${shown(results.length)}: ${namesIn(results).join(', ')}`);
	}
	if (action > MOST_CHARACTERS) {
		console.error(`The types of the action node are longer than ${shown(MOST_CHARACTERS)}`);
		process.exitCode = 1;
	}
}

void main();
