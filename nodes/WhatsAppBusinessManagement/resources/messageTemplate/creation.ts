import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { optionsOf, type Choices } from '../../execution/choices';
import { object } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';

/** What every new template has: its account, name, language and category. */
export const newTemplateFields = (categories: Choices): INodeProperties[] => [
	accountLocator(),
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. order_update',
		description: 'Lower-case letters, digits and underscores. All languages share one name.',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. en_US',
		description: 'The code of the language, as Meta lists it: en_US, pt_BR, de',
	},
	{
		displayName: 'Category',
		name: 'category',
		type: 'options',
		options: optionsOf(categories),
		default: 'UTILITY',
		description: 'What the template is for. Meta may decide for another one: the item says so.',
	},
];

export const NEW_TEMPLATE = {
	accountId: 'string',
	id: 'string',
	name: 'string',
	language: 'string',
	status: 'string',
	category: 'string',
	categoryChanged: 'boolean',
} as const;

interface NewTemplate extends IDataObject {
	name: string;
	language: string;
	category: string;
}

/** Creates a template and says whether Meta put it into another category than was asked for. */
export async function createTemplate(
	connection: GraphConnection,
	accountId: string,
	template: NewTemplate,
): Promise<IDataObject[]> {
	const answer = object(
		await connection.request({
			method: 'POST',
			path: [nodeId(accountId), edge('message_templates')],
			body: template,
		}),
	);
	const { name, language, category: asked } = template;
	const { category = asked } = answer;
	const categoryChanged = String(category).toUpperCase() !== asked;
	return [{ accountId, name, language, ...answer, category, categoryChanged }];
}
