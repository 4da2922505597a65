import type { INodeParameters } from 'n8n-workflow';

import { nodeParameter } from '../../../../nodes/WhatsAppBusinessManagement/execution/nodeParameter';
import { isRecord } from '../../../../nodes/WhatsAppBusinessManagement/graph/records';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import {
	listAs,
	otherJson,
	plainAsText,
	rewritten,
	textAsList,
	type Rewrite,
} from '../../../engine/operations/asAgentsWrite';
import { loadAllCases } from '../../../engine/operations/load';
import { sentCalls } from '../../../engine/operations/sentCalls';
import { useActionNode } from '../../../engine/useActionNode';

/*
 * $fromAI gives a field what the model wrote: JSON as text or as a value, a list as a list or as text, a
 * number as text. Each way must send the same calls as the cases of the operations.
 */

const action = useActionNode();

const fieldsOf = (resourceValue: string, operationValue: string) =>
	RESOURCES.filter(({ value }) => value === resourceValue).flatMap((resource) =>
		resource.operations
			.filter(({ value }) => value === operationValue)
			.flatMap((operation) =>
				operation.fields.map((field) => nodeParameter(resource, operation, field)),
			),
	);

/** JSON that is sent as text is compared as a value: its spaces may differ. */
function readable(sent: unknown): unknown {
	if (typeof sent === 'string' && /^[[{]/.test(sent)) return JSON.parse(sent) as unknown;
	if (Array.isArray(sent)) return sent.map(readable);
	// Jest's own matchers stay as they are.
	if (!isRecord(sent) || Object.getPrototypeOf(sent) !== Object.prototype) return sent;
	return Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, readable(value)]));
}

/** n8n itself requires Display Name where the switch that hides it is an expression. */
const REQUIRED_BY_N8N = 'migrates a number that already has a name';

/** Where two values differ: `options.limit`, with a row's index left out. */
function changedPaths(before: unknown, after: unknown, path = ''): string[] {
	if (Array.isArray(before) && Array.isArray(after))
		return before.flatMap((entry, index) => changedPaths(entry, after[index], path));
	if (isRecord(before) && isRecord(after))
		return Object.keys(before).flatMap((key) =>
			changedPaths(before[key], after[key], `${path}.${key}`),
		);
	return before === after ? [] : [path];
}

/** For each field, the first case that the way changes, with the changed parameters. */
function casesFor(rewrite: Rewrite) {
	const taken = new Set<string>();
	return loadAllCases().flatMap(({ cases, resource, operation, path }) =>
		cases.flatMap(({ parameters, ...each }) => {
			if (typeof parameters === 'function' || each.does === REQUIRED_BY_N8N) return [];
			const changed: INodeParameters = rewritten(
				parameters,
				fieldsOf(resource, operation),
				rewrite,
			);
			const paths = changedPaths(parameters, changed).map((field) => path + field);
			if (paths.every((field) => taken.has(field))) return [];
			paths.forEach((field) => taken.add(field));
			return [{ ...each, path, parameters: { resource, operation, ...changed } }];
		}),
	);
}

describe.each<[way: string, rewrite: Rewrite, least: number]>([
	['JSON the other way', otherJson, 10],
	['numbers and booleans as text', plainAsText, 30],
	['a list as text with commas', listAs((list) => list.join(', ')), 20],
	['a list as JSON in a text', listAs((list) => JSON.stringify(list)), 20],
	['a text list as a list', textAsList, 3],
])('%s', (_way, rewrite, least) => {
	const cases = casesFor(rewrite);

	it.each(cases)('$path: $does', async ({ given, file, typeVersion, parameters, calls }) => {
		await given?.(action.graph);
		const binary = file && {
			data: { mimeType: file.type, fileName: file.name, data: file.bytes.toString('base64') },
		};
		const { error } = await action.run(parameters, { binary, typeVersion });
		expect(error?.message).toBeUndefined();
		expect(readable(sentCalls(action.graph, calls))).toEqual(readable(calls));
	});

	it('occurs', () => {
		expect(cases.length).toBeGreaterThanOrEqual(least);
	});
});
