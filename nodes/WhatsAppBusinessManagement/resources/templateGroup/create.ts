import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldOf, optionsField, requiredTextField } from '../../parameters/field';
import { NAME, descriptionField, templateIds, templateIdsProperty } from './parameters';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create template group',
	description: 'Create a group of templates, to measure them together',
	fields: [
		accountLocator(),
		requiredTextField('name', NAME),
		fieldOf(
			{
				...templateIdsProperty(
					'Template IDs',
					'templateIds',
					'The templates of the group, separated by commas. A template can be in one group only.',
				),
				required: true,
			},
			templateIds,
			'whatsapp_business_templates',
		),
		optionsField([descriptionField]),
	],
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('template_groups')],
		body,
	}),
	output: { accountId: 'string', name: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId, name }) => ({ accountId, name }),
});
