import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { useActionNode } from '../../../../engine/useActionNode';

/** Runs of one node after each other: n8n saves what the node keeps after each, as in production. */
export function readRuns(action: ReturnType<typeof useActionNode>) {
	let staticData: IDataObject | undefined;
	const run = async (parameters: INodeParameters = {}): Promise<IDataObject[]> => {
		const result = await action.run(parameters, { staticData });
		if (result.error) throw result.error;
		staticData = result.staticData;
		return result.items;
	};
	return { run };
}
