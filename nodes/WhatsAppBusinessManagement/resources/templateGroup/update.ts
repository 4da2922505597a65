import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../../lookups/templateGroup';
import { changes, updateFields } from '../../parameters/updateFields';
import { id } from '../../parameters/values';
import {
	DESCRIPTION_FIELD,
	NAME_FIELD,
	groupDescription,
	groupName,
	templates,
	templatesField,
} from './parameters';

const groupChanges = () =>
	changes({
		addTemplates: templates().optional(),
		description: groupDescription().optional(),
		name: groupName().optional(),
		removeTemplates: templates().optional(),
	}).superRefine(({ addTemplates, removeTemplates }, context) => {
		if (addTemplates?.some((template) => removeTemplates?.includes(template))) {
			context.addIssue({
				code: 'custom',
				path: ['removeTemplates'],
				message: 'may not hold a template that is also added: leave it out of one of the two',
			});
		}
	});

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a template group',
	description: 'Rename a template group, or add templates to it and take templates out',
	fields: [
		...templateGroupLocator(),
		updateFields([
			templatesField(
				'Add Templates',
				'addTemplates',
				'The IDs of templates, with commas between them. A template can be in one group only.',
			),
			DESCRIPTION_FIELD,
			NAME_FIELD,
			templatesField(
				'Remove Templates',
				'removeTemplates',
				'The IDs of templates, with commas between them. What they have counted so far stays in the group’s figures.',
			),
		]),
	],
	input: () => z.object({ templateGroupId: id('9020555671393375'), updateFields: groupChanges() }),
	request: ({ templateGroupId, updateFields: changed }) => ({
		method: 'POST',
		path: [nodeId(templateGroupId)],
		body: {
			name: changed.name,
			description: changed.description,
			add_templates: changed.addTemplates,
			remove_templates: changed.removeTemplates,
		},
		idempotent: true,
	}),
	output: { templateGroupId: 'string' },
	response: written(),
	beside: ({ templateGroupId }) => ({ templateGroupId }),
});
