import type { INodeParameters } from 'n8n-workflow';

import { startGraphApi, type GraphApi } from '../graphApi';
import { credentialFor } from './credential';
import { runAction, type ActionResult, type ActionRun } from './runAction';

/** The action node in a test file, with the local Graph API that it calls. */
interface ActionNode {
	/** Started before each test and closed after it: set it up in a hook or a test, not at module level. */
	readonly graph: GraphApi;
	/** Runs the node; the credential is one of `graph` unless the options name another. */
	run(parameters: INodeParameters, options?: Partial<ActionRun>): Promise<ActionResult>;
}

/**
 * Sets up a separate local Graph API for each test of the file.
 *
 * @param defaults parameters that every run has, such as the resource
 */
export function useActionNode(defaults: INodeParameters = {}): ActionNode {
	let graph: GraphApi;
	beforeEach(async () => {
		graph = await startGraphApi();
	});
	afterEach(async () => {
		await graph.close();
	});
	return {
		get graph() {
			return graph;
		},
		run: async (parameters, options) =>
			await runAction({
				credential: credentialFor(graph),
				parameters: { ...defaults, ...parameters },
				...options,
			}),
	};
}
