import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { IConnections, INode } from 'n8n-workflow';

const FOLDER = join(__dirname, '../../examples');

/** A workflow as n8n exports it. */
export interface Example {
	name: string;
	description?: string;
	nodes: INode[];
	connections: IConnections;
}

/** Every file of `examples/`. */
export const EXAMPLES = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file) => {
		const text = readFileSync(join(FOLDER, file), 'utf8');
		return { file, text, example: JSON.parse(text) as Example };
	});

/** Whether a node is the model or a tool of an agent: the agent runs it, not a connection. */
export const isForAgent = ({ connections }: Example, name: string): boolean =>
	Object.keys(connections[name] ?? {}).some((kind) => kind.startsWith('ai_'));

/** @throws if `examples/` has no such file */
export function exampleOf(file: string): Example {
	const found = EXAMPLES.find((each) => each.file === file);
	if (!found) throw new Error(`There is no examples/${file}`);
	return found.example;
}
