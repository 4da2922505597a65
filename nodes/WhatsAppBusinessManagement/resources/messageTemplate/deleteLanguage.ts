import type { IDataObject } from 'n8n-workflow';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { bareTemplateLocator } from '../../lookups/template';
import { InvalidInputError } from '../../parameters/invalidInput';
import { isGone } from '../../templates/account/gone';

/**
 * Reads the name of a template, because Meta requires the name in addition to the ID.
 *
 * @throws {InvalidInputError} if the template does not exist any more
 */
async function readTemplate(connection: GraphConnection, templateId: string) {
	const { name, language, status } = answerData(
		await connection.request({
			method: 'GET',
			path: [nodeId(templateId)],
			query: { fields: 'name,language,status' },
		}),
	);
	// A call with only the ID or only the name would do something else.
	if (typeof name !== 'string' || typeof language !== 'string' || isGone(status)) {
		throw new InvalidInputError(
			'Template: the template with this ID does not exist any more. Choose one from the list',
		);
	}
	return { name, language };
}

async function run(
	connection: GraphConnection,
	{ accountId, templateId }: { accountId: string; templateId: string },
): Promise<IDataObject[]> {
	const { name, language } = await readTemplate(connection, templateId);
	const answer = await connection.request({
		method: 'DELETE',
		path: [nodeId(accountId), edge('message_templates')],
		query: { hsm_id: templateId, name },
		idempotent: true,
	});
	return [{ accountId, templateId, name, language, deleted: succeeded(answerData(answer)) }];
}

export const deleteLanguage = operation({
	name: 'Delete Language',
	value: 'deleteLanguage',
	action: 'Delete message template in one language',
	description: 'Delete one language of a message template. Its other languages are kept.',
	confirm:
		'The template is permanently deleted in this language. The name of an approved template cannot be used again in this language for 30 days.',
	fields: [accountLocator(), bareTemplateLocator()],
	output: {
		accountId: 'string',
		templateId: 'string',
		name: 'string',
		language: 'string',
		deleted: 'boolean',
	},
	calls: ['GET /{Template-ID}', 'DELETE /{WABA-ID}/message_templates'],
	isRead: () => false,
	run,
});
