import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { optionsOf, severalOf } from '../../parameters/choices';
import { webAddress } from '../../parameters/formats';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, optionalText } from '../../parameters/values';
import { CATEGORIES } from './categories';

/** What Meta is told: only what was set. */
const flowChanges = () =>
	changes({
		applicationId: id('670843887433847').optional(),
		categories: severalOf(CATEGORIES),
		endpointUrl: webAddress().optional(),
		name: optionalText(),
	}).transform(({ applicationId, categories, endpointUrl, name }) => ({
		application_id: applicationId,
		...(categories.length > 0 && { categories }),
		endpoint_uri: endpointUrl,
		name,
	}));

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a flow',
	description:
		'Change a flow’s name, categories, endpoint or app. To change its screens, use Upload JSON.',
	fields: [
		...flowLocator(),
		updateFields([
			{
				displayName: 'Application ID',
				name: 'applicationId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 670843887433847',
				description: 'The Meta app behind the flow. A flow with an endpoint needs one.',
			},
			{
				displayName: 'Categories',
				name: 'categories',
				type: 'multiOptions',
				options: optionsOf(CATEGORIES),
				default: [],
				description: 'What the flow is for. They replace the ones it had.',
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
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. appointment-booking',
				description: 'What you call the flow. Customers do not see it.',
			},
		]),
	],
	input: () => z.object({ flowId: id('1234567890123456'), updateFields: flowChanges() }),
	request: ({ flowId, updateFields: body }) => ({
		method: 'POST',
		path: [nodeId(flowId)],
		body,
		idempotent: true,
	}),
	output: { flowId: 'string' },
	response: written(),
	echo: ({ flowId }) => ({ flowId }),
});
