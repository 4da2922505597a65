import type { INodeParameters } from 'n8n-workflow';

import { COMPONENTS_FIELD } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/components';
import { deleteLanguage } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/deleteLanguage';
import { update } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/update';
import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { ACCOUNT_ID, DRAFT_FLOW_ID, startGraphApi, type GraphApi } from '../../../graphApi';
import { answering } from '../graph/fakeConnection';
import { byId } from '../operations/cases';

/* What takes several runs, or ends in an error after a look at Meta. */

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const run = async (parameters: INodeParameters) =>
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'messageTemplate', ...parameters },
	});

it('shows under Components what can be sent as it is', async () => {
	const { items, error } = await run({
		operation: 'create',
		name: 'order_on_its_way',
		language: 'en_US',
		components: String(COMPONENTS_FIELD.hint).replace('e.g. ', ''),
	});
	expect(error).toBeUndefined();
	expect(items).toEqual([expect.objectContaining({ name: 'order_on_its_way', status: 'PENDING' })]);
});

it('creates nothing of the list that Components begins with', async () => {
	const untouched = { operation: 'create', name: 'empty', language: 'en_US' };
	const { error } = await run({ ...untouched, components: String(COMPONENTS_FIELD.default) });
	expect(error?.message).toMatch(/^Components: fill in the parts of the template/);
	expect(graph.calls).toEqual([]);
});

describe('Delete Language', () => {
	const language = async (templateId: string) =>
		await run({ operation: 'deleteLanguage', confirmed: true, templateId: byId(templateId) });

	const methods = () => graph.calls.map(({ method }) => method);

	it.each(['DELETED', 'PENDING_DELETION'])(
		'deletes nothing where the template is %s already',
		async (status) => {
			const [template] = graph.world.templates;
			Object.assign(template ?? {}, { status });
			const { error, items } = await language(String(template?.id));
			expect(error?.message).toBe(
				'Template: there is none with this ID any more. Choose one from the list',
			);
			expect(items).toEqual([]);
			expect(methods()).toEqual(['GET']);
		},
	);

	it.each([
		['an ID that nothing has', '118999999999999', ['GET']],
		['a flow', DRAFT_FLOW_ID, ['GET']],
		['a template of another account', '118000000000600', ['GET', 'DELETE']],
	])('fails for %s', async (_what, id, calls) => {
		const { error, items } = await language(id);
		expect(error?.message).toMatch(/.../);
		expect(items).toEqual([]);
		expect(methods()).toEqual(calls);
	});

	it('sends no name that Meta did not give', async () => {
		const { calls, connection } = answering({ id: '5' });
		const input = { confirmMessageTemplateDeleteLanguage: true, accountId: '1', templateId: '5' };
		await expect(deleteLanguage.prepare(input, {}).run(connection)).rejects.toThrow(
			'Template: there is none with this ID any more. Choose one from the list',
		);
		expect(calls).toHaveLength(1);
	});
});

describe('Delete by Name', () => {
	const byName = async (name: string, languagesAtMost?: number) =>
		await run({
			operation: 'deleteByName',
			confirmed: true,
			name,
			...(languagesAtMost !== undefined && { languagesAtMost }),
		});

	const methods = () => graph.calls.map(({ method }) => method);

	it.each([
		['is not there', 'no_such_template'],
		['is only a part of others’ names', 'order'],
	])('deletes nothing when the name %s', async (_what, name) => {
		const { error } = await byName(name);
		expect(error?.message).toBe(
			'Name: the account has no template of exactly this name. Message Template → Get Many lists those that it has',
		);
		expect(methods()).toEqual(['GET']);
	});

	it('deletes nothing when more languages would go than were expected', async () => {
		const { error } = await byName('order_update', 4);
		expect(error?.message).toBe(
			'Stop If More Languages Than: nothing was deleted, because 5 languages have this name (de, en_US, es, fr, pt_BR), more than 4. Check the name, or raise the number',
		);
		expect(methods()).toEqual(['GET']);
	});

	it('takes every language, and nothing that only contains the name', async () => {
		const [other] = graph.world.templates;
		Object.assign(other ?? {}, { name: 'order_update_2' });
		for (const each of graph.world.templates) {
			if (each.status === 'DISABLED') each.status = 'APPROVED';
		}
		const { items } = await byName('order_update', 5);
		expect(items).toMatchObject([{ languageCount: 5, deleted: true }]);
		const left = graph.world.templates.filter(
			({ accountId, name }) => accountId === ACCOUNT_ID && name.startsWith('order_update'),
		);
		expect(left).toEqual([other]);
	});
});

it('a template is created, found, updated, archived, brought back and deleted', async () => {
	const { items } = await run({
		operation: 'create',
		name: 'lantern_ready',
		language: 'en_US',
		category: 'UTILITY',
		components: '[{"type": "BODY", "text": "Your lantern is ready."}]',
	});
	const templateId = String(items[0]?.id);
	const meant = graph.world.templates.find(({ id }) => id === templateId);
	const state = async () =>
		(await run({ operation: 'getMany', fields: ['status'], filters: { name: 'lantern_ready' } }))
			.items[0]?.status;
	expect(await state()).toBe('PENDING');

	const edit = async () =>
		await run({
			operation: 'update',
			templateId: byId(templateId),
			updateFields: { messageSendTtlSeconds: 60 },
		});
	expect((await edit()).error?.message).toBe('This Template Can’t Be Edited');
	Object.assign(meant ?? {}, { status: 'APPROVED' });
	expect((await edit()).items).toMatchObject([{ success: true }]);
	expect((await edit()).error?.message).toBe('Template Edit Limit Reached');

	await run({ operation: 'archive', templateIds: templateId });
	expect(await state()).toBe('ARCHIVED');
	await run({ operation: 'unarchive', templateIds: templateId });
	expect(await state()).toBe('APPROVED');

	await run({ operation: 'deleteMany', confirmed: true, templateIds: templateId });
	expect(await state()).toBeUndefined();
});

it('Update chooses no category for anybody: another one sends the template into review', () => {
	const options = update.fields.find(({ name }) => name === 'updateFields')?.options;
	const category = options?.find(({ name }) => name === 'category');
	expect(category).toMatchObject({ default: '' });
});

it('Compare keeps to each of Meta’s windows', async () => {
	const [one, other] = graph.world.templates;
	for (const days of ['7', '30', '60', '90']) {
		const { items, error } = await run({
			operation: 'compare',
			templateId: byId(String(one?.id)),
			otherTemplateId: byId(String(other?.id)),
			days,
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(2);
		const { start, end } = graph.calls.at(-1)?.query ?? {};
		expect(Number(end) - Number(start)).toBe(Number(days) * 24 * 60 * 60);
	}
});
