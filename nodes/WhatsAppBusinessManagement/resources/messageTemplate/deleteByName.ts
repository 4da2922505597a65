import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { object } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { templateName } from '../../parameters/formats';
import { confirmed, guard } from '../../parameters/guard';
import { InvalidInputError } from '../../parameters/invalidInput';
import { id, integer } from '../../parameters/values';
import { NAME_FIELD } from './creation';
import { isGone } from './gone';

const schema = () =>
	z.object({
		confirmMessageTemplateDeleteByName: confirmed(),
		accountId: id('102290129340398'),
		name: templateName(),
		languagesAtMost: integer(1, 1000),
	});

type Input = z.output<ReturnType<typeof schema>>;

const templatesCall = (accountId: string): Pick<GraphCall, 'path'> => ({
	path: [nodeId(accountId), edge('message_templates')],
});

/** The languages of exactly this name. Meta's filter finds names that only contain it as well. */
async function languagesOf(connection: GraphConnection, { accountId, name }: Input) {
	const languages: string[] = [];
	const query = { fields: 'id,name,language,status', name };
	const call: GraphCall = { method: 'GET', ...templatesCall(accountId), query };
	for await (const template of entries(connection, call)) {
		const isMeant = template.name === name && !isGone(template.status);
		if (isMeant) languages.push(String(template.language));
	}
	return languages.sort();
}

/** @throws {InvalidInputError} where the account holds another number of languages than is expected */
function refuseSurprise(languages: string[], { languagesAtMost }: Input): void {
	if (languages.length === 0) {
		throw new InvalidInputError(
			'Name: the account has no template of exactly this name. Message Template → Get Many lists those that it has',
		);
	}
	if (languages.length > languagesAtMost) {
		throw new InvalidInputError(
			`Stop If More Languages Than: nothing was deleted, because ${languages.length} languages have this name (${languages.join(', ')}), more than ${languagesAtMost}. Check the name, or raise the number`,
		);
	}
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, name } = input;
	const languages = await languagesOf(connection, input);
	refuseSurprise(languages, input);
	const answer = await connection.request({
		method: 'DELETE',
		...templatesCall(accountId),
		query: { name },
		idempotent: true,
	});
	const deleted = succeeded(object(answer));
	return [{ accountId, name, languages, languageCount: languages.length, deleted }];
}

export const deleteByName = operation({
	name: 'Delete by Name',
	value: 'deleteByName',
	action: 'Delete all languages of a message template',
	description:
		'Delete the templates of one name in all their languages. To delete a single one, use Delete Language.',
	fields: [
		...guard(
			'confirmMessageTemplateDeleteByName',
			'Every language of this name is deleted, for good. The name of an approved template cannot be used again for 30 days.',
		),
		accountLocator(),
		{
			...NAME_FIELD,
			description: 'The whole name; templates whose name only contains it are not touched',
		},
		{
			displayName: 'Stop If More Languages Than',
			name: 'languagesAtMost',
			type: 'number',
			default: 100,
			required: true,
			typeOptions: { minValue: 1, maxValue: 1000 },
			description:
				'The node counts the languages that have the name first. If there are more than this, it deletes none of them and fails, so that a mistyped name costs nothing.',
		},
	],
	input: schema,
	output: {
		accountId: 'string',
		name: 'string',
		languages: ['string'],
		languageCount: 'number',
		deleted: 'boolean',
	},
	isRead: () => false,
	run,
});
