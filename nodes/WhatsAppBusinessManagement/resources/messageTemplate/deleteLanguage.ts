import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { object } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { bareTemplateLocator } from '../../lookups/template';
import { confirmed, guard } from '../../parameters/guard';
import { InvalidInputError } from '../../parameters/invalidInput';
import { id } from '../../parameters/values';
import { isGone } from './gone';

const schema = () =>
	z.object({
		confirmMessageTemplateDeleteLanguage: confirmed(),
		accountId: id('102290129340398'),
		templateId: id('594425479261596'),
	});

type Input = z.output<ReturnType<typeof schema>>;

/**
 * Meta wants the name beside the ID, and takes the ID alone for nothing: so the name is read first.
 *
 * @throws {InvalidInputError} where there is no such template any more
 */
async function readTemplate(connection: GraphConnection, templateId: string) {
	const { name, language, status } = object(
		await connection.request({
			method: 'GET',
			path: [nodeId(templateId)],
			query: { fields: 'name,language,status' },
		}),
	);
	// A call with an ID alone, or with a name alone, means something else to Meta.
	if (typeof name !== 'string' || typeof language !== 'string' || isGone(status)) {
		throw new InvalidInputError(
			'Template: there is none with this ID any more. Choose one from the list',
		);
	}
	return { name, language };
}

async function run(
	connection: GraphConnection,
	{ accountId, templateId }: Input,
): Promise<IDataObject[]> {
	const { name, language } = await readTemplate(connection, templateId);
	const answer = await connection.request({
		method: 'DELETE',
		path: [nodeId(accountId), edge('message_templates')],
		query: { hsm_id: templateId, name },
		idempotent: true,
	});
	return [{ accountId, templateId, name, language, deleted: succeeded(object(answer)) }];
}

export const deleteLanguage = operation({
	name: 'Delete Language',
	value: 'deleteLanguage',
	action: 'Delete one language of a message template',
	description: 'Delete a single message template; its other languages stay',
	fields: [
		...guard(
			'confirmMessageTemplateDeleteLanguage',
			'The template is deleted in this language, for good. The name of an approved template cannot be used again in it for 30 days.',
		),
		accountLocator('The account that the template belongs to'),
		bareTemplateLocator(),
	],
	input: schema,
	output: {
		accountId: 'string',
		templateId: 'string',
		name: 'string',
		language: 'string',
		deleted: 'boolean',
	},
	isRead: () => false,
	run,
});
