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
	/** Shows a hint above the output in the editor. It must contain no secret. */
	hint: (message: string) => void;
	/** Whether a person runs it in the editor, so that n8n saves nothing that the node keeps. */
	isManual: boolean;
	/**
	 * Registers how to take back what this run kept. It is called if n8n drops the items of the run, because
	 * one of its input items failed or because it was cancelled.
	 */
	ifDropped: (takeBack: () => void) => void;
}

/** What to take back if n8n drops the items of a run, in the order in which it was kept. */
const kept = new WeakMap<IExecuteFunctions, Array<() => void>>();

/**
 * Runs a node. If it throws or is cancelled, what its operations kept is taken back, the last first: n8n saves
 * it in any case, but outputs no item.
 *
 * @throws what `run` throws
 */
export async function keepingIfOutput<Output>(
	context: IExecuteFunctions,
	run: () => Promise<Output>,
): Promise<Output> {
	let isOutput = false;
	try {
		const output = await run();
		isOutput = context.getExecutionCancelSignal()?.aborted !== true;
		return output;
	} finally {
		if (!isOutput) for (const takeBack of (kept.get(context) ?? []).reverse()) takeBack();
		kept.delete(context);
	}
}

/** The hints that a run shows. */
const shown = new WeakMap<IExecuteFunctions, Set<string>>();

/**
 * Shows a hint above the output, once for all input items. n8n 1.123 and all 2.x have hints; a host without
 * them shows none.
 */
export function showHint(context: IExecuteFunctions, message: string): void {
	const before = shown.get(context) ?? new Set();
	if (before.has(message)) return;
	shown.set(context, before.add(message));
	if ('addExecutionHints' in context) {
		context.addExecutionHints({ message, location: 'outputPane' });
	}
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
		hint: (message) => showHint(context, message),
		isManual: context.getMode() === 'manual',
		ifDropped: (takeBack) => kept.set(context, [...(kept.get(context) ?? []), takeBack]),
	};
}
