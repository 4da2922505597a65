import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { id, idList, integer } from '../../execution/input';
import { operation } from '../../execution/operation';
import { object, withUnnamed } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';
import { edge, nodeId } from '../../graph/paths';
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

async function migrateBatch(
	connection: GraphConnection,
	{ accountId, sourceAccountId }: Input,
	batch: IDataObject,
): Promise<IDataObject[]> {
	const answer = await connection.request({
		method: 'POST',
		path: [nodeId(accountId), edge('migrate_message_templates')],
		body: { source_waba_id: sourceAccountId, ...batch },
	});
	return read(object(answer));
}

async function migrateThese(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { templateIds } = input;
	const named = await migrateBatch(connection, input, { template_ids: templateIds });
	return withUnnamed(named, 'templateId', templateIds);
}

/** What Meta did before it refused must not be hidden by the refusal. */
const notReached = (page: number, error: unknown): IDataObject => ({
	templateId: null,
	success: false,
	reason: `The templates from page ${page + 1} on, if there are any, were not migrated: ${reasonOf(error)}`,
});

/** An item all the same: n8n runs nothing behind a node that gives none. */
const NOTHING_TO_MIGRATE: IDataObject = {
	templateId: null,
	success: false,
	reason: 'Meta named no template: the source account may have none that can be migrated',
};

/** Takes the results of a page; false when all of them were there before, or there are none. */
function takes(found: Map<unknown, IDataObject>, results: IDataObject[]): boolean {
	const known = found.size;
	for (const result of results) {
		if (!found.has(result.templateId)) found.set(result.templateId, result);
	}
	return found.size > known;
}

/**
 * Page after page until one brings nothing new. A short page is not the last one: a page is a stretch of
 * all templates of the source, and Meta may name only those of it that can be migrated.
 *
 * @throws {GraphError} when Meta refuses the first page
 */
async function migrateAll(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { templatesPerCall: count } = input.options;
	const migratePage = async (page: number) =>
		await migrateBatch(connection, input, { page_number: page, count });

	const found = new Map<unknown, IDataObject>();
	let results = await migratePage(0);
	for (let page = 1; takes(found, results); page++) {
		try {
			results = await migratePage(page);
		} catch (error) {
			return [...found.values(), notReached(page, error)];
		}
	}
	return found.size > 0 ? [...found.values()] : [NOTHING_TO_MIGRATE];
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, sourceAccountId, templates } = input;
	const results =
		templates === 'these'
			? await migrateThese(connection, input)
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
			...accountLocator('The account that the templates come from'),
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
			description: 'Which templates of the source account',
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
