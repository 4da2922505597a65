import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError } from '../../graph/errors';
import type { PathSegment } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { areDifferentKinds, unknownFieldIn } from '../../graph/wrongObject';
import type { FieldList } from './fieldList';
import { fieldsParameter, knows, withoutField } from './fieldList';

/** A field that Meta does not know, so that it was not read. */
export interface DroppedField {
	field: string;
	/** Meta’s name of the object’s type, if Meta says it. */
	nodeType?: string;
}

/** More unknown fields than this in one read, and something else is wrong. */
const MOST_DROPPED = 40;

/** Whether the ID is that of another kind of object, which has none of the fields: then there is nothing to learn. */
const isOfAnotherObject = ({ field, nodeType }: DroppedField, list: FieldList): boolean =>
	nodeType !== undefined &&
	areDifferentKinds(nodeType, list.nodeType) &&
	!knows(list, field, nodeType);

/** Sends the calls of a run, counts them, and remembers the fields that Meta does not know. */
export class Asker {
	/** All calls so far. A repeated call counts once. */
	made = 0;

	/** The calls of each account, by its ID. */
	readonly byAccount = new Map<string, number>();

	private readonly dropped = new Map<string, DroppedField>();

	/** The end of the first read of each type of object. */
	private readonly firstReads = new Map<string, Promise<void>>();

	constructor(private readonly connection: GraphConnection) {}

	/** The fields that Meta did not know, each once. */
	get droppedFields(): DroppedField[] {
		return [...this.dropped.values()];
	}

	/** Whether Meta did not know a field of this name. */
	hasDropped(field: string): boolean {
		return this.droppedFields.some((dropped) => dropped.field === field);
	}

	get isCancelled(): boolean {
		return this.connection.isCancelled;
	}

	get credential(): GraphConnection['credential'] {
		return this.connection.credential;
	}

	/**
	 * The connection, whose calls are counted.
	 *
	 * @param accountId the account that the calls are about
	 */
	asking(accountId?: string): GraphConnection {
		return this.connection.reporting(() => {
			this.made++;
			if (accountId === undefined) return;
			this.byAccount.set(accountId, (this.byAccount.get(accountId) ?? 0) + 1);
		});
	}

	/**
	 * Sends a call.
	 *
	 * @param accountId the account that the call is about
	 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
	 */
	async ask(call: GraphCall, accountId?: string): Promise<unknown> {
		return await this.asking(accountId).request(call);
	}

	/**
	 * Reads an object. A field that Meta does not know is left out, in this read and in all later ones.
	 *
	 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
	 */
	async read(path: PathSegment[], list: FieldList, accountId?: string): Promise<IDataObject> {
		return recordOf(
			await this.withKnownFields(
				list,
				async (fields) => await this.ask({ method: 'GET', path, query: { fields } }, accountId),
			),
		) as IDataObject;
	}

	/**
	 * Sends a read with the fields that Meta knows. The first read of a type of object goes alone, so that a
	 * field that Meta does not know is asked for only once, however many reads follow at the same time.
	 *
	 * @param send sends it, with the `fields` parameter
	 */
	async withKnownFields<Answer>(
		list: FieldList,
		send: (fields: string) => Promise<Answer>,
	): Promise<Answer> {
		const first = this.firstReads.get(list.nodeType);
		if (first) {
			await first;
			return await this.learning(list, send);
		}
		const reading = this.learning(list, send);
		this.firstReads.set(
			list.nodeType,
			reading.then(
				() => undefined,
				() => undefined,
			),
		);
		return await reading;
	}

	/** Sends a read, and once more without each field that Meta turns out not to know. */
	private async learning<Answer>(
		list: FieldList,
		send: (fields: string) => Promise<Answer>,
	): Promise<Answer> {
		for (let attempt = 0; ; attempt++) {
			const fields = fieldsParameter(this.known(list));
			try {
				return await send(fields);
			} catch (error) {
				const unknown = error instanceof GraphError ? unknownFieldIn(error.refusal) : undefined;
				if (unknown && isOfAnotherObject(unknown, list)) return await Promise.reject(error);
				if (unknown) this.dropped.set(`${unknown.nodeType ?? ''}.${unknown.field}`, unknown);
				const isSame = fieldsParameter(this.known(list)) === fields;
				if (!unknown || isSame || attempt >= MOST_DROPPED) return await Promise.reject(error);
			}
		}
	}

	private known(list: FieldList): FieldList {
		return this.droppedFields.reduce(
			(left, { field, nodeType }) => withoutField(left, field, nodeType),
			list,
		);
	}
}
