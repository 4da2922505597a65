import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { isRecord, recordOf } from '../graph/records';
import { NOTHING_GIVEN } from '../parameters/fromCredential';
import { givenFor, refuseExpression } from './expressions';
import type { RawInput } from './input';
import { FILES_FIELD, FILE_FIELD, openItemFile, openItemFiles } from './itemFile';
import { mapConcurrently } from './mapConcurrently';
import type { Operation, PreparedCall, Resource } from './operation';
import { secretsIn } from './secrets';
import { inTimeZone } from './timeZone';

/** Reads that run beside each other when the user says nothing else. */
const READS_AT_ONCE = 32;

const ATTEMPTS = 3;

interface RunOptions {
	itemsAtOnce?: number;
	/** Seconds. */
	longestWait?: number;
}

/** Which operation runs is for the builder of the workflow to say: an AI agent could choose any other. */
const CHOSEN_BY_THE_BUILDER = [
	{ name: 'resource', displayName: 'Resource', noDataExpression: true },
	{ name: 'operation', displayName: 'Operation', noDataExpression: true },
];

function refuseChosenOperation(context: IExecuteFunctions): void {
	const node = context.getNode();
	try {
		for (const field of CHOSEN_BY_THE_BUILDER) refuseExpression(node, field);
	} catch (error) {
		throw toNodeError(node, error);
	}
}

function findOperation(context: IExecuteFunctions, resources: Resource[]): Operation {
	refuseChosenOperation(context);
	const resource = context.getNodeParameter('resource', 0) as string;
	const value = context.getNodeParameter('operation', 0) as string;
	const operation = resources
		.find((candidate) => candidate.value === resource)
		?.operations.find((candidate) => candidate.value === value);
	if (operation) return operation;
	throw new NodeOperationError(
		context.getNode(),
		`This node has no operation "${value}" on "${resource}"`,
		{
			description: 'Choose the resource and the operation from the lists.',
		},
	);
}

/** A locator's ID. An empty one holds none to cut out of an address, and n8n would throw. */
function readLocator(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const whole: unknown = context.getNodeParameter(name, itemIndex, null);
	const { value } = recordOf(whole);
	if (value === '' || value === undefined) return isRecord(whole) ? '' : whole;
	return context.getNodeParameter(name, itemIndex, null, { extractValue: true });
}

/** What a field means: the file behind its name, the time in the workflow's zone, or what it holds. */
function readValue(
	context: IExecuteFunctions,
	field: INodeProperties,
	itemIndex: number,
	value: unknown,
): unknown {
	if (field.name === FILE_FIELD) return openItemFile(context, itemIndex, value);
	if (field.name === FILES_FIELD) return openItemFiles(context, itemIndex, value);
	return inTimeZone(value, field, context.getTimezone());
}

/** What the user filled in for an item. A field that is hidden for it has no value. */
function readFields(context: IExecuteFunctions, operation: Operation, itemIndex: number): RawInput {
	// n8n offers a node to an AI agent under a type of its own.
	const isTool = context.getNode().type.endsWith('Tool');
	const raw: RawInput = { isTool, timeZone: context.getTimezone() };
	for (const field of operation.fields) {
		const { name, type } = field;
		if (type === 'notice') continue;
		refuseExpression(context.getNode(), field);
		const value: unknown =
			type === 'resourceLocator'
				? readLocator(context, name, itemIndex)
				: context.getNodeParameter(name, itemIndex, null);
		const given = givenFor(context.getNode(), field, value);
		if (given === null) continue;
		raw[name] = given === NOTHING_GIVEN ? given : readValue(context, field, itemIndex, given);
	}
	return raw;
}

type Outcome = { items: IDataObject[] } | { error: ReturnType<typeof toNodeError> };

/** Everything that one run needs, so that the steps below stay small. */
class Run {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: Operation,
		private readonly connection: GraphConnection,
	) {}

	/** Checks an item; nothing is sent. */
	prepare(itemIndex: number): PreparedCall | { error: unknown } {
		try {
			const raw = readFields(this.context, this.operation, itemIndex);
			this.connection.redaction.hide(secretsIn(raw, this.operation.fields));
			return this.operation.prepare(raw, this.connection.credential);
		} catch (error) {
			return { error };
		}
	}

	/** Sends what was prepared. With continue-on-fail an error is an outcome, else it ends the run. */
	async outcome(prepared: PreparedCall | { error: unknown }, itemIndex: number): Promise<Outcome> {
		try {
			if ('error' in prepared) return this.failed(prepared.error, itemIndex);
			return { items: await prepared.run(this.connection) };
		} catch (error) {
			return this.failed(error, itemIndex);
		}
	}

	private failed(cause: unknown, itemIndex: number): Outcome {
		return { error: toNodeError(this.context.getNode(), cause, itemIndex) };
	}

	toExecutionData(outcome: Outcome, itemIndex: number): INodeExecutionData[] {
		const pairedItem = { item: itemIndex };
		if ('items' in outcome) return outcome.items.map((json) => ({ json, pairedItem }));
		const { error } = outcome;
		// Exactly these two keys: by them every n8n knows an item for the error output.
		const json = { error: error.message, message: error.description ?? error.message };
		return [{ json, pairedItem }];
	}
}

/**
 * Runs an operation for all items: reads beside each other, writes one after another, output in the
 * order of the input. Every item is checked before the first call is made, so that a typing error in
 * the last row is known before the first row has changed anything; with continue-on-fail the rows
 * that are right still run.
 */
export async function execute(
	context: IExecuteFunctions,
	resources: Resource[],
): Promise<INodeExecutionData[][]> {
	const operation = findOperation(context, resources);
	const options = context.getNodeParameter('runOptions', 0, {}) as RunOptions;
	const signal = context.getExecutionCancelSignal();
	const connection = await GraphConnection.open(context, {
		attempts: ATTEMPTS,
		maxWaitSeconds: options.longestWait ?? 60,
		signal,
	});
	const run = new Run(context, operation, connection);
	const goesOn = context.continueOnFail();

	const prepared = context.getInputData().map((_item, itemIndex) => run.prepare(itemIndex));
	const firstInvalid = prepared.findIndex((call) => 'error' in call);
	const invalid = prepared[firstInvalid];
	if (!goesOn && invalid && 'error' in invalid) {
		throw toNodeError(context.getNode(), invalid.error, firstInvalid);
	}

	const onlyReads = prepared.every((call) => 'error' in call || call.isRead);
	const outcomes = await mapConcurrently(prepared, {
		atOnce: options.itemsAtOnce ?? (onlyReads ? READS_AT_ONCE : 1),
		stopped: () => signal?.aborted === true,
		work: async (call, itemIndex) => {
			const outcome = await run.outcome(call, itemIndex);
			if ('error' in outcome && !goesOn) throw outcome.error;
			return outcome;
		},
	});
	return [outcomes.flatMap((outcome, itemIndex) => run.toExecutionData(outcome, itemIndex))];
}
