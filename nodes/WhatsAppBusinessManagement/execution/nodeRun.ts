import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** What an operation can know and keep beside its input: the node that runs it. */
export interface NodeRun {
	/**
	 * What the node keeps between runs. n8n saves it after each run in production, also if a later node
	 * fails, and never after a manual one. Keep it small: n8n stores it with the workflow.
	 */
	staticData: () => IDataObject;
	/** Writes a line of progress to n8n’s log. It must contain no secret. */
	log: (message: string) => void;
	/** Whether a person runs it in the editor, so that n8n saves nothing that the node keeps. */
	isManual?: boolean;
}

/** The node of a context. A context without static data, such as that of a tool, gets one that is not kept. */
export function nodeRunOf(context: IExecuteFunctions): NodeRun {
	const forgotten: IDataObject = {};
	return {
		staticData: () =>
			typeof context.getWorkflowStaticData === 'function'
				? context.getWorkflowStaticData('node')
				: forgotten,
		log: (message) => context.logger.info(message),
		isManual: context.getMode() === 'manual',
	};
}
