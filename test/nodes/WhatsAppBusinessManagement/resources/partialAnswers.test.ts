import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { parseExactJson } from '../../../../nodes/WhatsAppBusinessManagement/graph/exactJson';
import { migrate as migrateFlows } from '../../../../nodes/WhatsAppBusinessManagement/resources/flow/migrate';
import { archive } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/archive';
import { compare } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/compare';
import { migrate } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/migrate';
import { unarchive } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/unarchive';
import { upsertAuthentication } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/upsertAuthentication';
import { answering } from '../graph/fakeConnection';

/* Answers that say less than was asked. Whoever counts the items must not lose anything. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);

const unnamed = { success: false, reason: 'Meta named no result for it' };

const TEMPLATES = { accountId: '11', templateIds: '1, 2, 3' };
const LANGUAGES = { accountId: '11', name: 'code', languages: 'de, it', otpType: 'COPY_CODE' };
const FLOWS = {
	accountId: '11',
	sourceAccountId: '22',
	flows: 'these',
	flowNames: 'a\nb\na',
	confirmFlowMigrate: true,
};
const COPIES = { accountId: '11', sourceAccountId: '22', templates: 'these', templateIds: '1, 2' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'Archive, with one of three named',
		archive,
		TEMPLATES,
		{ archived_templates: ['1'], failed_templates: {} },
		[
			{ accountId: '11', templateId: '1', success: true },
			{ accountId: '11', templateId: '2', ...unnamed },
			{ accountId: '11', templateId: '3', ...unnamed },
		],
	],
	[
		'Unarchive, with nothing named',
		unarchive,
		TEMPLATES,
		{ success: true },
		['1', '2', '3'].map((templateId) => ({ accountId: '11', templateId, ...unnamed })),
	],
	[
		'Upsert Authentication, with one of two languages named',
		upsertAuthentication,
		LANGUAGES,
		{ data: [{ id: '5', status: 'APPROVED', language: 'it' }] },
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', language: 'it', success: true },
			{ accountId: '11', name: 'code', language: 'de', ...unnamed },
		],
	],
	[
		'Upsert Authentication, with nothing named',
		upsertAuthentication,
		LANGUAGES,
		{},
		['de', 'it'].map((language) => ({ accountId: '11', name: 'code', language, ...unnamed })),
	],
	[
		'Upsert Authentication, with no language named, in the order in which they were asked for',
		upsertAuthentication,
		LANGUAGES,
		{
			data: [
				{ id: '5', status: 'APPROVED' },
				{ id: '6', status: 'PENDING', language: null },
			],
		},
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', language: 'de', success: true },
			{ accountId: '11', name: 'code', id: '6', status: 'PENDING', language: 'it', success: true },
		],
	],
	[
		'Upsert Authentication, with no language named and fewer results than languages',
		upsertAuthentication,
		LANGUAGES,
		{ data: [{ id: '5', status: 'APPROVED' }] },
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', success: true },
			...['de', 'it'].map((language) => ({
				accountId: '11',
				name: 'code',
				language,
				...unnamed,
			})),
		],
	],
	[
		'Migrate of flows, with one of two named',
		migrateFlows,
		FLOWS,
		{ migrated_flows: [{ source_name: 'a', source_id: '1', migrated_id: '2' }], failed_flows: [] },
		[
			{
				accountId: '11',
				sourceAccountId: '22',
				source_name: 'a',
				source_id: '1',
				migrated_id: '2',
				success: true,
			},
			{ accountId: '11', sourceAccountId: '22', source_name: 'b', ...unnamed },
		],
	],
	[
		'Migrate of all flows, with nothing named',
		migrateFlows,
		{ ...FLOWS, flows: 'all' },
		{ migrated_flows: {} },
		[{ accountId: '11', sourceAccountId: '22', success: false, reason: 'Meta named no result' }],
	],
	[
		'Migrate of templates, with one of two named',
		migrate,
		COPIES,
		{ migrated_templates: ['2'] },
		[
			{ accountId: '11', sourceAccountId: '22', templateId: '2', success: true },
			{ accountId: '11', sourceAccountId: '22', templateId: '1', ...unnamed },
		],
	],
])('%s', async (_what, operation, input, answer, items) => {
	expect(await run(operation, input, answer)).toEqual(items);
});

describe('a template whose ID Meta writes as a bare number', () => {
	const [ID, OTHER] = ['90071992547409931', '90071992547409933'];
	const ASKED = { accountId: '11', templateIds: [ID] };
	const compared = (rest: object) => [
		{ templateId: ID, days: 7, ...rest },
		{ templateId: OTHER, days: 7 },
	];

	it.each<[string, Operation, IDataObject, answer: string, items: object[]]>([
		...['[%]', '[ % ]', '[{"id":%}]', '[{"template_id":%}]'].flatMap(
			(list): Array<[string, Operation, IDataObject, string, object[]]> => [
				[
					`Archive, ${list}`,
					archive,
					ASKED,
					`{"archived_templates":${list},"failed_templates":[]}`,
					[{ accountId: '11', templateId: ID, success: true }],
				],
				[
					`Unarchive, ${list}`,
					unarchive,
					ASKED,
					`{"unarchived_templates":${list}}`,
					[{ accountId: '11', templateId: ID, success: true }],
				],
				[
					`Migrate, ${list}`,
					migrate,
					{ ...COPIES, templateIds: ID },
					`{"migrated_templates":${list}}`,
					[{ accountId: '11', sourceAccountId: '22', templateId: ID, success: true }],
				],
				[
					`Archive, refused in ${list}`,
					archive,
					ASKED,
					`{"failed_templates":${list.replace('}', ',"reason":"Gone"}')}}`,
					[expect.objectContaining({ accountId: '11', templateId: ID, success: false })],
				],
			],
		),
		[
			'Compare, in an order',
			compare,
			{ templateId: ID, otherTemplateId: OTHER },
			'{"data":[{"metric":"BLOCK_RATE","order_by_relative_metric":[%]}]}',
			compared({ blockRateRank: 1 }),
		],
	])('%s', async (_what, operation, input, answer, items) => {
		expect(await run(operation, input, parseExactJson(answer.replace('%', ID)))).toEqual(items);
	});
});

describe('Migrate of all templates', () => {
	const ALL = { ...COPIES, templates: 'all', options: { templatesPerCall: 2 } };
	const listed = (...ids: string[]) => ({
		data: ids.map((id) => ({ id, status: 'APPROVED', quality_score: { score: 'GREEN' } })),
	});
	const done = (...ids: string[]) => ({ migrated_templates: ids, failed_templates: [] });
	const of = { accountId: '11', sourceAccountId: '22' };
	const migrated = (...ids: string[]) =>
		ids.map((templateId) => ({ ...of, templateId, success: true }));
	const refused = (templateId: string) => ({
		...of,
		templateId,
		success: false,
		reason: 'A call too many',
	});

	it('says of one that Meta does not name that it was not done', async () => {
		const items = await run(migrate, ALL, listed('1', '2', '3'), done('2'), done('3'));
		expect(items).toEqual([
			...migrated('2'),
			{ ...of, templateId: '1', ...unnamed },
			...migrated('3'),
		]);
	});

	it('reads all pages of the source', async () => {
		const page = { ...listed('1'), paging: { cursors: { after: 'MQ' }, next: true } };
		const items = await run(migrate, ALL, page, listed('2'), done('1', '2'));
		expect(items).toEqual(migrated('1', '2'));
	});

	it('goes on with the next call where Meta refuses one, and says of each why', async () => {
		const refusal = new Error('A call too many');
		const items = await run(
			migrate,
			ALL,
			listed('1', '2', '3', '4', '5'),
			done('1', '2'),
			refusal,
			done('5'),
		);
		expect(items).toEqual([...migrated('1', '2'), refused('3'), refused('4'), ...migrated('5')]);
	});

	it('fails where Meta refuses the first call', async () => {
		await expect(run(migrate, ALL, listed('1', '2', '3'))).rejects.toThrow('A call too many');
	});

	it.each(['low', 'RED', 'YELLOW'])('leaves out one of the quality %s', async (score) => {
		const poor = { id: '1', status: 'APPROVED', quality_score: { score } };
		const unrated = { id: '2', status: 'APPROVED' };
		const items = await run(migrate, ALL, { data: [poor, unrated] }, done('2'));
		expect(items).toEqual(migrated('2'));
	});
});
