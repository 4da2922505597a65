import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateGroupLocator } from '../../lookups/templateGroup';
import { fieldOf, textField } from '../../parameters/field';
import { updateFields } from '../../parameters/updateFields';
import { NAME, descriptionField, templateIds, templateIdsProperty } from './parameters';

const changedTemplatesField = <const Name extends string>(
	label: string,
	name: Name,
	description: string,
	sends: string,
) => fieldOf(templateIdsProperty(label, name, description), () => templateIds().optional(), sends);

/** Refuses a template that is added and removed at once. */
function refuseAddedAndRemoved(
	{ addTemplates, removeTemplates }: { addTemplates?: string[]; removeTemplates?: string[] },
	context: z.RefinementCtx,
): void {
	if (!addTemplates?.some((template) => removeTemplates?.includes(template))) return;
	context.addIssue({
		code: 'custom',
		path: ['removeTemplates'],
		message: 'may not hold a template that is also added: remove it from one of the two',
	});
}

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update template group',
	description: 'Rename a template group, add templates to it or remove templates from it',
	fields: [
		...templateGroupLocator(),
		updateFields([
			changedTemplatesField(
				'Add Templates',
				'addTemplates',
				'The IDs of the templates to add, separated by commas. A template can be in one group only.',
				'add_templates',
			),
			descriptionField,
			textField('name', NAME),
			changedTemplatesField(
				'Remove Templates',
				'removeTemplates',
				'The IDs of the templates to remove, separated by commas. Their figures so far stay in the group’s figures.',
				'remove_templates',
			),
		]),
	],
	input: ({ templateGroupId, updateFields: changes }) =>
		z.object({ templateGroupId, updateFields: changes.superRefine(refuseAddedAndRemoved) }),
	request: ({ templateGroupId }, body) => ({
		method: 'POST',
		path: [nodeId(templateGroupId)],
		body,
		idempotent: true,
	}),
	output: { templateGroupId: 'string' },
	response: written(),
	echo: ({ templateGroupId }) => ({ templateGroupId }),
});
