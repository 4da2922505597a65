import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { answerData, withMissingResults } from '../../execution/response';
import { sendInBatches } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import {
	ALL_OR_THESE,
	migrationAccounts,
	refuseSameAccount,
} from '../../lookups/migrationAccounts';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { numberField, optionsField, shapeOf } from '../../parameters/field';
import { builderChoice } from '../../parameters/guard';
import { shownFor } from '../../parameters/shownFor';
import { integer } from '../../parameters/values';
import { templateResults } from './partialResults';
import { templateIdsField } from './templateIds';

/** Meta's largest batch, and its default. */
const LARGEST_BATCH = 500;

const templateIds = shownFor(
	{ templates: ['these'] },
	templateIdsField('Templates of the source account, e.g. those that failed before', LARGEST_BATCH),
);

const options = shownFor(
	{ templates: ['all'] },
	optionsField([
		numberField('templatesPerCall', {
			label: 'Templates per Call',
			default: LARGEST_BATCH,
			typeOptions: { minValue: 1, maxValue: LARGEST_BATCH },
			description: 'Lower this if Meta does not answer in time',
			is: () => integer(1, LARGEST_BATCH).default(LARGEST_BATCH),
		}),
	]),
);

const accounts = migrationAccounts();

const schema = () =>
	dependingOn('templates', ALL_OR_THESE, [
		z.object({ templates: z.literal('all'), ...shapeOf(accounts), options: options.check() }),
		z.object({
			templates: z.literal('these'),
			...shapeOf(accounts),
			templateIds: templateIds.check(),
		}),
	]).superRefine(refuseSameAccount);

type Input = z.output<ReturnType<typeof schema>>;

const resultsIn = templateResults('migrated_templates');

/** @returns one item per template ID */
async function migrateIds(
	connection: GraphConnection,
	{ accountId, sourceAccountId }: Input,
	ids: string[],
): Promise<IDataObject[]> {
	const answer = await connection.request({
		method: 'POST',
		path: [nodeId(accountId), edge('migrate_message_templates')],
		body: { source_waba_id: sourceAccountId, template_ids: ids },
	});
	return withMissingResults(resultsIn(answerData(answer)), 'templateId', ids);
}

/** Which templates Meta migrates (Meta: Template migration). A template without ratings has no score. */
function canBeMigrated({ status, quality_score: quality }: IDataObject): boolean {
	const { score = 'UNKNOWN' } = recordOf(quality);
	return status === 'APPROVED' && (score === 'GREEN' || score === 'UNKNOWN');
}

/** @returns the IDs of all templates of the source account that Meta migrates */
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

/** Returned instead of no items: n8n stops the workflow after a node without items. */
const NOTHING_TO_MIGRATE: IDataObject = {
	templateId: null,
	success: false,
	reason:
		'The source account has no template that can be migrated: approved, and of high or unknown quality',
};

/**
 * Sends the IDs of the templates instead of using Meta's paging, because no answer shows which page is
 * the last. A refusal may concern a single template, so the remaining batches are still sent.
 *
 * @throws {GraphError} if Meta refuses the first call
 */
async function migrateAll(
	connection: GraphConnection,
	input: Extract<Input, { templates: 'all' }>,
): Promise<IDataObject[]> {
	const ids = await idsToMigrate(connection, input);
	if (ids.length === 0) return [NOTHING_TO_MIGRATE];
	return await sendInBatches(ids, {
		size: input.options.templatesPerCall,
		afterRefusal: 'continue',
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
		'Copy the approved templates of good or unknown quality from another account of the same portfolio. The originals are kept. Returns one item per template that shows whether it was copied.',
	fields: [
		...accounts,
		builderChoice({
			displayName: 'Templates',
			name: 'templates',
			options: optionsOf(ALL_OR_THESE),
			default: 'these',
			description:
				'Which templates of the source account. All means every template that Meta migrates: approved, and of high or unknown quality.',
		}),
		templateIds,
		options,
	],
	input: schema,
	output: {
		accountId: 'string',
		sourceAccountId: 'string',
		templateId: 'string',
		success: 'boolean',
		reason: 'string',
	},
	calls: ['GET /{Source-WABA-ID}/message_templates', 'POST /{WABA-ID}/migrate_message_templates'],
	isRead: () => false,
	run,
});
