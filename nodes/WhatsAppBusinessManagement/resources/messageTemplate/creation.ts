import type { IDataObject } from 'n8n-workflow';

import { answerData } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { requiredTextField } from '../../parameters/field';
import { templateName } from '../../parameters/formats';
import { upper } from '../../templates/templateView';
import { accountLocator } from '../../lookups/account';
import { languageLocator } from '../../lookups/language';

/** The name of a new template. */
export const nameField = requiredTextField('name', {
	label: 'Name',
	placeholder: 'e.g. order_update',
	description: 'Lower-case letters, digits and underscores. All languages share one name.',
	is: templateName,
});

/** The language of a new template. */
export const languageField = languageLocator('The language of the texts');

/** The account, name and language of a new template. */
export const newTemplateFields = () => [accountLocator(), nameField, languageField];

/** The shape of the item of a new template. */
export const NEW_TEMPLATE = {
	accountId: 'string',
	id: 'string',
	name: 'string',
	language: 'string',
	status: 'string',
	category: 'string',
	requestedCategory: 'string',
	categoryChanged: 'boolean',
	success: 'boolean',
} as const;

/**
 * Creates a template.
 *
 * @param template by Meta's keys, with at least its name and its language
 * @returns its item; `categoryChanged` is true if Meta chose another category than requested
 */
export async function createTemplate(
	connection: GraphConnection,
	accountId: string,
	template: IDataObject,
): Promise<IDataObject> {
	const answer = answerData(
		await connection.request({
			method: 'POST',
			path: [nodeId(accountId), edge('message_templates')],
			body: template,
		}),
	);
	const { name, language, category: requested } = template;
	const category = answer.category ?? requested;
	const categoryChanged = upper(category) !== upper(requested);
	const success = succeeded(answer);
	return {
		accountId,
		name,
		language,
		...answer,
		category,
		requestedCategory: requested,
		categoryChanged,
		success,
	};
}
