import type { INodeProperties } from 'n8n-workflow';

import { shownFor } from '../parameters/shownFor';

/** One operation of a resource, with the parameters that the node shows for it, in their order. */
export interface Shown {
	resource: string;
	operation: string;
	parameters: INodeProperties[];
}

/** A parameter, and the operations that show it at this place of the order. */
interface Entry {
	parameter: INodeProperties;
	/** By resource, its operations. */
	shownBy: Map<string, Set<string>>;
}

function noteShown({ shownBy }: Entry, { resource, operation }: Shown): void {
	const operations = shownBy.get(resource) ?? new Set();
	shownBy.set(resource, operations.add(operation));
}

/** JSON of parameters, written once for each object: most operations share theirs. */
function rememberedJson() {
	const known = new Map<INodeProperties, string>();
	return (parameter: INodeProperties): string => {
		const json = known.get(parameter) ?? JSON.stringify(parameter);
		known.set(parameter, json);
		return json;
	};
}

/** The first of some entries that comes after a position of the order. */
const firstAfter = (
	order: readonly Entry[],
	position: number,
	entries: readonly Entry[],
): Entry | undefined => entries.find((entry) => order.indexOf(entry, position + 1) !== -1);

/**
 * All parameters in an order that suits every operation. An equal parameter is listed again only where
 * two operations show it in contrary orders. Array methods only, because n8n waits for it at its start.
 */
function orderOf(operations: readonly Shown[]): Entry[] {
	const order: Entry[] = [];
	const entriesByJson = new Map<string, Entry[]>();
	const jsonOf = rememberedJson();
	for (const shown of operations) {
		let position = -1;
		for (const parameter of shown.parameters) {
			const json = jsonOf(parameter);
			const equal = entriesByJson.get(json) ?? [];
			let entry = firstAfter(order, position, equal);
			if (!entry) {
				entry = { parameter, shownBy: new Map() };
				order.splice(position + 1, 0, entry);
				entriesByJson.set(json, [...equal, entry]);
			}
			position = order.indexOf(entry, position + 1);
			noteShown(entry, shown);
		}
	}
	return order;
}

/** Resources and operations whose existing combinations all show the parameter. */
interface Block {
	resources: string[];
	operations: Set<string>;
}

/**
 * n8n shows a parameter for every combination of the resources and operations that it lists, so
 * resources are listed together only where no combination is added.
 */
function blocksOf(
	{ shownBy }: Entry,
	operationsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Block[] {
	const addsNothing = (resource: string, operations: ReadonlySet<string>) =>
		[...operations].every(
			(operation) =>
				shownBy.get(resource)?.has(operation) === true ||
				operationsOf.get(resource)?.has(operation) !== true,
		);
	const blocks: Block[] = [];
	for (const [resource, operations] of shownBy) {
		const block = blocks.find((candidate) => {
			const both = new Set([...candidate.operations, ...operations]);
			return [...candidate.resources, resource].every((each) => addsNothing(each, both));
		});
		if (!block) blocks.push({ resources: [resource], operations: new Set(operations) });
		else {
			block.resources.push(resource);
			for (const operation of operations) block.operations.add(operation);
		}
	}
	return blocks;
}

/**
 * The parameters of all operations, without duplicates. n8n reads the whole description for every
 * workflow that contains the node, also for each delivery of a trigger in it, so its size matters.
 *
 * @returns parameters of the node, each with the resources and operations that show it; every operation
 * shows exactly its own parameters, in its own order
 */
export function mergedProperties(operations: readonly Shown[]): INodeProperties[] {
	const operationsOf = new Map<string, Set<string>>();
	for (const { resource, operation } of operations) {
		operationsOf.set(resource, (operationsOf.get(resource) ?? new Set()).add(operation));
	}
	return orderOf(operations).flatMap((entry) =>
		blocksOf(entry, operationsOf).map(({ resources, operations: shownOperations }) =>
			shownFor({ resource: resources, operation: [...shownOperations] }, entry.parameter),
		),
	);
}
