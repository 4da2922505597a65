import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { DEADLINE_MS } from '../graph/deadline';
import { toNodeError } from '../graph/errors';
import type { InputNames } from '../graph/inputNames';
import { explainEmptyOutput } from './emptyHint';
import { refuseExpression } from './expressions';
import { failedItem, identityOf } from './failedItem';
import type { RawInput } from './input';
import { mapConcurrently } from './mapConcurrently';
import { keepingIfOutput } from './nodeRun';
import type { JointRun, PreparedCall, Resource } from './operation';
import type { Chosen } from './readFields';
import { readFields } from './readFields';
import type { ResultItem } from './resultItem';
import { toExecutionItem } from './resultItem';
import type { RunOptions } from './runOptions';
import { readRunOptions } from './runOptions';
import { secretsIn } from './secrets';
import { isTool, readableByAgent } from './tool';

/** The default number of reads that run concurrently. */
const READS_AT_ONCE = 32;

const ATTEMPTS = 3;

/** An expression here would let an AI agent choose any operation. */
const BUILDER_ONLY_FIELDS = [
	{ name: 'resource', displayName: 'Resource', noDataExpression: true },
	{ name: 'operation', displayName: 'Operation', noDataExpression: true },
];

function refuseExpressionForOperation(context: IExecuteFunctions): void {
	const node = context.getNode();
	try {
		for (const field of BUILDER_ONLY_FIELDS) refuseExpression(node, field);
	} catch (error) {
		throw toNodeError(node, error);
	}
}

function findOperation(context: IExecuteFunctions, resources: Resource[]): Chosen {
	refuseExpressionForOperation(context);
	const resourceValue = context.getNodeParameter('resource', 0) as string;
	const value = context.getNodeParameter('operation', 0) as string;
	const resource = resources.find((candidate) => candidate.value === resourceValue);
	const operation = resource?.operations.find((candidate) => candidate.value === value);
	if (resource && operation) return { resource, operation };
	throw new NodeOperationError(
		context.getNode(),
		`The resource "${resourceValue}" has no operation "${value}"`,
		{
			description: 'Choose the resource and the operation from the lists.',
		},
	);
}

type NodeError = ReturnType<typeof toNodeError>;

/** `identity` tells which row failed. */
type Failure = { error: NodeError; itemIndex: number; identity: IDataObject };

type Outcome = { items: INodeExecutionData[] } | Failure;

/** An item that was checked: its call, or what is wrong with it. */
type Checked = PreparedCall | { error: unknown };

const isValid = (checked: Checked): checked is PreparedCall => !('error' in checked);

const isEmptyList = (outcome: Outcome): boolean => 'items' in outcome && outcome.items.length === 0;

/** The JSON of an input item. */
const rowOf = (context: IExecuteFunctions, itemIndex: number): IDataObject | undefined =>
	context.getInputData()[itemIndex]?.json;

/** The steps of a run, with the context that all of them need. */
class Run {
	/** What was read of each item, to identify those that fail. */
	private readonly inputs = new Map<number, RawInput>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly chosen: Chosen,
		private readonly connection: GraphConnection,
	) {}

	/** Checks an item. Sends nothing. */
	prepare(itemIndex: number): Checked {
		const { operation } = this.chosen;
		try {
			const raw = readFields(this.context, this.chosen, itemIndex);
			this.connection.redaction.hide(secretsIn(raw, operation.fields));
			this.inputs.set(itemIndex, raw);
			return operation.prepare(raw, this.connection.credential);
		} catch (error) {
			return { error };
		}
	}

	/** Sends a prepared call. An error is returned as an outcome; the caller decides whether it ends the run. */
	async outcome(checked: Checked, itemIndex: number): Promise<Outcome> {
		try {
			if (!isValid(checked)) return this.failed(checked.error, itemIndex);
			const results = await checked.run(this.connection);
			return { items: await this.stored(results.map((item) => ({ item, itemIndex }))) };
		} catch (error) {
			return this.failed(error, itemIndex, isValid(checked) ? checked.names : undefined);
		}
	}

	/**
	 * Runs an operation that works on all items together.
	 *
	 * @returns the outcome of the valid items, whose items are paired with their own input items; then one
	 * error per item that is invalid, or that did not run because all of them failed
	 */
	async jointOutcomes(runAll: JointRun, checked: Checked[]): Promise<Outcome[]> {
		const valid = [...checked.entries()].filter((entry): entry is [number, PreparedCall] =>
			isValid(entry[1]),
		);
		const invalid = checked.flatMap((each, itemIndex) =>
			isValid(each) ? [] : [this.failed(each.error, itemIndex)],
		);
		if (valid.length === 0) return invalid;
		try {
			const results = await runAll(
				this.connection,
				valid.map(([, call]) => call),
				invalid.length,
			);
			const paired = results.map(({ item, input }) => ({
				item,
				itemIndex: valid[input]?.[0] ?? 0,
			}));
			return [{ items: await this.stored(paired) }, ...invalid];
		} catch (error) {
			const failed = valid.map(([index, { names }]) => this.failed(error, index, names));
			return [...failed, ...invalid];
		}
	}

	private async stored(
		results: Array<{ item: ResultItem; itemIndex: number }>,
	): Promise<INodeExecutionData[]> {
		const items: INodeExecutionData[] = [];
		// One after another: n8n writes the files of an item to its disk.
		for (const { item, itemIndex } of results) {
			items.push(await toExecutionItem(this.context, item, itemIndex));
		}
		return items;
	}

	private failed(cause: unknown, itemIndex: number, names?: InputNames): Failure {
		return {
			error: toNodeError(this.context.getNode(), cause, itemIndex, names),
			itemIndex,
			identity: identityOf(
				rowOf(this.context, itemIndex),
				this.chosen.operation.fields,
				this.inputs.get(itemIndex),
				this.connection.redaction,
			),
		};
	}
}

