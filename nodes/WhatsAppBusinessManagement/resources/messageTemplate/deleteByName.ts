import type { IDataObject } from 'n8n-workflow';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { numberField } from '../../parameters/field';
import { InvalidInputError } from '../../parameters/invalidInput';
import { integer } from '../../parameters/values';
import { isGone } from '../../templates/account/gone';
import { nameField } from './creation';
import { withDescription } from './withDescription';

interface Input {
	accountId: string;
	name: string;
	languagesAtMost: number;
}

const templatesCall = (accountId: string): Pick<GraphCall, 'path'> => ({
	path: [nodeId(accountId), edge('message_templates')],
});

/** @returns the languages of exactly this name. Meta's filter also finds names that only contain it. */
async function languagesOf(connection: GraphConnection, { accountId, name }: Input) {
	const languages: string[] = [];
	const query = { fields: 'id,name,language,status', name };
	const call: GraphCall = { method: 'GET', ...templatesCall(accountId), query };
	for await (const template of entries(connection, call)) {
		const isMatch = template.name === name && !isGone(template.status);
		if (isMatch) languages.push(String(template.language));
	}
	return languages.sort();
}

/** @throws {InvalidInputError} if no language has the name, or more than the user allows */
function checkLanguageCount(languages: string[], { languagesAtMost }: Input): void {
	if (languages.length === 0) {
		throw new InvalidInputError(
			'Name: the account has no template with exactly this name. Use Message Template → Get Many to list its templates',
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
	checkLanguageCount(languages, input);
	const answer = await connection.request({
		method: 'DELETE',
		...templatesCall(accountId),
		query: { name },
		idempotent: true,
	});
	const deleted = succeeded(answerData(answer));
	return [{ accountId, name, languages, languageCount: languages.length, deleted }];
}

export const deleteByName = operation({
	name: 'Delete by Name',
	value: 'deleteByName',
	action: 'Delete message template in all languages',
	description:
		'Delete the templates of one name in all languages. To delete a single language, use Delete Language.',
	confirm:
		'All languages of this name are permanently deleted. The name of an approved template cannot be used again for 30 days.',
	fields: [
		accountLocator(),
		withDescription(
			nameField,
			'The full name. Templates whose name only contains it are not deleted.',
		),
		numberField('languagesAtMost', {
			label: 'Stop If More Languages Than',
			default: 100,
			required: true,
			typeOptions: { minValue: 1, maxValue: 1000 },
			description:
				'The node first counts the languages that have the name. If there are more than this, it fails and deletes none of them, which protects against a mistyped name.',
			is: () => integer(1, 1000),
		}),
	],
	output: {
		accountId: 'string',
		name: 'string',
		languages: ['string'],
		languageCount: 'number',
		deleted: 'boolean',
	},
	calls: ['GET /{WABA-ID}/message_templates', 'DELETE /{WABA-ID}/message_templates'],
	isRead: () => false,
	run,
});
