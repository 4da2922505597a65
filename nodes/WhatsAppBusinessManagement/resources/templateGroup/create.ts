import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';
import {
	DESCRIPTION_FIELD,
	NAME_FIELD,
	groupDescription,
	groupName,
	templates,
	templatesField,
} from './parameters';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a template group',
	description: 'Put templates into a new group, so that they can be measured together',
	fields: [
		accountLocator(),
		{ ...NAME_FIELD, required: true },
		{
			...templatesField(
				'Template IDs',
				'templateIds',
				'The templates of the group, with commas between them. A template can be in one group only.',
			),
			required: true,
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [DESCRIPTION_FIELD],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			name: groupName(),
			templateIds: templates(),
			options: z.object({ description: groupDescription().optional() }).default({}),
		}),
	request: ({ accountId, name, templateIds, options: { description } }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('template_groups')],
		body: { name, description, whatsapp_business_templates: templateIds },
	}),
	output: { accountId: 'string', name: 'string', id: 'string' },
	response: written(),
	beside: ({ accountId, name }) => ({ accountId, name }),
});
