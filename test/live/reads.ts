import type { INodeParameters } from 'n8n-workflow';

import type { Operation } from '../../nodes/WhatsAppBusinessManagement/execution/operation';
import { InvalidInputError } from '../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import { sampleInputs } from '../docs/sampleInput';
import { SUBJECT_FIELDS } from './subjects';

/** An operation that only reads, as `<resource> <operation>`. */
export interface Read {
	path: string;
	resource: string;
	operation: Operation;
	/** The fields that must have an ID. */
	needs: string[];
	/** The fields that take an ID, needed or not. */
	takes: string[];
}

/** What differs from the defaults of the fields, so that every operation reads from Meta, and little. */
const PARAMETERS: Readonly<Record<string, INodeParameters>> = {
	'change getChanges': { accountScope: 'one' },
	'complianceCheck run': { accountScope: 'one' },
	'customGraphCall send': { path: 'me' },
	'messageTemplate preview': { defineTemplate: 'existing' },
	'messageTemplate sync': {
		templatesFrom: 'json',
		wantedTemplates: JSON.stringify([
			{
				name: 'live_check_of_the_plan',
				language: 'en_US',
				category: 'UTILITY',
				components: [{ type: 'BODY', text: 'Your order is on its way.' }],
			},
		]),
	},
	'messageTemplate validate': {
		defineTemplate: 'json',
		name: 'live_check_of_the_rules',
		language: 'en_US',
		category: 'UTILITY',
		components: JSON.stringify([{ type: 'BODY', text: 'Your order is on its way.' }]),
		checkAccount: true,
	},
	'messageTemplate waitForReview': { waitMinutes: 1 },
};

const LIMIT = 20;

function isPreparedAsRead(operation: Operation, input: Record<string, unknown>): boolean {
	try {
		return operation.prepare(input, {}).isRead;
	} catch (error) {
		// A write that needs a file or a confirmation refuses the sample.
		if (error instanceof InvalidInputError || error instanceof TypeError) return false;
		throw error;
	}
}

/** Whether an operation reads, unless a user turns on a switch of it. */
const isRead = (operation: Operation): boolean =>
	sampleInputs(operation.fields).some((input) => isPreparedAsRead(operation, input));

const readOf = (resource: string, operation: Operation): Read => {
	const subjects = operation.fields.filter(({ name }) => SUBJECT_FIELDS.includes(name));
	return {
		path: `${resource} ${operation.value}`,
		resource,
		operation,
		needs: subjects.filter(({ required }) => required === true).map(({ name }) => name),
		takes: subjects.map(({ name }) => name),
	};
};

/** Every operation of the action node that only reads. */
export const READS: readonly Read[] = RESOURCES.flatMap(({ value, operations }) =>
	operations.filter(isRead).map((operation) => readOf(value, operation)),
);

/** The parameters with which an operation reads once. */
export function parametersFor(
	{ path, resource, operation, takes }: Read,
	ids: ReadonlyMap<string, string>,
): INodeParameters {
	const hasLimit = operation.fields.some(({ name }) => name === 'limit');
	const known = takes.flatMap((field) => {
		const id = ids.get(field);
		return id === undefined ? [] : [[field, id] as const];
	});
	return {
		resource,
		operation: operation.value,
		...(hasLimit && { limit: LIMIT }),
		...Object.fromEntries(known),
		...PARAMETERS[path],
	};
}
