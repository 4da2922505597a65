import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { unixSeconds } from '../../execution/formats';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { id, isEmpty, text } from '../../execution/values';
import { refusedParameter } from '../../graph/parameters';
import { edge as edgeSegment, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { accountLocator } from '../locators';

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

const GRANULARITIES = {
	DAILY: 'Day',
	HALF_HOUR: 'Half Hour',
	MONTHLY: 'Month',
} as const;

const ANALYTICS = ['call_analytics', 'conversation_analytics'];

const shownForAnalytics = { show: { edge: ANALYTICS } };

const parameterName = () =>
	text({ must: 'fill in a name' }).refine(
		(name) => refusedParameter([name]) === undefined,
		'may not be one that would turn the call into another one, such as method or access_token',
	);

/** Lists and objects stay what they are: they are sent as JSON. */
const parameterValue = () =>
	z.unknown().transform((value) => (typeof value === 'object' ? value : String(value)));

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
			start: unixSeconds(),
			end: unixSeconds(),
			granularity: oneOf(GRANULARITIES).default('DAILY'),
			parameters: parameters(),
		})
		.superRefine(({ edge, start, end }, context) => {
			if (!ANALYTICS.includes(edge)) return;
			if (start === undefined || end === undefined || start >= end) {
				context.addIssue({
					code: 'custom',
					path: ['start'],
					message: 'set a start that lies before End',
				});
			}
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
		{
			displayName: 'Start',
			name: 'start',
			type: 'dateTime',
			default: '',
			displayOptions: shownForAnalytics,
			description: 'From when to count',
		},
		{
			displayName: 'End',
			name: 'end',
			type: 'dateTime',
			default: '',
			displayOptions: shownForAnalytics,
			description: 'Until when to count',
		},
		{
			displayName: 'Granularity',
			name: 'granularity',
			type: 'options',
			options: optionsOf(GRANULARITIES),
			default: 'DAILY',
			displayOptions: shownForAnalytics,
			description: 'The time that one data point stands for',
		},
		{
			displayName: 'Parameters',
			name: 'parameters',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add parameter',
			default: {},
			description:
				'Parameters of the edge, as Meta’s reference names them: Template Previews needs category, Payment Configuration needs configuration_name, and "fields" chooses what is returned',
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
	request: ({ accountId, edge, start, end, granularity, parameters }) => ({
		method: 'GET',
		path: [nodeId(accountId), edgeSegment(edge)],
		query: {
			...(ANALYTICS.includes(edge) && { start, end, granularity }),
			...Object.fromEntries(parameters.parameter.map(({ name, value }) => [name, value])),
		},
	}),
	response: many(),
});
