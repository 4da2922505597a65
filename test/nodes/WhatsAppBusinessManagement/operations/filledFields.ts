import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import {
	FILE_FIELD,
	FILES_FIELD,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/itemFile';
import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { isRecord } from '../../../../nodes/WhatsAppBusinessManagement/graph/records';
import { FROM_CREDENTIAL } from '../../../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';
import { RETURN_ALL_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/parameters/returnAll';
import { isEmpty } from '../../../../nodes/WhatsAppBusinessManagement/parameters/values';
import type { OperationCase } from './cases';

/** Tested once for all operations: IDs of the credential, files of the item, how much of a list comes. */
const THE_SAME_EVERYWHERE = [
	...Object.keys(FROM_CREDENTIAL),
	...RETURN_ALL_FIELDS.map(({ name }) => name),
	FILE_FIELD,
	FILES_FIELD,
];

const isForAgents = ({ displayOptions }: INodeProperties): boolean =>
	displayOptions?.show?.['@tool'] !== undefined;

/** A warning is not filled in, and a case calls the switch below it `confirmed`. */
const isOwn = (field: INodeProperties): boolean =>
	field.type !== 'notice' &&
	!/^confirm[A-Z]/.test(field.name) &&
	!isForAgents(field) &&
	!THE_SAME_EVERYWHERE.includes(field.name);

/** The way to each field, and to each one inside it: filters, filters/since. */
function waysTo(fields: INodeProperties[], before = ''): string[] {
	return fields.filter(isOwn).flatMap(({ name, options = [] }) => {
		const way = `${before}${name}`;
		const inner = options.flatMap((option) => {
			if ('values' in option) return waysTo(option.values, `${way}/${option.name}/`);
			return 'type' in option ? waysTo([option], `${way}/`) : [];
		});
		return inner.length > 0 ? inner : [way];
	});
}

/** What is sent as nothing: an option that was added and left as it was. */
const isNothing = (value: unknown): boolean =>
	isEmpty(value) ||
	['[]', '{}'].includes(typeof value === 'string' ? value : JSON.stringify(value));

/** The way to everything that is filled in; the entries of a list share theirs. */
function filledIn(value: unknown, before = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => filledIn(each, before));
	if (!isRecord(value)) return [];
	return Object.entries(value)
		.filter(([, inner]) => !isNothing(inner))
		.flatMap(([name, inner]) => [`${before}${name}`, ...filledIn(inner, `${before}${name}/`)]);
}

const parametersOf = ({ parameters }: OperationCase): INodeParameters =>
	typeof parameters === 'function' ? parameters('https://example.com/webhook') : parameters;

/** The fields of an operation that no case fills in, so that nobody sees what they send. */
export function neverFilled({ fields }: Operation, cases: OperationCase[]): string[] {
	const filled = new Set(cases.flatMap((each) => filledIn(parametersOf(each))));
	return waysTo(fields).filter((way) => !filled.has(way));
}
