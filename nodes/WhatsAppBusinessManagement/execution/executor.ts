import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import type { InputNames } from '../graph/inputNames';
import { isRecord, recordOf } from '../graph/records';
import { EMPTY_EXPRESSION } from '../parameters/fromCredential';
import { explainEmptyOutput } from './emptyHint';
import { markEmptyExpression, refuseExpression } from './expressions';
import type { RawInput } from './input';
import { FILES_FIELD, FILE_FIELD, openItemFile, openItemFiles } from './itemFile';
import { mapConcurrently } from './mapConcurrently';
import { nodeParameter } from './nodeParameter';
import type { Operation, PreparedCall, Resource } from './operation';
import { secretsIn } from './secrets';
import { applyTimeZone } from './timeZone';

/** The default number of reads that run concurrently. */
const READS_AT_ONCE = 32;

const ATTEMPTS = 3;

interface RunOptions {
	itemsAtOnce?: number;
	/** Seconds. */
	longestWait?: number;
}

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

/** The chosen operation and its resource. */
interface Chosen {
	resource: Resource;
	operation: Operation;
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

/** The ID in a locator. An empty locator is not passed to `extractValue`: n8n would throw. */
function readLocator(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const whole: unknown = context.getNodeParameter(name, itemIndex, null);
	const { value } = recordOf(whole);
	if (value === '' || value === undefined) return isRecord(whole) ? '' : whole;
	return context.getNodeParameter(name, itemIndex, null, { extractValue: true });
}

/** The value of a field: for a file name the file, for a date the time in the workflow's zone. */
function resolveValue(
	context: IExecuteFunctions,
	field: INodeProperties,
	itemIndex: number,
	value: unknown,
): unknown {
	if (field.name === FILE_FIELD) return openItemFile(context, itemIndex, value);
	if (field.name === FILES_FIELD) return openItemFiles(context, itemIndex, value);
	return applyTimeZone(value, field, context.getTimezone());
}

/** The values of an item, by field name. A field that is hidden for the item has none. */
function readFields(
	context: IExecuteFunctions,
	{ resource, operation }: Chosen,
	itemIndex: number,
): RawInput {
	// n8n adds this suffix to the type of a node that an AI agent uses as a tool.
	const isTool = context.getNode().type.endsWith('Tool');
	const raw: RawInput = { isTool, timeZone: context.getTimezone() };
	for (const field of operation.fields) {
		if (field.type === 'notice') continue;
		const parameter = nodeParameter(resource, operation, field);
		const { name, type } = parameter;
		refuseExpression(context.getNode(), parameter);
		const value: unknown =
			type === 'resourceLocator'
				? readLocator(context, name, itemIndex)
				: context.getNodeParameter(name, itemIndex, null);
		const marked = markEmptyExpression(context.getNode(), parameter, value);
		if (marked === null) continue;
		raw[field.name] =
			marked === EMPTY_EXPRESSION ? marked : resolveValue(context, parameter, itemIndex, marked);
	}
	return raw;
}

type Outcome = { items: IDataObject[] } | { error: ReturnType<typeof toNodeError> };

const isEmptyList = (outcome: Outcome): boolean => 'items' in outcome && outcome.items.length === 0;

/** The steps of a run, with the context that all of them need. */
class Run {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly chosen: Chosen,
		private readonly connection: GraphConnection,
	) {}

	/** Checks an item. Sends nothing. */
	prepare(itemIndex: number): PreparedCall | { error: unknown } {
		const { operation } = this.chosen;
		try {
			const raw = readFields(this.context, this.chosen, itemIndex);
			this.connection.redaction.hide(secretsIn(raw, operation.fields));
			return operation.prepare(raw, this.connection.credential);
		} catch (error) {
			return { error };
		}
	}

	/** Sends a prepared call. An error is returned as an outcome; the caller decides whether it ends the run. */
	async outcome(prepared: PreparedCall | { error: unknown }, itemIndex: number): Promise<Outcome> {
		try {
			if ('error' in prepared) return this.failed(prepared.error, itemIndex);
			return { items: await prepared.run(this.connection) };
		} catch (error) {
			return this.failed(error, itemIndex, 'names' in prepared ? prepared.names : undefined);
		}
	}

	private failed(cause: unknown, itemIndex: number, names?: InputNames): Outcome {
		return { error: toNodeError(this.context.getNode(), cause, itemIndex, names) };
	}

	toExecutionData(outcome: Outcome, itemIndex: number): INodeExecutionData[] {
		const pairedItem = { item: itemIndex };
		if ('items' in outcome) return outcome.items.map((json) => ({ json, pairedItem }));
		const { error } = outcome;
		// n8n recognizes an item for the error output by exactly these two keys.
		const json = { error: error.message, message: error.description ?? error.message };
		return [{ json, pairedItem }];
	}
}

/**
 * Runs an operation for all items: reads concurrently, writes one after another. The output has the
 * order of the input. All items are checked before the first call, so that an invalid last row is
 * reported before the first row has changed anything. With continue-on-fail the valid rows still run.
 *
 * @throws {NodeApiError | NodeOperationError} for the first failed item, without continue-on-fail
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Resource[],
): Promise<INodeExecutionData[][]> {
	const chosen = findOperation(context, resources);
	const options = context.getNodeParameter('runOptions', 0, {}) as RunOptions;
	const signal = context.getExecutionCancelSignal();
	const connection = await GraphConnection.open(context, {
		attempts: ATTEMPTS,
		maxWaitSeconds: options.longestWait ?? 60,
		signal,
	});
	const run = new Run(context, chosen, connection);
	const continuesOnFail = context.continueOnFail();

	const prepared = context.getInputData().map((_item, itemIndex) => run.prepare(itemIndex));
	const firstInvalid = prepared.findIndex((call) => 'error' in call);
	const invalid = prepared[firstInvalid];
	if (!continuesOnFail && invalid && 'error' in invalid) {
		throw toNodeError(context.getNode(), invalid.error, firstInvalid);
	}

	const onlyReads = prepared.every((call) => 'error' in call || call.isRead);
	const outcomes = await mapConcurrently(prepared, {
		atOnce: options.itemsAtOnce ?? (onlyReads ? READS_AT_ONCE : 1),
		stopped: () => signal?.aborted === true,
		work: async (call, itemIndex) => {
			const outcome = await run.outcome(call, itemIndex);
			if ('error' in outcome && !continuesOnFail) throw outcome.error;
			return outcome;
		},
	});
	const isComplete = outcomes.length === prepared.length;
	if (onlyReads && isComplete && outcomes.every(isEmptyList)) {
		explainEmptyOutput(
			context,
			prepared.flatMap((call) => ('error' in call ? [] : [call.describeRead()])),
		);
	}
	return [outcomes.flatMap((outcome, itemIndex) => run.toExecutionData(outcome, itemIndex))];
}
