import type { Answer, GraphCall } from './call';
import { objectMissing, unknownPath } from './errors';
import { handlerOf } from './nodeFinder';
import { NODE_TYPES } from './nodeTypes';
import { own } from './own';
import { parsePath } from './paths';
import { ROOT_EDGES } from './rootEdges';
import type { World } from './world';

/**
 * Answers `/{version}/{root edge}`, `/{version}/{root edge}/{name}`, `/{version}/{id}`, `/{version}/{id}/{edge}` and
 * `/{version}/{id}/{edge}/{name}`. Throws a `GraphError` for the rest.
 */
export async function route(call: GraphCall): Promise<Answer> {
	const segments = segmentsOf(call.path);
	const [name = '', edge, member, ...rest] = segments;
	const rootEdge = own(ROOT_EDGES, name);
	if (rootEdge && !edge) return await handlerOf(rootEdge, call.method)(call);
	if (rootEdge?.member && edge && !member) {
		return await handlerOf(rootEdge.member, call.method)(edge, call);
	}
	const id = idOf(name, call);
	const types = NODE_TYPES.filter((type) => type.takes(id));
	if (!types.length || rest.length) throw unknownPath(`/${segments.join('/')}`);
	const node = types.map((type) => type.find(id, call)).find((found) => found !== undefined);
	if (!node) throw objectMissing(call.method, id);
	return edge ? await node.runEdge(edge, member, call) : await node.run(call);
}

/** The account that a path is about, for the usage header. */
export function accountIdOf(path: string, world: World): string | undefined {
	const [id = ''] = segmentsOf(path);
	const accountIds = NODE_TYPES.map((type) => type.accountIdOf(id, world));
	return world.accounts.find((account) => accountIds.includes(account.id))?.id;
}

function segmentsOf(path: string): string[] {
	return parsePath(path)?.segments ?? [];
}

/** `me` and `app` are aliases of the token's user and app. */
function idOf(name: string, { caller, world }: GraphCall): string {
	if (name === 'app') return world.app.id;
	if (name === 'me') return caller.kind === 'user' ? caller.user.id : world.app.id;
	return name;
}
