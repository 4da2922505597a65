import { getAdditionalKeys } from 'n8n-core';
import type {
	INodeExecutionData,
	INodeParameters,
	IRunExecutionData,
	ISourceData,
	ITaskData,
} from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';
import * as evaluator from 'n8n-workflow/dist/cjs/expression-evaluator-proxy.js';

import type { Example } from './readExamples';
import { isForAgent } from './readExamples';
import type { ExampleRun } from './runExample';
import type { Reads } from './watchReads';
import { watched } from './watchReads';

/** An expression of a node, with all that it did in all runs. */
export interface Evaluated {
	/** Where it is, e.g. `Notify the Team: text`. */
	place: string;
	/** The type of its node. */
	type: string;
	expression: string;
	/** Its value for each item. */
	values: unknown[];
	errors: string[];
	reads: Reads;
}

/** The expressions in the parameters of a node, with their paths, at any depth. */
export function expressionsIn(value: unknown, path = ''): Array<[path: string, text: string]> {
	if (typeof value === 'string') return value.startsWith('=') ? [[path, value]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		expressionsIn(inner, path === '' ? key : `${path}.${key}`),
	);
}

/**
 * What went wrong in an evaluation. n8n itself reports only its own errors; any other, such as a key of
 * null, ends the expression without a result.
 */
function errorsIn(evaluate: () => void): string[] {
	const errors: string[] = [];
	const report = (error: Error): void => void errors.push(error.message);
	evaluator.setErrorHandler(report);
	const spy = jest.spyOn(evaluator, 'evaluateExpression');
	try {
		evaluate();
	} catch (error) {
		report(error as Error);
	} finally {
		for (const { type, value } of spy.mock.results) if (type === 'throw') report(value as Error);
		spy.mockRestore();
	}
	return errors;
}

/** The items that a node got in one of its runs. */
function inputOf({ data }: ExampleRun, source: Array<ISourceData | null>): INodeExecutionData[] {
	return source.flatMap((from) => {
		if (!from) return [];
		const { previousNode, previousNodeOutput = 0, previousNodeRun = 0 } = from;
		const run = data.resultData.runData[previousNode]?.[previousNodeRun];
		return run?.data?.main?.[previousNodeOutput] ?? [];
	});
}

const watchedItem = (item: INodeExecutionData, path: string, reads: Reads): INodeExecutionData => ({
	...item,
	json: watched(item.json, path, reads),
});

/** The results of all nodes, whose items note what `$('Node')` reads from them. */
function watchedData(data: IRunExecutionData, reads: Reads): IRunExecutionData {
	const copy = deepCopy(data);
	for (const [name, runs] of Object.entries(copy.resultData.runData)) {
		for (const run of runs) {
			for (const output of run.data?.main ?? []) {
				output?.forEach((item, index) => {
					output[index] = watchedItem(item, `$('${name}')`, reads);
				});
			}
		}
	}
	return copy;
}

interface At {
	run: ExampleRun;
	name: string;
	runIndex: number;
	task: ITaskData;
}

function evaluateAt({ run, name, runIndex, task }: At, { expression, ...into }: Evaluated): void {
	const { workflow, additionalData } = run;
	const node = workflow.nodes[name];
	if (!node) return;
	const data = watchedData(run.data, into.reads);
	const input = inputOf(run, task.source).map((item) => watchedItem(item, '$json', into.reads));
	const executeData = { node, data: { main: [input] }, source: { main: task.source } };
	// A node at the start has no item, but evaluates its parameters once.
	for (let index = 0; index < Math.max(1, input.length); index++) {
		const errors = errorsIn(() => {
			into.values.push(
				workflow.expression.getParameterValue(
					expression,
					data,
					runIndex,
					index,
					name,
					input,
					'manual',
					getAdditionalKeys(additionalData, 'manual', data),
					executeData,
				),
			);
		});
		into.errors.push(...errors);
	}
}

/**
 * Evaluates every expression of an example on the items that its node got, with n8n's own engine; without
 * those of an agent's tools, which the end-to-end test runs.
 */
export function evaluateExample(example: Example, runs: ExampleRun[]): Evaluated[] {
	const nodes = example.nodes.filter(({ name }) => !isForAgent(example, name));
	return nodes.flatMap(({ name, type, parameters }) =>
		expressionsIn(parameters satisfies INodeParameters).map(([path, expression]) => {
			const evaluated: Evaluated = {
				place: `${name}: ${path}`,
				type,
				expression,
				values: [],
				errors: [],
				reads: new Map(),
			};
			for (const run of runs) {
				const tasks = run.data.resultData.runData[name] ?? [];
				tasks.forEach((task, runIndex) => evaluateAt({ run, name, runIndex, task }, evaluated));
			}
			return evaluated;
		}),
	);
}

/** What is wrong with an expression: it fails, it is never reached, or it reads a key that no item has. */
export const problemsOf = ({ place, values, errors, reads }: Evaluated): string[] => [
	...(values.length === 0 && errors.length === 0 ? [`${place} is never reached`] : []),
	...[...new Set(errors)].map((error) => `${place} fails: ${error}`),
	...[...reads]
		.filter(([, isThere]) => !isThere)
		.map(([path]) => `${place} reads ${path}, which no item has`),
];
