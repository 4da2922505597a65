import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { migrate } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/migrate';
import { answering } from '../../graph/fakeConnection';

/* Answers of Meta that name only some of the templates: each template still has its item. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);

const unnamed = { success: false, reason: 'Meta returned no result for it' };
const COPIES = { accountId: '11', sourceAccountId: '22', templates: 'these', templateIds: '1, 2' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
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

	it('reports a template that Meta does not mention as not migrated', async () => {
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

	it('continues with the next call if Meta refuses one, and returns the reason per template', async () => {
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

	it('fails if Meta refuses the first call', async () => {
		await expect(run(migrate, ALL, listed('1', '2', '3'))).rejects.toThrow('A call too many');
	});

	it.each(['low', 'RED', 'YELLOW'])('omits a template of the quality %s', async (score) => {
		const poor = { id: '1', status: 'APPROVED', quality_score: { score } };
		const unrated = { id: '2', status: 'APPROVED' };
		const items = await run(migrate, ALL, { data: [poor, unrated] }, done('2'));
		expect(items).toEqual(migrated('2'));
	});
});
