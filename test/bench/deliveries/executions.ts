import type { N8nApi } from '../../n8n/api';
import { isOver } from '../../n8n/executions';
import { poll } from '../../n8n/poll';

const TIMEOUT_MS = 60_000;

/** Waits until no workflow runs, so that one measurement does not affect the next. */
export async function untilIdle(api: N8nApi, workflowIds: string[]): Promise<void> {
	await poll(
		'n8n to finish its executions',
		async () => {
			const all = await Promise.all(workflowIds.map(async (id) => await api.executions(id)));
			return all.flat().every(isOver) || undefined;
		},
		TIMEOUT_MS,
	);
}

/** The number of the newest execution of a workflow; 0 before the first. */
export async function newest(api: N8nApi, workflowId: string): Promise<number> {
	const [execution] = await api.executions(workflowId);
	return Number(execution?.id ?? 0);
}
