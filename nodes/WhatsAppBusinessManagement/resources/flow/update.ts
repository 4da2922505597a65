import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldOf, textField } from '../../parameters/field';
import { webAddress } from '../../parameters/formats';
import { updateFields } from '../../parameters/updateFields';
import { id } from '../../parameters/values';
import { CATEGORIES } from './categories';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update flow',
	description:
		'Change a flow’s name, categories, endpoint or app. To change its screens, use Upload JSON.',
	fields: [
		...flowLocator(),
		updateFields([
			textField('applicationId', {
				label: 'Application ID',
				sends: 'application_id',
				placeholder: 'e.g. 670843887433847',
				description: 'The Meta app of the flow. A flow with an endpoint requires one.',
				is: () => id('670843887433847').optional(),
			}),
			fieldOf(
				{
					displayName: 'Categories',
					name: 'categories',
					type: 'multiOptions',
					options: optionsOf(CATEGORIES),
					default: [],
					description: 'The purposes of the flow. They replace the current ones.',
				},
				() => severalOf(CATEGORIES),
			),
			textField('endpointUrl', {
				label: 'Endpoint URL',
				sends: 'endpoint_uri',
				placeholder: 'e.g. https://example.com/flow',
				description: 'The address with which the flow exchanges data while a customer uses it',
				is: () => webAddress().optional(),
			}),
			textField('name', {
				label: 'Name',
				sends: 'name',
				placeholder: 'e.g. appointment-booking',
				description: 'Your own name for the flow. Customers do not see it.',
			}),
		]),
	],
	request: ({ flowId, updateFields: { categories } }, body) => ({
		method: 'POST',
		path: [nodeId(flowId)],
		body: { ...body, ...(categories.length > 0 && { categories }) },
		idempotent: true,
	}),
	output: { flowId: 'string' },
	response: written(),
	echo: ({ flowId }) => ({ flowId }),
});
