import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
import type { Call, OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';
import { template } from './shared';

/** Of the second account. */
const FOREIGN = [600, 601, 602].map(template);

const migrated = (batch: object): Call => ({
	method: 'POST',
	path: `${ACCOUNT_ID}/migrate_message_templates`,
	body: { source_waba_id: SECOND_ACCOUNT_ID, ...batch },
});

/** The source account's templates are read first: these fields show whether Meta can migrate them. */
const SOURCE_LIST: Call = {
	method: 'GET',
	path: `${SECOND_ACCOUNT_ID}/message_templates`,
	query: { fields: 'id,status,quality_score', limit: '100' },
};

/** Renames the second account’s templates to names that the first account does not have. */
const renameForeign = (graph: GraphApi, keep: string[] = []) => {
	for (const each of graph.world.templates) {
		if (each.accountId !== SECOND_ACCOUNT_ID) continue;
		if (!keep.includes(each.id)) each.name = `second_${each.name}`;
		Object.assign(each, { status: 'APPROVED', quality_score: { score: 'GREEN', date: 0 } });
	}
};

/** The result of the migration of a template. */
const migration = (templateId: string | undefined, outcome: object = { success: true }) => ({
	accountId: ACCOUNT_ID,
	sourceAccountId: SECOND_ACCOUNT_ID,
	templateId,
	...outcome,
});

const MIGRATION = { sourceAccountId: byId(SECOND_ACCOUNT_ID), accountId: byId(ACCOUNT_ID) };

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'migrates eligible templates in small batches, and reports failures',
			given: (graph) => {
				renameForeign(graph, FOREIGN.slice(0, 1));
				const changed: Array<[number, object]> = [
					[603, { status: 'PENDING' }],
					[604, { quality_score: { score: 'YELLOW', date: 0 } }],
					[605, { quality_score: { score: 'UNKNOWN', date: 0 } }],
				];
				for (const [index, more] of changed) {
					const found = graph.world.templates.find(({ id }) => id === template(index));
					Object.assign(found ?? {}, more);
				}
			},
			parameters: { ...MIGRATION, templates: 'all', options: { templatesPerCall: 2 } },
			calls: [
				SOURCE_LIST,
				migrated({ template_ids: FOREIGN.slice(0, 2) }),
				migrated({ template_ids: [FOREIGN[2], template(605)] }),
			],
			items: [
				migration(FOREIGN[1]),
				migration(FOREIGN[0], { success: false, reason: 'Template already exists' }),
				migration(FOREIGN[2]),
				migration(template(605)),
			],
		},
		{
			does: 'reports that there is nothing to migrate',
			given: ({ world }) => {
				for (const each of world.templates) each.status = 'REJECTED';
			},
			parameters: { ...MIGRATION, templates: 'all' },
			calls: [SOURCE_LIST],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					templateId: null,
					success: false,
					reason: expect.stringContaining('no template that can be migrated'),
				},
			],
		},
		{
			does: 'reports a template that Meta does not mention as not migrated',
			given: (graph) => renameForeign(graph),
			parameters: {
				...MIGRATION,
				templates: 'these',
				templateIds: [FOREIGN[0] ?? '', '118999999999999'],
			},
			calls: [migrated({ template_ids: [FOREIGN[0], '118999999999999'] })],
			items: [
				migration(FOREIGN[0]),
				migration('118999999999999', { success: false, reason: 'Meta returned no result for it' }),
			],
		},
		{
			does: 'migrates single templates in one call',
			given: (graph) => renameForeign(graph),
			parameters: {
				...MIGRATION,
				templates: 'these',
				templateIds: FOREIGN.slice(0, 2).join(', '),
			},
			calls: [migrated({ template_ids: FOREIGN.slice(0, 2) })],
			items: FOREIGN.slice(0, 2).map((templateId) => migration(templateId)),
		},
	],
	refused: [
		[
			'an account that is its own source',
			{
				sourceAccountId: byId(ACCOUNT_ID),
				accountId: byId(ACCOUNT_ID),
				templates: 'all',
			},
			/^Source Account: must not be the destination account/,
		],
		[
			'more templates per call than Meta accepts',
			{ ...MIGRATION, templates: 'all', options: { templatesPerCall: 501 } },
			/^Templates per Call: must be a whole number from 1 to 500$/,
		],
		[
			'more single templates than Meta accepts',
			{
				...MIGRATION,
				templates: 'these',
				templateIds: Array.from({ length: 501 }, (_, index) => template(index)).join(),
			},
			/^Template IDs: may contain at most 500 IDs$/,
		],
		...['={{ [] }}', '={{ "" }}', '={{ null }}'].map(
			(templateIds): RefusedCase => [
				`a migration of no template, ${templateIds}, which must not mean all`,
				{ ...MIGRATION, templates: 'these', templateIds },
				/^Template IDs: enter at least one ID/,
			],
		),
		[
			'a migration without a choice, which must not mean all either',
			{ ...MIGRATION, templateIds: EMPTY },
			/^Template IDs: enter at least one ID/,
		],
		[
			'a choice of templates by an expression',
			{ ...MIGRATION, templates: '={{ "all" }}' },
			/^Templates: (must not be an expression|must be one of all, these)/,
		],
	],
};
