import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { inBatches } from '../../execution/inBatches';
import { operation } from '../../execution/operation';
import { object, withUnnamed } from '../../execution/response';
import { id, idList, integer } from '../../execution/values';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { accountLocator } from '../locators';
import { templateResults } from './partialResults';

/** Meta's largest batch, and its default. */
const LARGEST_BATCH = 500;

/** Asked of the builder, not read from an empty list: one from a sheet must not mean all templates. */
const CHOICES = { all: 'All', these: 'These' } as const;

const schema = () =>
	z
		.object({
			sourceAccountId: id('102290129340398'),
			accountId: id('104996122399160'),
			templates: oneOf(CHOICES),
			templateIds: idList('594425479261596', LARGEST_BATCH).optional(),
			options: z
				.object({ templatesPerCall: integer(1, LARGEST_BATCH).default(LARGEST_BATCH) })
				.default({}),
		})
		.refine(({ accountId, sourceAccountId }) => accountId !== sourceAccountId, {
			path: ['sourceAccountId'],
			message: 'must be another account than the one that the templates go to',
		})
		.refine(({ templates, templateIds }) => templates === 'all' || templateIds !== undefined, {
			path: ['templateIds'],
			message: 'enter at least one ID (e.g. 594425479261596)',
		});

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

const refusedBatch = (templateIds: string[], error: unknown): IDataObject[] => {
	const reason = reasonOf(error);
	return templateIds.map((templateId) => ({ templateId, success: false, reason }));
};

/**
 * Names the templates to Meta instead of asking for its pages: where those end, no answer tells. What was
 * done before a refusal must not be hidden by it, and what comes behind it is tried.
 *
 * @throws {GraphError} when Meta refuses the first call
 */
async function migrateAll(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const ids = await idsToMigrate(connection, input);
	const [first, ...later] = inBatches(ids, input.options.templatesPerCall);
	if (!first) return [NOTHING_TO_MIGRATE];
	const results = await migrateIds(connection, input, first);
	for (const batch of later) {
		const migrating = migrateIds(connection, input, batch);
		results.push(...(await migrating.catch((error: unknown) => refusedBatch(batch, error))));
	}
	return results;
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, sourceAccountId, templates, templateIds = [] } = input;
	const results =
		templates === 'these'
			? await migrateIds(connection, input, templateIds)
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
		{
			...accountLocator('The account that the templates come from', ''),
			displayName: 'Source Account',
			name: 'sourceAccountId',
			required: true,
		},
		{
			...accountLocator(
				'The account that the templates go to. Left empty, it is the credential’s.',
			),
			displayName: 'Destination Account',
		},
		{
			displayName: 'Templates',
			name: 'templates',
			type: 'options',
			noDataExpression: true,
			options: optionsOf(CHOICES),
			default: 'all',
			description:
				'Which templates of the source account. All stands for those that Meta migrates: approved, and of high or unknown quality.',
		},
		{
			displayName: 'Template IDs',
			name: 'templateIds',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 594425479261596, 1387372356726668',
			displayOptions: { show: { templates: ['these'] } },
			description:
				'Templates of the source account, up to 500 with commas between them, e.g. those that failed before',
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
