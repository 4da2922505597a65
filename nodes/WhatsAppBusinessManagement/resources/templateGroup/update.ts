import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id, idList } from '../../execution/values';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../locators';
import { DESCRIPTION_FIELD, NAME_FIELD, groupDescription, groupName } from './input';

const changes = () =>
	z
		.object({
			addTemplates: idList('594425479261596', Infinity).optional(),
			description: groupDescription().optional(),
			name: groupName().optional(),
			removeTemplates: idList('594425479261596', Infinity).optional(),
		})
		.default({})
		.superRefine(({ addTemplates, removeTemplates, description, name }, context) => {
			const given = [addTemplates, removeTemplates, description, name];
			if (given.every((value) => value === undefined)) {
				context.addIssue({ code: 'custom', message: 'set at least one, else nothing changes' });
			}
			if (addTemplates?.some((template) => removeTemplates?.includes(template))) {
				context.addIssue({
					code: 'custom',
					path: ['removeTemplates'],
					message: 'may not hold a template that is also added',
				});
			}
		});

const templates = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. 594425479261596, 1387372356726668',
	description,
});

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a template group',
	description: 'Rename a template group, or add templates to it and take templates out',
	fields: [
		...templateGroupLocator(),
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			required: true,
			options: [
				templates('Add Templates', 'addTemplates', 'IDs with commas between them'),
				DESCRIPTION_FIELD,
				NAME_FIELD,
				templates(
					'Remove Templates',
					'removeTemplates',
					'IDs with commas between them. What they have counted so far stays in the group’s figures.',
				),
			],
		},
	],
	input: () => z.object({ templateGroupId: id('9020555671393375'), updateFields: changes() }),
	request: ({ templateGroupId, updateFields }) => ({
		method: 'POST',
		path: [nodeId(templateGroupId)],
		body: {
			name: updateFields.name,
			description: updateFields.description,
			add_templates: updateFields.addTemplates,
			remove_templates: updateFields.removeTemplates,
		},
		idempotent: true,
	}),
	output: { templateGroupId: 'string' },
	response: written(),
	beside: ({ templateGroupId }) => ({ templateGroupId }),
});
