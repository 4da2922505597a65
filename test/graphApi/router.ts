import type { Answer, GraphCall } from './call';
import { methodUnsupported, nonexistingField, objectMissing, unknownPath } from './errors';
import { readFields, type Edge, type NodeType } from './graphNode';
import { own } from './own';
import { account } from './resources/accounts';
import { app } from './resources/apps';
import { business, user } from './resources/businesses';
import { phoneNumber } from './resources/phoneNumbers';
import { template } from './resources/templates';
import { inspectToken, requirePermission } from './tokens';
import type { World } from './world';

/** A node that has been found, with its type behind it. */
interface FoundNode {
	read(call: GraphCall): Answer;
	runEdge(name: string, call: GraphCall): Answer | Promise<Answer>;
}

type Finder = (id: string, call: GraphCall) => FoundNode | undefined;

/** Everything that `/{id}` can be. */
const FINDERS: Finder[] = [
	finderOf(account),
	finderOf(phoneNumber),
	finderOf(template),
	finderOf(business),
	finderOf(user),
	finderOf(app),
];

/** Answers `/{version}/{id}` and `/{version}/{id}/{edge}`. Throws a `GraphError` for the rest. */
export async function route(call: GraphCall): Promise<Answer> {
	const [name, edge, ...rest] = segmentsOf(call.path);
	if (name === 'debug_token' && !edge) return inspectToken(call);
	const id = name && idOf(name, call);
	if (!id || rest.length) throw unknownPath(`/${[name, edge, ...rest].filter(Boolean).join('/')}`);
	const node = FINDERS.map((find) => find(id, call)).find((found) => found !== undefined);
	if (!node) throw objectMissing(call.method, id);
	if (edge) return await node.runEdge(edge, call);
	if (call.method !== 'GET') throw methodUnsupported(call.method);
	return node.read(call);
}

/** The account that a path is about, for the usage header. */
export function accountIdOf(path: string, world: World): string | undefined {
	const [id] = segmentsOf(path);
	const isWanted = (candidate: { id: string }) => candidate.id === id;
	const part = world.phoneNumbers.find(isWanted) ?? world.templates.find(isWanted);
	return world.accounts.find((candidate) => candidate.id === (part?.accountId ?? id))?.id;
}

function segmentsOf(path: string): string[] {
	const [, behindVersion = ''] = /^\/v\d+\.\d+\/(.*)$/.exec(path) ?? [];
	return behindVersion.split('/').filter(Boolean);
}

/** `me` and `app` stand for whom the token belongs to. */
function idOf(name: string, { caller, world }: GraphCall): string | undefined {
	if (name === 'app') return world.app.id;
	if (name === 'me') return caller.kind === 'user' ? caller.user.id : world.app.id;
	return /^\d+$/.test(name) ? name : undefined;
}

function finderOf<Node extends { id: string }>(type: NodeType<Node>): Finder {
	return (id, call) => {
		const node = type.find(call.world, id);
		if (!node) return undefined;
		// Permissions first: a token without them gets a refusal that says which one is missing.
		if (type.permission) requirePermission(call.caller, type.permission);
		if (!type.isVisible(node, call)) return undefined;
		return {
			read: (readCall) => readFields(type, node, readCall),
			runEdge: (name, edgeCall) => runEdge(type, node, name, edgeCall),
		};
	};
}

function runEdge<Node extends { id: string }>(
	type: NodeType<Node>,
	node: Node,
	name: string,
	call: GraphCall,
): Answer | Promise<Answer> {
	const edge = own(type.edges, name);
	if (!edge) throw unknownEdge(type.typeName, name, call.method);
	if (edge.permission) requirePermission(call.caller, edge.permission);
	const handler = edge[call.method as keyof Omit<Edge<Node>, 'permission'>];
	if (!handler) throw methodUnsupported(call.method);
	return handler(node, call);
}

/** Meta takes an unknown edge for a field when it is read, and for a wrong path when it is written. */
function unknownEdge(typeName: string, name: string, method: string): Error {
	return method === 'GET' ? nonexistingField(name, typeName) : unknownPath(`/${name}`);
}
