import type { Answer, GraphCall } from './call';
import type { Methods } from './graphNode';
import { messageTemplateLibrary } from './resources/templateLibrary';
import { inspectToken } from './tokens';

/** The handlers of `/{edge}` without a node, by HTTP method. */
export type RootEdge = Methods<(call: GraphCall) => Answer | Promise<Answer>>;

/** The edges that belong to no node. Add a new one here. */
export const ROOT_EDGES: Record<string, RootEdge> = {
	debug_token: { GET: inspectToken },
	message_template_library: messageTemplateLibrary,
};
