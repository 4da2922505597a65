import type { Answer, GraphCall } from './call';
import type { Methods } from './graphNode';
import { signupsRoot } from './resources/signups';
import { messageTemplateLibrary } from './resources/templateLibrary';
import { inspectToken } from './tokens';

type MaybeLater = Answer | Promise<Answer>;

/** The handlers of `/{edge}` without a node, by HTTP method. */
export interface RootEdge extends Methods<(call: GraphCall) => MaybeLater> {
	/** The handlers of `/{edge}/{name}`: `/signups/{id}`. */
	member?: Methods<(name: string, call: GraphCall) => MaybeLater>;
}

/** The edges that belong to no node. Add a new one here. */
export const ROOT_EDGES: Record<string, RootEdge> = {
	debug_token: { GET: inspectToken },
	message_template_library: messageTemplateLibrary,
	signups: signupsRoot,
};
