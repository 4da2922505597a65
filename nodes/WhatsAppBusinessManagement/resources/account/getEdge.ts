import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { refusedParameter } from '../../graph/parameters';
import { edge as edgeSegment, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
import { checkPageSize, pageSizeIn } from '../../parameters/pageSize';
import { id, isEmpty, text } from '../../parameters/values';
import { YEAR } from '../analytics/accountSeries';
import { ADVERBS, granularity } from '../analytics/granularity';
import { checkTime, spanOf, timeInput } from '../analytics/timeSpan';
import { figureFields } from './figureFields';

/** Every edge that Meta's reference page of the WhatsApp Business Account node lists as readable. */
const EDGES = {
	activities: 'Activities',
	call_analytics: 'Call Analytics',
	conversation_analytics: 'Conversation Analytics',
	dataset: 'Dataset',
	message_template_previews: 'Template Previews',
	message_templates: 'Message Templates',
	payment_configuration: 'Payment Configuration',
	payment_configurations: 'Payment Configurations',
	phone_numbers: 'Phone Numbers',
	product_catalogs: 'Product Catalogs',
	solutions: 'Partner Solutions',
	subscribed_apps: 'Subscribed Apps',
	template_performance_metrics: 'Template Performance Metrics',
} as const;

/** The edges of figures, with how far back Meta goes; it names no limit for calls. */
const LOOK_BACK: Readonly<Record<string, number>> = {
	call_analytics: Infinity,
	conversation_analytics: YEAR,
};

const parameterName = () =>
	text({ must: 'fill in a name' }).refine(
		(name) => refusedParameter([name]) === undefined,
		'may not be one that would turn the call into another one, such as method or access_token',
	);

/** Lists and objects stay what they are: they are sent as JSON. */
const parameterValue = () =>
	z.unknown().transform((value) => (typeof value === 'object' ? value : String(value)));

interface Parameters {
	parameter: Array<{ name: string; value: unknown }>;
}

/** The user's own parameters as a query. */
const queryOf = ({ parameter }: Parameters): IDataObject =>
	Object.fromEntries(parameter.map(({ name, value }) => [name, value])) as IDataObject;

/** A parameter without a value is not sent, and a row that was added and left empty is none. */
const parameters = () =>
	z
		.object({
			parameter: z.preprocess(
				(rows) =>
					Array.isArray(rows) ? rows.filter((row) => !isEmpty(recordOf(row).value)) : rows,
				z.array(z.object({ name: parameterName(), value: parameterValue() })).default([]),
			),
		})
		.default({});

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			edge: oneOf(EDGES),
			...timeInput(),
			granularity: granularity(),
			parameters: parameters(),
		})
		.superRefine(({ parameters }, context) => {
			checkPageSize(queryOf(parameters), 'parameters', context);
		})
		.superRefine((input, context) => {
			const lookBack = LOOK_BACK[input.edge];
			if (lookBack !== undefined) checkTime(lookBack)(input, context);
		});

export const getEdge = operation({
	name: 'Get Edge',
	value: 'getEdge',
	action: 'Get an edge of an account',
	description:
		'Read an edge of an account with parameters of your own, as Meta’s reference names them. Prefer the operation made for it, such as Message Template → Get Many: it knows the fields and checks them.',
	fields: [
		accountLocator(),
		{
			displayName: 'Edge',
			name: 'edge',
			type: 'options',
			options: optionsOf(EDGES),
			default: 'phone_numbers',
			description: 'What to read',
		},
		...figureFields({ edge: Object.keys(LOOK_BACK) }, 'for conversations at most a year back'),
		{
			displayName: 'Parameters',
			name: 'parameters',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add parameter',
			default: {},
			description:
				'Parameters of the edge, as Meta’s reference names them: Template Previews needs category, Payment Configuration needs configuration_name, "fields" chooses what is returned, and "limit" is the size of a page',
			options: [
				{
					displayName: 'Parameter',
					name: 'parameter',
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. fields',
							description: 'As Meta’s reference names it',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							default: '',
							placeholder: 'e.g. id,name',
							description:
								'A list or an object as JSON, e.g. ["en_US"]. Left empty, the parameter is not sent.',
						},
					],
				},
			],
		},
	],
	input: schema,
	request: ({ accountId, edge, granularity: word, parameters, ...time }) => ({
		method: 'GET',
		path: [nodeId(accountId), edgeSegment(edge)],
		query: {
			...(edge in LOOK_BACK && { ...spanOf(time), granularity: ADVERBS[word] }),
			...queryOf(parameters),
		},
		largestPage: pageSizeIn(queryOf(parameters)),
	}),
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
