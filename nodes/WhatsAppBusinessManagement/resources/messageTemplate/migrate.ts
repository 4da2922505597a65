import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { id, idList, integer } from '../../execution/input';
import { operation } from '../../execution/operation';
import { object } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';
import { templateResults } from './partialResults';

/** Meta's largest batch, and its default. */
const LARGEST_BATCH = 500;

const isLeftOut = (value: unknown): boolean => value === undefined || value === '';

const schema = () =>
	z
		.object({
			sourceAccountId: id('102290129340398'),
			accountId: id('104996122399160'),
			options: z
				.object({
					templateIds: z.preprocess(
						(value) => (isLeftOut(value) ? undefined : value),
						idList('594425479261596', LARGEST_BATCH).optional(),
					),
					templatesPerCall: integer(1, LARGEST_BATCH).default(LARGEST_BATCH),
				})
				.default({}),
		})
		.refine(({ accountId, sourceAccountId }) => accountId !== sourceAccountId, {
			path: ['sourceAccountId'],
			message: 'must be another account than the one that the templates go to',
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

/** What Meta did before it refused must not be hidden by the refusal. */
const notReached = (page: number, error: unknown): IDataObject => ({
	templateId: null,
	success: false,
	reason: `The templates from page ${page + 1} on were not migrated: ${reasonOf(error)}`,
});

/** Takes the results of a page; false when all of them were there before. */
function takes(found: Map<unknown, IDataObject>, results: IDataObject[]): boolean {
	const known = found.size;
	for (const result of results) {
		if (!found.has(result.templateId)) found.set(result.templateId, result);
	}
	return found.size > known;
}

/**
 * Page after page until one is not full. A page that brings only what was there before would come again
 * forever, so it is the last one too.
 *
 * @throws {GraphError} when Meta refuses the first page
 */
async function migrateAll(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { templatesPerCall: count } = input.options;
	const migratePage = async (page: number) =>
		await migrateBatch(connection, input, { page_number: page, count });

	const found = new Map<unknown, IDataObject>();
	let results = await migratePage(0);
	for (let page = 1; takes(found, results) && results.length === count; page++) {
		try {
			results = await migratePage(page);
		} catch (error) {
			return [...found.values(), notReached(page, error)];
		}
	}
	return [...found.values()];
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, sourceAccountId, options } = input;
	const results = options.templateIds
		? await migrateBatch(connection, input, { template_ids: options.templateIds })
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
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Template IDs',
					name: 'templateIds',
					type: 'string',
					default: '',
					placeholder: 'e.g. 594425479261596, 1387372356726668',
					description:
						'Only these templates of the source account, up to 500 with commas between them, e.g. those that failed before',
				},
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
