import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldOf, optionsField, requiredTextField, textField } from '../../parameters/field';
import { webAddress } from '../../parameters/formats';
import { id } from '../../parameters/values';
import { CATEGORIES } from './categories';
import { FLOW_EXAMPLE, flowJson } from './flowJson';
import { VALIDATION, validated } from './validation';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create flow',
	description:
		'Create a flow as a draft: empty, from Flow JSON, or as a copy of another flow. Use Publish when it is ready to be sent to customers.',
	fields: [
		accountLocator(),
		requiredTextField('name', {
			label: 'Name',
			sends: 'name',
			placeholder: 'e.g. appointment-booking',
			description: 'Your own name for the flow. Customers do not see it.',
		}),
		fieldOf(
			{
				displayName: 'Categories',
				name: 'categories',
				type: 'multiOptions',
				required: true,
				options: optionsOf(CATEGORIES),
				default: [],
				description: 'The purposes of the flow, at least one',
			},
			() => severalOf(CATEGORIES, { atLeastOne: true }),
			'categories',
		),
		optionsField([
			textField('cloneFlowId', {
				label: 'Clone Flow ID',
				sends: 'clone_flow_id',
				placeholder: 'e.g. 1234567890123456',
				description: 'The flow to copy',
				is: () => id('1234567890123456').optional(),
			}),
			textField('endpointUrl', {
				label: 'Endpoint URL',
				sends: 'endpoint_uri',
				placeholder: 'e.g. https://example.com/flow',
				description: 'The address with which the flow exchanges data while a customer uses it',
				is: () => webAddress().optional(),
			}),
			fieldOf(
				{
					displayName: 'Flow JSON',
					name: 'flowJson',
					type: 'json',
					default: '',
					hint: FLOW_EXAMPLE,
					description:
						'The screens of the flow. If Meta finds errors, they are returned under validationErrors, and the draft is created anyway.',
				},
				() => flowJson().optional(),
				'flow_json',
			),
		]),
	],
	input: (checks) =>
		z.object({
			...checks,
			options: checks.options.refine(
				({ cloneFlowId, flowJson: json }) => cloneFlowId === undefined || json === undefined,
				'choose Clone Flow ID or Flow JSON, not both',
			),
		}),
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('flows')],
		body,
	}),
	output: { accountId: 'string', id: 'string', ...VALIDATION },
	response: one(validated),
	echo: ({ accountId }) => ({ accountId }),
});
