import type { Answer, GraphCall } from './call';
import { methodUnsupported, nonexistingField, unknownPath } from './errors';
import { checkRequest, readFields, type Handler, type Methods, type NodeType } from './graphNode';
import { own } from './own';
import { requirePermission } from './tokens';
import type { World } from './world';

type MaybeLater<Value> = Value | Promise<Value>;

/** A node and its type. */
export interface FoundNode {
	run(call: GraphCall): MaybeLater<Answer>;
	/** `/{id}/{edge}`, or `/{id}/{edge}/{member}`. */
	runEdge(name: string, member: string | undefined, call: GraphCall): MaybeLater<Answer>;
}

/** Finds the nodes of one type. */
export interface NodeFinder {
	/** Whether `/{id}` can be of this type at all. */
	takes(id: string): boolean;
	find(id: string, call: GraphCall): FoundNode | undefined;
	/** The account that the node belongs to, for the usage header. */
	accountIdOf(id: string, world: World): string | undefined;
}

const DIGITS = /^\d+$/;

export function finderOf<Node extends { id: string }>(type: NodeType<Node>): NodeFinder {
	const takes = (id: string) => (type.idPattern ?? DIGITS).test(id);
	return {
		takes,
		find: (id, call) => {
			const node = type.find(call.world, id);
			if (!node) return undefined;
			// Permissions first: a token without them gets a refusal that names the missing one.
			if (type.permission) requirePermission(call.caller, type.permission);
			if (!type.isVisible(node, call)) return undefined;
			return {
				run: (nodeCall) => runNode(type, node, nodeCall),
				runEdge: (name, member, edgeCall) => runEdge(type, node, { name, member }, edgeCall),
			};
		},
		accountIdOf: (id, world) => {
			const node = takes(id) ? type.find(world, id) : undefined;
			return node && (type.accountIdOf?.(node) ?? (node as { accountId?: string }).accountId);
		},
	};
}

/** The handler of a method. Throws Meta's refusal of a method that is not supported. */
export function handlerOf<Run>(handlers: Methods<Run>, method: string): Run {
	const { GET, POST, DELETE } = handlers;
	const handler = own<Run | undefined>({ GET, POST, DELETE }, method);
	if (!handler) throw methodUnsupported(method);
	return handler;
}

function runNode<Node extends { id: string }>(
	type: NodeType<Node>,
	node: Node,
	call: GraphCall,
): MaybeLater<Answer> {
	const { POST, DELETE } = type;
	const read = () => {
		checkRequest(type, call);
		return readFields(type, node, call);
	};
	return handlerOf({ GET: read, POST, DELETE }, call.method)(node, call);
}

function runEdge<Node extends { id: string }>(
	type: NodeType<Node>,
	node: Node,
	{ name, member }: { name: string; member: string | undefined },
	call: GraphCall,
): MaybeLater<Answer> {
	const edge = own(type.edges, name);
	// The refusal of a name under an edge without names is a guess.
	if (member !== undefined && !edge?.member) throw unknownPath(`/${name}/${member}`);
	if (!edge) throw unknownEdge(type.typeName, name, call.method);
	if (edge.permission) requirePermission(call.caller, edge.permission);
	if (member !== undefined) return handlerOf(edge.member ?? {}, call.method)(node, member, call);
	return handlerOf<Handler<Node>>(edge, call.method)(node, call);
}

/** Meta treats an unknown edge as a field in a read, and as a wrong path in a write. */
function unknownEdge(typeName: string, name: string, method: string): Error {
	return method === 'GET' ? nonexistingField(name, typeName) : unknownPath(`/${name}`);
}
