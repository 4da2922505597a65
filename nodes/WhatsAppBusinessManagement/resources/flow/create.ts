import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsOf, severalOf } from '../../parameters/choices';
import { webAddress } from '../../parameters/formats';
import { id, text } from '../../parameters/values';
import { CATEGORIES } from './categories';
import { flowJson } from './flowJson';
import { VALIDATION, validated } from './validation';

const options = () =>
	z
		.object({
			cloneFlowId: id('1234567890123456').optional(),
			endpointUrl: webAddress().optional(),
			flowJson: flowJson().optional(),
		})
		.default({})
		.refine(
			({ cloneFlowId, flowJson: json }) => cloneFlowId === undefined || json === undefined,
			'choose Clone Flow ID or Flow JSON, not both',
		);

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a flow',
	description:
		'Create a flow as a draft: empty, from Flow JSON, or as a copy of another flow. Use Publish when it is ready to be sent to customers.',
	fields: [
		accountLocator(),
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. appointment-booking',
			description: 'What you call the flow. Customers do not see it.',
		},
		{
			displayName: 'Categories',
			name: 'categories',
			type: 'multiOptions',
			required: true,
			options: optionsOf(CATEGORIES),
			default: [],
			description: 'What the flow is for: at least one',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Clone Flow ID',
					name: 'cloneFlowId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1234567890123456',
					description: 'The flow to copy',
				},
				{
					displayName: 'Endpoint URL',
					name: 'endpointUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/flow',
					description: 'Where the flow sends and gets data while a customer uses it',
				},
				{
					displayName: 'Flow JSON',
					name: 'flowJson',
					type: 'json',
					default: '',
					description:
						'The screens of the flow. What Meta finds wrong comes out under validationErrors; the draft is kept all the same.',
				},
			],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			name: text(),
			categories: severalOf(CATEGORIES, { atLeastOne: true }),
			options: options(),
		}),
	request: ({ accountId, name, categories, options: chosen }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('flows')],
		body: {
			name,
			categories,
			...(chosen.cloneFlowId && { clone_flow_id: chosen.cloneFlowId }),
			...(chosen.endpointUrl && { endpoint_uri: chosen.endpointUrl }),
			...(chosen.flowJson && { flow_json: chosen.flowJson }),
		},
	}),
	output: { accountId: 'string', id: 'string', ...VALIDATION },
	response: one(validated),
	echo: ({ accountId }) => ({ accountId }),
});
