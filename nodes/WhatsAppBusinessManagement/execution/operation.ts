import type { ICredentialDataDecryptedObject, IDataObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import type { GraphCall } from '../graph/call';
import { isRead } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import type { RawInput } from './input';
import { readInput } from './input';
import type { OutputShape } from './output';
import type { Response } from './response';

/** What the user sees of an operation, and what is valid: data and pure functions, no engine. */
interface OperationFace<Schema extends z.ZodTypeAny> {
	/** Title Case, as the Operation list shows it. */
	name: string;
	/** The parameter's value, and the file's name. */
	value: string;
	/** Sentence case, as the node panel shows it. */
	action: string;
	/** What it is for, in words by which a person or an AI agent picks it. */
	description: string;
	/** What the user fills in. Each field's `name` is a key of the input. */
	fields: INodeProperties[];
	/** What is valid. Built when first used, so that many operations load as fast as few. */
	input: () => Schema;
	/** What its items hold, beside what the kind of response says of itself (`success`, `deleted`). */
	output?: OutputShape;
}

/** An operation that is one call: what is sent, and what comes out. */
interface SingleCall<Input> {
	request: (input: Input) => GraphCall;
	response: Response;
	/** What every item says beside Meta's answer, e.g. the ID that was written to. */
	beside?: (input: Input) => IDataObject;
}

/** An operation that needs several calls, all through the same connection. */
interface Composite<Input> {
	/** Whether it changes nothing at Meta. */
	isRead: (input: Input) => boolean;
	run: (connection: GraphConnection, input: Input) => Promise<IDataObject[]>;
}

/** What one file under `resources/` says of its operation. */
export type OperationDefinition<Schema extends z.ZodTypeAny> = OperationFace<Schema> &
	(SingleCall<z.output<Schema>> | Composite<z.output<Schema>>);

/** One item's call, checked and ready to be sent. */
export interface PreparedCall {
	/** Whether it changes nothing: then it may run beside others and be repeated. */
	isRead: boolean;
	/** Sends it and gives the item(s) that come out. */
	run: (connection: GraphConnection) => Promise<IDataObject[]>;
}

/** An operation as the executor and the description see it: its schema's type is closed over. */
export interface Operation {
	name: string;
	value: string;
	action: string;
	description: string;
	fields: INodeProperties[];
	output: OutputShape;
	/**
	 * Checks the input of an item, before anything is sent.
	 *
	 * @throws {InvalidInputError} naming field and fix
	 */
	prepare: (raw: RawInput, credential: ICredentialDataDecryptedObject) => PreparedCall;
}

/** A resource: what stands in the first list, and its operations. */
export interface Resource {
	name: string;
	value: string;
	operations: Operation[];
}

function prepareCall<Input>(
	work: SingleCall<Input> | Composite<Input>,
	raw: RawInput,
	input: Input,
): PreparedCall {
	if ('run' in work) {
		return {
			isRead: work.isRead(input),
			run: async (connection) => await work.run(connection, input),
		};
	}
	const call = work.request(input);
	return {
		isRead: isRead(call),
		run: async (connection) =>
			await work.response.items(connection, call, work.beside?.(input) ?? {}, {
				...raw,
				...(input as RawInput),
			}),
	};
}

/** Makes an operation out of its definition. */
export function operation<Schema extends z.ZodTypeAny>(
	definition: OperationDefinition<Schema>,
): Operation {
	const { name, value, action, description, input } = definition;
	const fields = [
		...definition.fields,
		...('response' in definition ? definition.response.fields : []),
	];
	const output = {
		...definition.output,
		...('response' in definition && definition.response.output),
	};
	let schema: Schema | undefined;
	return {
		name,
		value,
		action,
		description,
		fields,
		output,
		prepare(raw, credential) {
			schema ??= input();
			const read: z.output<Schema> = readInput(schema, raw, credential, fields);
			if ('response' in definition) definition.response.check?.(raw);
			return prepareCall(definition, raw, read);
		},
	};
}
