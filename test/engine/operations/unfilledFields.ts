import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import {
	FILE_FIELD,
	FILES_FIELD,
} from '../../../nodes/WhatsAppBusinessManagement/execution/itemFile';
import type { Operation } from '../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { isRecord } from '../../../nodes/WhatsAppBusinessManagement/graph/records';
import { FROM_CREDENTIAL } from '../../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';
import { RETURN_ALL_FIELDS } from '../../../nodes/WhatsAppBusinessManagement/parameters/returnAll';
import { isEmpty } from '../../../nodes/WhatsAppBusinessManagement/parameters/values';
import type { OperationCase } from './cases';

/** Tested once for all operations: IDs from the credential, files of the item, limits of lists. */
const TESTED_ELSEWHERE = [
	...Object.keys(FROM_CREDENTIAL),
	...RETURN_ALL_FIELDS.map(({ name }) => name),
	FILE_FIELD,
	FILES_FIELD,
];

const isForAgents = ({ displayOptions }: INodeProperties): boolean =>
	displayOptions?.show?.['@tool'] !== undefined;

/** A notice has no value, and a case sets the switch below it as `confirmed`. */
const isOwn = (field: INodeProperties): boolean =>
	field.type !== 'notice' &&
	!/^confirm($|[A-Z])/.test(field.name) &&
	!isForAgents(field) &&
	!TESTED_ELSEWHERE.includes(field.name);

/** The path of each field, and of each field inside it: filters, filters/since. */
function pathsOf(fields: INodeProperties[], before = ''): string[] {
	return fields.filter(isOwn).flatMap(({ name, options = [] }) => {
		const path = `${before}${name}`;
		const inner = options.flatMap((option) => {
			if ('values' in option) return pathsOf(option.values, `${path}/${option.name}/`);
			return 'type' in option ? pathsOf([option], `${path}/`) : [];
		});
		return inner.length > 0 ? inner : [path];
	});
}

/** Whether the value is not sent: an option that was added and not filled in. */
const isUnset = (value: unknown): boolean =>
	isEmpty(value) ||
	['[]', '{}'].includes(typeof value === 'string' ? value : JSON.stringify(value));

/** The path of each value that is filled in; all entries of a list have the same one. */
function filledIn(value: unknown, before = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => filledIn(each, before));
	if (!isRecord(value)) return [];
	return Object.entries(value)
		.filter(([, inner]) => !isUnset(inner))
		.flatMap(([name, inner]) => [`${before}${name}`, ...filledIn(inner, `${before}${name}/`)]);
}

const parametersOf = ({ parameters }: OperationCase): INodeParameters =>
	typeof parameters === 'function' ? parameters('https://example.com/webhook') : parameters;

/** The fields of an operation that no case fills in, so that no test shows what they send. */
export function unfilledFields({ fields }: Operation, cases: OperationCase[]): string[] {
	const filled = new Set(cases.flatMap((each) => filledIn(parametersOf(each))));
	return pathsOf(fields).filter((path) => !filled.has(path));
}
