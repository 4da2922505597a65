import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { object, withUnnamed } from '../../execution/response';
import { sendInBatches } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import {
	ALL_OR_THESE,
	migrationFields,
	migrationInput,
	refuseSameAccount,
} from '../../lookups/migrationAccounts';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { builderChoice } from '../../parameters/guard';
import { integer } from '../../parameters/values';
import { templateResults } from './partialResults';
import { templateIdsField, templateIdsInput } from './templateIds';

/** Meta's largest batch, and its default. */
const LARGEST_BATCH = 500;

const options = () =>
	z.object({ templatesPerCall: integer(1, LARGEST_BATCH).default(LARGEST_BATCH) }).default({});

const schema = () =>
	dependingOn('templates', ALL_OR_THESE, [
		z.object({ templates: z.literal('all'), ...migrationInput(), options: options() }),
		z.object({
			templates: z.literal('these'),
			...migrationInput(),
			templateIds: templateIdsInput(LARGEST_BATCH),
		}),
	]).superRefine(refuseSameAccount);

type Input = z.output<ReturnType<typeof schema>>;

const read = templateResults('migrated_templates');

/** An item for each template that is asked for. */
async function migrateIds(
	connection: GraphConnection,
	{ accountId, sourceAccountId }: Input,
	templateIds: string[],
): Promise<IDataObject[]> {
	const answer = await connection.request({
		method: 'POST',
		path: [nodeId(accountId), edge('migrate_message_templates')],
		body: { source_waba_id: sourceAccountId, template_ids: templateIds },
	});
	return withUnnamed(read(object(answer)), 'templateId', templateIds);
}

/** What Meta migrates (Meta: Template migration). A template that nobody has rated yet has no score. */
function canBeMigrated({ status, quality_score: quality }: IDataObject): boolean {
	const { score = 'UNKNOWN' } = recordOf(quality);
	return status === 'APPROVED' && (score === 'GREEN' || score === 'UNKNOWN');
}

async function idsToMigrate(connection: GraphConnection, { sourceAccountId }: Input) {
	const call: GraphCall = {
		method: 'GET',
		path: [nodeId(sourceAccountId), edge('message_templates')],
		query: { fields: 'id,status,quality_score' },
	};
	const ids = new Set<string>();
	for await (const template of entries(connection, call)) {
		if (canBeMigrated(template)) ids.add(String(template.id));
	}
	return [...ids];
}

/** An item all the same: n8n runs nothing behind a node that gives none. */
const NOTHING_TO_MIGRATE: IDataObject = {
	templateId: null,
	success: false,
	reason:
		'The source account has none that can be migrated: approved, and of high or unknown quality',
};

/**
 * Names the templates to Meta instead of asking for its pages: where those end, no answer tells. A refusal
 * may be about a single template, so what comes behind it is tried.
 *
 * @throws {GraphError} when Meta refuses the first call
 */
async function migrateAll(
	connection: GraphConnection,
	input: Extract<Input, { templates: 'all' }>,
): Promise<IDataObject[]> {
	const ids = await idsToMigrate(connection, input);
	if (ids.length === 0) return [NOTHING_TO_MIGRATE];
	return await sendInBatches(ids, {
		size: input.options.templatesPerCall,
		afterRefusal: 'go on',
		send: async (part) => await migrateIds(connection, input, part),
		notDone: (templateId, error) => ({ templateId, success: false, reason: reasonOf(error) }),
	});
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, sourceAccountId } = input;
	const results =
		input.templates === 'these'
			? await migrateIds(connection, input, input.templateIds)
			: await migrateAll(connection, input);
	return results.map((result) => ({ accountId, sourceAccountId, ...result }));
}

export const migrate = operation({
	name: 'Migrate',
	value: 'migrate',
	action: 'Migrate message templates from another account',
	description:
		'Copy the approved templates of good or unknown quality from another account of the same portfolio. The originals stay. One item for each says whether it worked.',
	fields: [
		...migrationFields('templates'),
		builderChoice({
			displayName: 'Templates',
			name: 'templates',
			options: optionsOf(ALL_OR_THESE),
			default: 'these',
			description:
				'Which templates of the source account. All stands for those that Meta migrates: approved, and of high or unknown quality.',
		}),
		{
			...templateIdsField(
				'Templates of the source account, e.g. those that failed before',
				LARGEST_BATCH,
			),
			displayOptions: { show: { templates: ['these'] } },
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			displayOptions: { show: { templates: ['all'] } },
			options: [
				{
					displayName: 'Templates per Call',
					name: 'templatesPerCall',
					type: 'number',
					default: LARGEST_BATCH,
					typeOptions: { minValue: 1, maxValue: LARGEST_BATCH },
					description: 'Lower it when Meta does not answer in time',
				},
			],
		},
	],
	input: schema,
	output: {
		accountId: 'string',
		sourceAccountId: 'string',
		templateId: 'string',
		success: 'boolean',
		reason: 'string',
	},
	isRead: () => false,
	run,
});