function toExecutionData(context: IExecuteFunctions, outcome: Outcome): INodeExecutionData[] {
	if ('items' in outcome) return outcome.items;
	const { error, itemIndex, identity } = outcome;
	return [failedItem(context.getNode(), error, itemIndex, identity)];
}

/**
 * The outputs of a run that cannot begin. Without them n8n would pass on the input items with
 * continue-on-fail, as if they had succeeded.
 *
 * @throws the error, without continue-on-fail
 */
function allFailed(context: IExecuteFunctions, cause: unknown): INodeExecutionData[][] {
	const error = toNodeError(context.getNode(), cause);
	if (!context.continueOnFail()) throw error;
	const items = context.getInputData();
	return [
		items.map(({ json }, itemIndex) =>
			failedItem(context.getNode(), error, itemIndex, identityOf(json, [])),
		),
	];
}

/**
 * Runs an operation for all items: reads concurrently, writes one after another. The output has the
 * order of the input. All items are checked before the first call, so that an invalid last row is
 * reported before the first row has changed anything. With continue-on-fail the valid rows still run. An
 * operation that works on all items together gets the valid ones at once, and orders its items itself.
 *
 * @throws {NodeApiError | NodeOperationError} for the first failed item, without continue-on-fail
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Resource[],
): Promise<INodeExecutionData[][]> {
	try {
		return await keepingIfOutput(context, async () => await executeAll(context, resources));
	} catch (error) {
		throw isTool(context.getNode()) ? readableByAgent(error) : error;
	}
}

async function executeAll(
	context: IExecuteFunctions,
	resources: Resource[],
): Promise<INodeExecutionData[][]> {
	const chosen = findOperation(context, resources);
	let options: RunOptions;
	try {
		options = readRunOptions(context);
	} catch (error) {
		return allFailed(context, error);
	}
	const signal = context.getExecutionCancelSignal();
	const policy = {
		attempts: ATTEMPTS,
		maxWaitSeconds: options.longestWait,
		deadlineMs: DEADLINE_MS.call,
		signal,
	};
	const connection = await GraphConnection.open(context, policy).catch((error: unknown) => error);
	if (!(connection instanceof GraphConnection)) return allFailed(context, connection);
	const run = new Run(context, chosen, connection);
	const continuesOnFail = context.continueOnFail();
	const unlessFailed = (outcome: Outcome): Outcome => {
		if ('error' in outcome && !continuesOnFail) throw outcome.error;
		return outcome;
	};

	const checked = context.getInputData().map((_item, itemIndex) => run.prepare(itemIndex));
	const firstInvalid = checked.findIndex((each) => !isValid(each));
	const invalid = checked[firstInvalid];
	if (!continuesOnFail && invalid && !isValid(invalid)) {
		throw toNodeError(context.getNode(), invalid.error, firstInvalid);
	}

	const { runAll } = chosen.operation;
	const onlyReads = checked.every((each) => !isValid(each) || each.isRead);
	const outcomes = runAll
		? (await run.jointOutcomes(runAll, checked)).map(unlessFailed)
		: await mapConcurrently(checked, {
				atOnce: options.itemsAtOnce ?? (onlyReads ? READS_AT_ONCE : 1),
				stopped: () => signal?.aborted === true,
				work: async (call, itemIndex) => unlessFailed(await run.outcome(call, itemIndex)),
			});
	const isComplete = runAll !== undefined || outcomes.length === checked.length;
	if (onlyReads && isComplete && outcomes.every(isEmptyList)) {
		explainEmptyOutput(
			context,
			checked.filter(isValid).map((each) => each.describeRead()),
		);
	}
	return [outcomes.flatMap((outcome) => toExecutionData(context, outcome))];
}
