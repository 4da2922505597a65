import type { IDataObject } from 'n8n-workflow';

import {
	Applier,
	editOf,
} from '../../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/syncing/apply';
import { planSync } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/sync/plan';
import type { PlanItem } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/sync/planItem';
import { answering } from '../../../graph/fakeConnection';
import { refused } from '../../../graph/refusal';

const TEXT = 'Your lantern is ready, and you can collect it at our shop in the harbour.';

const TEMPLATE: IDataObject = {
	name: 'lantern_ready',
	language: 'en_US',
	category: 'UTILITY',
	components: [{ type: 'BODY', text: TEXT }],
};

const planned = (template: IDataObject = TEMPLATE, existing: IDataObject[] = []): PlanItem => {
	const [item] = planSync([{ template }], existing);
	if (!item) throw new Error('There is no plan');
	return item;
};

const exists = refused({ subcode: 2388024 });

describe('a creation that Meta refuses because the template exists', () => {
	const apply = async (...answers: unknown[]) =>
		await new Applier(answering(exists, ...answers).connection, '1').apply(planned(), []);

	it('is done if the template is as it is wanted', async () => {
		const found = { ...TEMPLATE, id: '7', status: 'PENDING' };
		const others = [
			{ ...found, name: 'lantern_ready_2' },
			{ ...found, language: 'de' },
		];
		expect(await apply({ data: [...others, found] })).toEqual({
			outcome: 'done',
			id: '7',
			status: 'PENDING',
			category: 'UTILITY',
			reason: 'It was created in the meantime, as it is wanted.',
		});
	});

	it('failed if it differs', async () => {
		const found = { ...TEMPLATE, id: '7', components: [{ type: 'BODY', text: 'Other' }] };
		expect(await apply({ data: [found] })).toMatchObject({
			outcome: 'failed',
			id: '7',
			error: expect.stringMatching(/differs\. Run Sync again/),
		});
	});

	it.each([
		['it is not found', { data: [] }],
		['it cannot be read', refused()],
	])('failed with Meta’s error if %s', async (_what, answer) => {
		expect(await apply(answer)).toEqual({
			outcome: 'failed',
			error: expect.stringMatching(/2388024/),
		});
	});
});

it('is not done if the template that exists is being deleted', async () => {
	const found = { ...TEMPLATE, id: '7', status: 'DELETED' };
	const { connection } = answering(exists, { data: [found] });
	expect(await new Applier(connection, '1').apply(planned(), [])).toMatchObject({
		outcome: 'failed',
		error: expect.stringMatching(/2388024/),
	});
});

it('deletes nothing after a creation that failed: what is deleted may be what it replaces', async () => {
	const { connection } = answering(refused({ code: 100 }));
	const applier = new Applier(connection, '1');
	await applier.apply(planned(), []);
	const deletion: PlanItem = { ...planned(), action: 'delete', existing: { id: '7' } };
	expect(await applier.apply(deletion, [])).toEqual({
		outcome: 'skipped',
		reason: 'Nothing is deleted, because lantern_ready (en_US) could not be created.',
	});
});

it('goes on if Meta refuses the app’s token, which only uploads need', async () => {
	const { connection } = answering(refused({ code: 190, token: 'app' }), { id: '7' });
	const applier = new Applier(connection, '1');
	expect(await applier.apply(planned(), [])).toMatchObject({ outcome: 'failed' });
	expect(await applier.apply(planned(), [])).toMatchObject({ outcome: 'done', id: '7' });
});

describe('an edit', () => {
	const edit = (wanted: IDataObject, found: IDataObject) =>
		editOf(
			planned({ ...TEMPLATE, ...wanted }, [{ ...TEMPLATE, id: '7', status: 'REJECTED', ...found }]),
		);

	it.each<[what: string, wanted: IDataObject, found: IDataObject, sent: IDataObject]>([
		['components', {}, { components: [] }, { components: TEMPLATE.components }],
		['a time to live', { message_send_ttl_seconds: 60 }, {}, { message_send_ttl_seconds: 60 }],
		[
			'no time to live any more',
			{},
			{ message_send_ttl_seconds: 60 },
			{ message_send_ttl_seconds: -1 },
		],
		['a category', { category: 'MARKETING' }, {}, { category: 'MARKETING' }],
		[
			'link tracking, with the category',
			{ cta_url_link_tracking_opted_out: true },
			{},
			{ cta_url_link_tracking_opted_out: true, category: 'UTILITY' },
		],
		[
			'link tracking, with the category that Meta gave it',
			{ cta_url_link_tracking_opted_out: true },
			{ category: 'MARKETING', previous_category: 'UTILITY' },
			{ cta_url_link_tracking_opted_out: true, category: 'MARKETING' },
		],
	])('sends %s', (_what, wanted, found, sent) => {
		expect(edit(wanted, found)).toEqual(sent);
	});

	it('failed if Meta says so without an error', async () => {
		const item = planned({ ...TEMPLATE, message_send_ttl_seconds: 60 }, [
			{ ...TEMPLATE, id: '7', status: 'REJECTED' },
		]);
		const { connection } = answering({ success: false });
		expect(await new Applier(connection, '1').apply(item, [])).toEqual({
			outcome: 'failed',
			error: 'Meta did not accept the edit.',
		});
	});
});

it('sends neither the hashes of samples nor another spelling of the language', async () => {
	const { connection, calls } = answering({ id: '7', status: 'PENDING', category: 'MARKETING' });
	const template = { ...TEMPLATE, language: 'en-us', sampleHashes: { header: 'sha256:a' } };
	expect(await new Applier(connection, '1').apply(planned(template), [])).toEqual({
		outcome: 'done',
		id: '7',
		status: 'PENDING',
		category: 'MARKETING',
	});
	expect(calls[0]?.body).toEqual(TEMPLATE);
});
