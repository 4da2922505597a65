import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { object } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';

export const NAME_FIELD: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. order_update',
	description: 'Lower-case letters, digits and underscores. All languages share one name.',
};

/** What says which new template is meant: its account, name and language. */
export const nameFields = (): INodeProperties[] => [
	accountLocator(),
	NAME_FIELD,
	{
		displayName: 'Language',
		name: 'language',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. en_US',
		description: 'The code of the language, as Meta lists it: en_US, pt_BR, de',
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
	success: 'boolean',
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
	const category = answer.category ?? asked;
	const categoryChanged = String(category).toUpperCase() !== asked;
	const success = succeeded(answer);
	return [{ accountId, name, language, ...answer, category, categoryChanged, success }];
}
