import type {
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeExecutionData,
	INodeType,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import type { Example } from './readExamples';

/*
 * n8n's own nodes are not installed here. These stand-ins return the items that the real ones do, as far
 * as the examples read them. The nodes of this package are the real ones.
 */

type Items = INodeExecutionData[];

/** @returns the items of the node, for each of its outputs */
export type Work = (context: IExecuteFunctions, node: INode, items: Items) => Items;

/** A node that decides which items go on, and where. Here all of them go everywhere. */
const passOn: Work = (_context, _node, items) => items;

interface Assignment {
	name: string;
	value: unknown;
}

const evaluated = (context: IExecuteFunctions, value: unknown, index: number) =>
	typeof value === 'string' && value.startsWith('=')
		? context.evaluateExpression(value.slice(1), index)
		: (value as IDataObject[string]);

/** Edit Fields. */
const set: Work = (context, { parameters }, items) => {
	const { assignments } = (parameters.assignments ?? {}) as { assignments?: Assignment[] };
	return items.map(({ json }, index) => ({
		json: {
			...(parameters.includeOtherFields === true ? json : {}),
			...Object.fromEntries(
				(assignments ?? []).map(({ name, value }) => [name, evaluated(context, value, index)]),
			),
		} as IDataObject,
		pairedItem: { item: index },
	}));
};

/** Split Out, without other fields. */
const splitOut: Work = (_context, { parameters }, items) => {
	const key = String(parameters.fieldToSplitOut);
	return items.flatMap(({ json }, index) =>
		[json[key] ?? []].flat().map((entry) => ({
			json: (typeof entry === 'object' ? entry : { [key]: entry }) as IDataObject,
			pairedItem: { item: index },
		})),
	);
};

/** What n8n puts into the item of a schedule. */
const schedule: Work = () => [
	{ json: { timestamp: '2026-03-14T09:30:00.000+00:00', 'Readable date': 'March 14th 2026' } },
];

/** The fields of a form, by their labels. */
const form: Work = (_context, { parameters }) => {
	const { values = [] } = (parameters.formFields ?? {}) as { values?: IDataObject[] };
	const answers = values.map(({ fieldLabel }) => [String(fieldLabel), 'an answer']);
	return [{ json: { ...Object.fromEntries(answers), submittedAt: '2026-03-14T09:30:00' } }];
};

/** What the examples cannot read from: a node whose result is unknown here has an item without keys. */
const unknown: Work = (_context, _node, items) =>
	items.map((_item, item) => ({ json: {}, pairedItem: { item } }));

const WORK: Readonly<Record<string, Work>> = {
	filter: passOn,
	form,
	formTrigger: form,
	if: passOn,
	limit: passOn,
	manualTrigger: () => [{ json: {} }],
	merge: passOn,
	noOp: passOn,
	removeDuplicates: passOn,
	scheduleTrigger: schedule,
	set,
	sort: passOn,
	splitOut,
	switch: passOn,
	wait: passOn,
};

/** The work of a node of n8n, e.g. `n8n-nodes-base.if`. */
export const workOf = ({ type }: INode): Work =>
	WORK[type.replace('n8n-nodes-base.', '')] ?? unknown;

/** A node type that does the work of one of the example's nodes, with its parameters. */
export const standIn = (
	{ nodes, connections }: Example,
	workFor: (node: INode) => Work,
): INodeType => ({
	description: {
		displayName: 'Stand-in',
		name: 'standIn',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Stand-in' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const { name } = this.getNode();
		const node = nodes.find((each) => each.name === name) as INode;
		const items = workFor(node)(this, node, this.getInputData());
		const outputs = connections[name]?.main?.length ?? 1;
		return await Promise.resolve(Array.from({ length: outputs }, () => items));
	},
});
