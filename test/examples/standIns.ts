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
	type: string;
}

const evaluated = (context: IExecuteFunctions, value: unknown, index: number) =>
	typeof value === 'string' && value.startsWith('=')
		? context.evaluateExpression(value.slice(1), index)
		: (value as IDataObject[string]);

/** The value of a field: an array or an object is entered as JSON. */
function valueOf(context: IExecuteFunctions, { value, type }: Assignment, index: number) {
	const result = evaluated(context, value, index);
	const isJson = typeof result === 'string' && /^(array|object)$/.test(type);
	return isJson ? (JSON.parse(result) as IDataObject[string]) : result;
}

/** Edit Fields. */
const set: Work = (context, { parameters }, items) => {
	const { assignments } = (parameters.assignments ?? {}) as { assignments?: Assignment[] };
	return items.map(({ json }, index) => ({
		json: {
			...(parameters.includeOtherFields === true ? json : {}),
			...Object.fromEntries(
				(assignments ?? []).map((each) => [each.name, valueOf(context, each, index)]),
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

interface FormField {
	fieldLabel: string;
	placeholder?: string;
	fieldOptions?: { values: Array<{ option: string }> };
}

/** What somebody enters who follows the placeholder “e.g. …”, or takes the first choice. */
export const answerTo = ({ placeholder = '', fieldOptions }: FormField): string =>
	fieldOptions?.values[0]?.option ?? /e\.g\. (.+)$/s.exec(placeholder)?.[1] ?? 'an answer';

/** The fields of a form, by their labels. A last page has none, and passes its items on. */
const form: Work = (_context, { parameters }, items) => {
	if (parameters.operation === 'completion') return items;
	const { values = [] } = (parameters.formFields ?? {}) as { values?: FormField[] };
	const answers = values.map((field) => [field.fieldLabel, answerTo(field)]);
	return [{ json: { ...Object.fromEntries(answers), submittedAt: '2026-03-14T09:30:00' } }];
};

/** An AI agent: its answer to each item, and an error, which goes to the error output. */
const agent: Work = (_context, _node, items) =>
	items.flatMap((_item, item) =>
		[{ output: 'An answer.' }, { error: 'No answer' }].map((json) => ({
			json,
			pairedItem: { item },
		})),
	);

/** WhatsApp Business Cloud, which goes on after an error: a message that Meta accepted, and a refused one. */
const whatsApp: Work = (_context, _node, items) =>
	items.flatMap((_item, item) =>
		[
			{ messaging_product: 'whatsapp', messages: [{ id: 'wamid', message_status: 'accepted' }] },
			{ error: 'The message was refused' },
		].map((json) => ({ json, pairedItem: { item } })),
	);

/** What the examples cannot read from: a node whose result is unknown here has an item without keys. */
const unknown: Work = (_context, _node, items) =>
	items.map((_item, item) => ({ json: {}, pairedItem: { item } }));

const WORK: Readonly<Record<string, Work>> = {
	'@n8n/n8n-nodes-langchain.agent': agent,
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
	whatsApp,
};

/** The work of a node of n8n, e.g. `n8n-nodes-base.if`. */
export const workOf = ({ type }: INode): Work =>
	WORK[type.replace('n8n-nodes-base.', '')] ?? unknown;

/** An If passes everything on here, so that a loop would never end. */
const MOST_RUNS = 2;

/** A node type that does the work of one of the example's nodes, with its parameters. */
export function standIn(
	{ nodes, connections }: Example,
	workFor: (node: INode) => Work,
): INodeType {
	const runs = new Map<string, number>();
	return {
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
			const run = (runs.get(name) ?? 0) + 1;
			runs.set(name, run);
			const isOver = node.type.startsWith('n8n-nodes-base.') && run > MOST_RUNS;
			const items = isOver ? [] : workFor(node)(this, node, this.getInputData());
			const outputs = connections[name]?.main?.length ?? 1;
			return await Promise.resolve(Array.from({ length: outputs }, () => items));
		},
	};
}
