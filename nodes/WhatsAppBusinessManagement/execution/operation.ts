import type { ICredentialDataDecryptedObject, IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { GraphCall } from '../graph/call';
import { isRead } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import type { InputNames } from '../graph/inputNames';
import type { Parameter, ShapeOf } from '../parameters/field';
import { bodyOf, propertyOf, shapeOf } from '../parameters/field';
import { CONFIRM, guard } from '../parameters/guard';
import type { EmptyHint, ReadOfItem } from './emptyHint';
import { readOfItem } from './emptyHint';
import type { RawInput } from './input';
import { readInput } from './input';
import { inputNames } from './inputNames';
import type { OutputShape } from './output';
import type { Response } from './response';
import type { JointItem, ResultItem } from './resultItem';

/*
 * How to write an operation: one file per operation under `resources/<resource>/`, which calls
 * `operation({ … })`, and one line in the resource's `index.ts`. A definition has three parts:
 *
 * 1. what the user sees: `name`, `value`, `action`, `description` and, for a dangerous operation, `confirm`;
 * 2. `fields`: each is declared once, with what n8n shows, what is valid and Meta's key (see
 *    `parameters/field.ts`). The checked values are the `input` of the functions below, by the fields'
 *    names. Values whose field has `sends` are also in `body`, by Meta's keys;
 * 3. the work: `request` and `response` for a single call, `calls`, `isRead` and `run` for several, or
 *    `calls`, `isRead` and `runAll` for one piece of work on all items together.
 *
 * Example: `resources/phoneNumber/create.ts`.
 */

/** The part of a definition that all kinds of operation share: what is shown, and what is valid. */
interface OperationBase<Parameters extends readonly Parameter[], Schema extends z.ZodTypeAny> {
	/** Title Case, shown in the Operation list. */
	name: string;
	/** The value of the Operation parameter, and the name of the file. */
	value: string;
	/** Sentence case, shown in the node panel. */
	action: string;
	/** The purpose, by which a person or an AI agent chooses the operation. */
	description: string;
	/**
	 * For operations that cannot be undone, lock out the user or cost money: the consequence, as a whole
	 * sentence. The node shows it first, as a warning above a switch. Without the switch the operation
	 * does not run, and only the builder of the workflow can turn it on.
	 */
	confirm?: string;
	/** The fields in the order in which the node shows them. Each field's `name` is a key of the input. */
	fields: Parameters;
	/**
	 * The schema of the input, only if the fields' own checks are not enough, e.g. because one field
	 * depends on another. If omitted, it is `z.object(checks)`. Built on first use, to keep loading fast.
	 *
	 * @param checks the checks of the fields, by the fields' names
	 */
	input?: (checks: ShapeOf<Parameters>) => Schema;
	/** Whether its texts may contain variables of templates, `{{1}}`, which n8n would evaluate in an expression. */
	takesVariables?: boolean;
	/** The keys of the items, without those that the response adds itself (`success`, `deleted`). */
	output?: OutputShape;
	/**
	 * Why a read may return no item, if there is more to say than the default: there are none, another
	 * account, no access. Filters and times that the user set are named by themselves.
	 */
	emptyHint?: EmptyHint;
}

/** An operation that sends a single call. */
interface SingleCall<Input> {
	/**
	 * Makes the call.
	 *
	 * @param input the checked values, by the fields' names
	 * @param body the values of the fields that have `sends`, by Meta's keys, without empty ones
	 */
	request: (input: Input, body: IDataObject) => GraphCall;
	/** How Meta's answer becomes items: `one`, `many`, `written`, `results` or `deleted`. */
	response: Response;
	/** The part of the input that every item repeats, e.g. the ID that was written to. */
	echo?: (input: Input) => IDataObject;
}

/** An operation that needs several calls. */
interface Composite<Input> {
	/** The calls that it makes, for the documentation: method and path with Meta's placeholders. */
	calls: readonly string[];
	/** Whether the operation changes nothing at Meta. */
	isRead: (input: Input) => boolean;
	/**
	 * Sends the calls and returns the items.
	 *
	 * @param connection sends every call of the operation
	 * @param input the checked values, by the fields' names
	 * @param body the values of the fields that have `sends`, by Meta's keys, without empty ones
	 */
	run: (connection: GraphConnection, input: Input, body: IDataObject) => Promise<ResultItem[]>;
}

/** An operation that looks at all input items together, e.g. to make one plan of them. */
interface Joint<Input> {
	/** The calls that it makes, for the documentation: method and path with Meta's placeholders. */
	calls: readonly string[];
	/** Whether the operation changes nothing at Meta, judged for each input. */
	isRead: (input: Input) => boolean;
	/**
	 * Sends the calls of all valid items.
	 *
	 * @param inputs the checked values of each item, by the fields' names
	 * @param bodies for each item, the values of the fields that have `sends`, by Meta's keys
	 * @param omitted how many items are missing from the inputs because they are invalid
	 * @returns the items in the order of the output, each with the index of its input
	 */
	runAll: (
		connection: GraphConnection,
		inputs: Input[],
		bodies: IDataObject[],
		omitted: number,
	) => Promise<JointItem[]>;
}

type Work<Input> = SingleCall<Input> | Composite<Input> | Joint<Input>;

/** The definition of an operation: the default content of a file under `resources/`. */
export type OperationDefinition<
	Parameters extends readonly Parameter[],
	Schema extends z.ZodTypeAny,
> = OperationBase<Parameters, Schema> & Work<z.output<Schema>>;

/** The checked call of one item, ready to be sent. */
export interface PreparedCall {
	/** Whether it changes nothing at Meta. Then it may run concurrently and be repeated. */
	isRead: boolean;
	/** Sends the call and returns the items. */
	run: (connection: GraphConnection) => Promise<ResultItem[]>;
	/** Only if the operation works on all items together: what `runAll` needs of this one. */
	checked?: { input: unknown; body: IDataObject };
	/** How the user knows the parts of the call, for its errors. */
	names: InputNames;
	/** What was asked for, to explain an empty answer. */
	describeRead: () => ReadOfItem;
}

/** Runs prepared calls of one operation together; `omitted` items were invalid. */
export type JointRun = (
	connection: GraphConnection,
	calls: PreparedCall[],
	omitted: number,
) => Promise<JointItem[]>;

/** An operation as the executor and the node description use it, without the type of its input. */
export interface Operation {
	name: string;
	value: string;
	action: string;
	description: string;
	fields: INodeProperties[];
	output: OutputShape;
	/** Whether its texts may contain variables of templates. */
	takesVariables?: boolean;
	/** The calls that it makes, if it needs several: method and path with Meta's placeholders. */
	calls?: readonly string[];
	/**
	 * Checks the input of an item. Sends nothing.
	 *
	 * @throws {InvalidInputError} naming the field and the fix
	 */
	prepare: (raw: RawInput, credential: ICredentialDataDecryptedObject) => PreparedCall;
	/** Runs the calls of all items together, if the operation needs all of them. */
	runAll?: JointRun;
}

/** An entry of the Resource list, with its operations. */
export interface Resource {
	/** Title Case. n8n lists the resources by name, so things that belong together start with the same words. */
	name: string;
	/** The value of the Resource parameter, and the name of the folder. */
	value: string;
	/** What the resource is, in one line below its name. */
	description: string;
	operations: Operation[];
}

function prepareCall<Input>(
	work: Work<Input>,
	raw: RawInput,
	input: Input,
	body: IDataObject,
): Pick<PreparedCall, 'isRead' | 'run'> {
	if ('runAll' in work) {
		return {
			isRead: work.isRead(input),
			run: async (connection) =>
				(await work.runAll(connection, [input], [body], 0)).map(({ item }) => item),
		};
	}
	if ('run' in work) {
		return {
			isRead: work.isRead(input),
			run: async (connection) => await work.run(connection, input, body),
		};
	}
	const call = work.request(input, body);
	return {
		isRead: isRead(call),
		run: async (connection) =>
			await work.response.items(connection, call, work.echo?.(input) ?? {}, {
				...raw,
				...(input as RawInput),
			}),
	};
}

const jointRun =
	<Input>({ runAll }: Joint<Input>): JointRun =>
	async (connection, calls, omitted) =>
		await runAll(
			connection,
			calls.map(({ checked }) => checked?.input as Input),
			calls.map(({ checked }) => checked?.body ?? {}),
			omitted,
		);

/**
 * Makes an operation from its definition. The start of this file explains how to write one.
 *
 * @returns the operation with its n8n properties, and `prepare`, which checks an item's input
 */
export function operation<
	const Parameters extends readonly Parameter[],
	Schema extends z.ZodTypeAny = z.ZodObject<ShapeOf<Parameters>>,
>(definition: OperationDefinition<Parameters, Schema>): Operation {
	const { name, value, action, description, confirm } = definition;
	const parameters: readonly Parameter[] = [
		...(confirm === undefined ? [] : guard(CONFIRM, confirm)),
		...definition.fields,
	];
	const fields = [
		...parameters.map(propertyOf),
		...('response' in definition ? definition.response.fields : []),
	];
	const output = {
		...definition.output,
		...('response' in definition && definition.response.output),
	};
	let schema: z.ZodTypeAny | undefined;
	const buildSchema = (): z.ZodTypeAny => {
		const checks = shapeOf(definition.fields);
		const input = definition.input?.(checks) ?? z.object(checks);
		// The confirmation is checked separately, so that a custom `input` cannot omit it.
		const confirmation = parameters.filter((each) => propertyOf(each).name === CONFIRM);
		return confirmation.length === 0 ? input : z.object(shapeOf(confirmation)).and(input);
	};
	return {
		name,
		value,
		action,
		description,
		fields,
		output,
		takesVariables: definition.takesVariables,
		calls: 'calls' in definition ? definition.calls : undefined,
		prepare(raw, credential) {
			schema ??= buildSchema();
			const input = readInput(schema, raw, credential, fields) as z.output<Schema>;
			if ('response' in definition) definition.response.check?.(raw);
			const body = bodyOf(definition.fields, input as RawInput);
			return {
				...prepareCall(definition, raw, input, body),
				...('runAll' in definition && { checked: { input, body } }),
				names: inputNames(definition.fields, raw, credential),
				describeRead: () => readOfItem(definition.emptyHint, fields, raw, input as RawInput),
			};
		},
		...('runAll' in definition && { runAll: jointRun(definition) }),
	};
}
