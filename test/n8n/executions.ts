import { parse } from 'flatted';
import type {
	ExecutionStatus,
	IDataObject,
	IRunExecutionData,
	WorkflowExecuteMode,
} from 'n8n-workflow';

/** An execution as n8n lists it. */
export interface ExecutionSummary {
	id: string;
	workflowId: string;
	mode: WorkflowExecuteMode;
	status: ExecutionStatus;
}

/** An execution with the output of its nodes. */
export interface Execution extends ExecutionSummary {
	data: IRunExecutionData;
}

/** As the API sends it: the data flattened into a string, as n8n stores it. */
export interface StoredExecution extends ExecutionSummary {
	data: string;
}

export function restore(stored: StoredExecution): Execution {
	return { ...stored, data: parse(stored.data) as IRunExecutionData };
}

/** Whether the execution has finished. */
export function isOver({ status }: ExecutionSummary): boolean {
	return !['new', 'running', 'waiting'].includes(status);
}

/** The items that a node returned in its last run. */
export function itemsOf(execution: Execution, node: string): IDataObject[] {
	const run = execution.data.resultData.runData[node]?.at(-1);
	return (run?.data?.main?.[0] ?? []).map((item) => item.json);
}
