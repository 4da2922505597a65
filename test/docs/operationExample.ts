import type { INodeParameters } from 'n8n-workflow';

import type { Operation } from '../../nodes/WhatsAppBusinessManagement/execution/operation';
import type { OutputType } from '../../nodes/WhatsAppBusinessManagement/execution/output';
import { isRecord } from '../../nodes/WhatsAppBusinessManagement/graph/records';
import type { OperationCase } from '../engine/operations/cases';
import { loadCases } from '../engine/operations/load';
import { cut } from './compactJson';

/*
 * An example of an operation, from its first case that runs on the newest version of the node: the cases
 * run on n8n's engine against the local Graph API (operations.engine.test.ts), so the example works.
 */

/** An input by the fields' names, and the item that comes out. */
export interface OperationExample {
	input: INodeParameters;
	output: unknown;
}

/** A text, where no case has one. */
const SOME_TEXT = '…';

const LONGEST_TEXT = 120;

/** How many keys of an object, and how many levels, an example shows. */
const MOST_KEYS = 30;
const DEEPEST = 3;

/** Some cases reckon from today. The pages must not change from day to day. */
const TODAY = Date.UTC(2026, 0, 31);

/** The cases of an operation, as if they were loaded on a fixed day. */
function casesOf(resource: string, operation: string): OperationCase[] {
	const { now } = Date;
	Date.now = () => TODAY;
	try {
		return loadCases(resource, operation).cases;
	} finally {
		Date.now = now;
	}
}

const TRIGGER_URL = 'https://n8n.example.com/webhook/1/whatsapp-business-management';

/** What a test expects of a value without naming it: Jest's `expect.any(String)` and its like. */
function isMatcher(value: unknown): value is { sample?: unknown; inverse?: boolean } {
	return isRecord(value) && typeof value.asymmetricMatch === 'function';
}

/** The value that a matcher contains, if it is one. */
const sampleOf = ({ sample, inverse }: { sample?: unknown; inverse?: boolean }): unknown =>
	typeof sample === 'object' && !(sample instanceof RegExp) && !inverse ? sample : undefined;

/** A value of a type, if no case has one. */
function placeholderOf(type: OutputType | undefined): unknown {
	if (type === 'number') return 0;
	if (type === 'boolean') return true;
	if (type === undefined || typeof type === 'string') return SOME_TEXT;
	return undefined;
}

const innerType = (type: OutputType | undefined, key: string): OutputType | undefined =>
	typeof type === 'object' && !Array.isArray(type)
		? (type as Readonly<Record<string, OutputType>>)[key]
		: undefined;

const entryType = (type: OutputType | undefined): OutputType | undefined =>
	Array.isArray(type) ? (type[0] as OutputType) : undefined;

/** The item of a case with the other keys of the output, both shortened. */
function filled(value: unknown, type: OutputType | undefined, depth = 0): unknown {
	if (isMatcher(value)) return filled(sampleOf(value), type, depth);
	if (typeof value === 'string') return cut(value, LONGEST_TEXT);
	if (value === undefined && placeholderOf(type) !== undefined) return placeholderOf(type);
	if (value !== undefined && typeof value !== 'object') return value;
	if (value === null) return null;
	if (depth === DEEPEST) return SOME_TEXT;
	if (Array.isArray(value) || Array.isArray(type)) {
		const [first] = Array.isArray(value) ? (value as unknown[]) : [undefined];
		return Array.isArray(value) && value.length === 0
			? []
			: [filled(first, entryType(type), depth + 1)];
	}
	const own = (value ?? {}) as Record<string, unknown>;
	const described = typeof type === 'object' ? Object.keys(type) : [];
	const keys = [...new Set([...described, ...Object.keys(own)])].slice(0, MOST_KEYS);
	return Object.fromEntries(
		keys.map((key) => [key, filled(own[key], innerType(type, key), depth + 1)]),
	);
}

const inputOf = ({ parameters }: OperationCase): INodeParameters =>
	typeof parameters === 'function' ? parameters(TRIGGER_URL) : parameters;

/**
 * The example of an operation.
 *
 * @throws if the operation has no case
 */
export function exampleOf(resource: string, operation: Operation): OperationExample {
	const cases = casesOf(resource, operation.value);
	const [chosen = cases[0]] = cases.filter(({ typeVersion }) => typeVersion === undefined);
	if (!chosen) throw new Error(`${resource} ${operation.value} has no case`);
	const item = chosen.item ?? (Array.isArray(chosen.items) ? chosen.items[0] : undefined);
	return { input: inputOf(chosen), output: filled(item, operation.output) };
}
