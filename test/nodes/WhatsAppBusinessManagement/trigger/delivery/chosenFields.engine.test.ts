import type { INodeParameters } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { credentialFor } from '../../../../engine/credential';
import { TriggerHost } from '../../../../engine/triggerHost';
import { ACCOUNT_ID, startGraphApi, type GraphApi } from '../../../../graphApi';

let graph: GraphApi;
let host: TriggerHost;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await host.stop();
	await graph.close();
	expect(host.thrown).toEqual([]);
});

async function activate(parameters: INodeParameters, typeVersion?: number): Promise<void> {
	host = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters,
		typeVersion,
		// Unique per test, because a trigger accepts each change only once.
		webhookId: `0f6f8c9e-${++workflows}`,
	});
	await host.activate();
}

let workflows = 0;

const OTHERS = { additionalFields: 'field_of_tomorrow' };

const registered = () =>
	graph.world.app.subscriptions
		.find(({ object }) => object === 'whatsapp_business_account')
		?.fields.map(({ name }) => name)
		.sort();

const deliver = async (entryId: string, ...changes: Array<{ field: string; value: unknown }>) =>
	await graph.deliverRaw(
		JSON.stringify({
			object: 'whatsapp_business_account',
			entry: [{ id: entryId, time: 1766400000, changes }],
		}),
	);

const items = () => host.executions.flat();

it('All registers every field that is not private and listed by Meta, and the additional ones', async () => {
	await activate({
		triggerOn: ['*'],
		options: { additionalFields: 'group_status_update, flows' },
	});
	const open = WEBHOOK_FIELDS.filter(({ isPrivate, isUnlisted }) => !isPrivate && !isUnlisted).map(
		({ field }) => field,
	);
	expect(registered()).toEqual([...open, 'group_status_update'].sort());
});

it('All accepts the sample of every field that is not private, and unknown fields', async () => {
	await activate({ triggerOn: ['*'] });
	const samples = WEBHOOK_FIELDS.map(({ field, sample: value }) => ({ field, value }));
	const others = ['messages', 'group_status_update', 'field_of_tomorrow'];
	const answer = await deliver(
		ACCOUNT_ID,
		...samples,
		...others.map((field) => ({ field, value: { event: 'NEW' } })),
	);
	expect(answer.status).toBe(200);
	const open = WEBHOOK_FIELDS.filter(({ isPrivate }) => !isPrivate).map(({ field }) => field);
	expect(items().map(({ field }) => field)).toEqual([...open, 'field_of_tomorrow']);
});

it.each<[version: number, what: string, parameters: INodeParameters]>([
	[2, 'beside Options, as 0.1 of the package stored them', OTHERS],
	[2.1, 'under Options', { options: OTHERS }],
])('version %s: additional fields work %s, without Trigger On', async (version, _what, others) => {
	await activate({ triggerOn: [], ...others }, version);
	expect(registered()).toEqual(['field_of_tomorrow']);
	await deliver(
		ACCOUNT_ID,
		{ field: 'field_of_tomorrow', value: {} },
		{ field: 'flows', value: {} },
	);
	expect(items().map(({ field }) => field)).toEqual(['field_of_tomorrow']);
});

it('a portfolio’s change passes the account filter, and the other filters check known values', async () => {
	await activate({
		triggerOn: ['*'],
		accounts: [ACCOUNT_ID],
		filters: {
			templateName: 'order_*',
			valueConditions: {
				conditions: [
					{ path: 'solution_status', operator: 'equals', text: 'active' },
					{ path: 'other_info.title', operator: 'startsWith', text: 'unpause' },
				],
			},
		},
	});
	const solution = (solution_status: string) => ({
		field: 'partner_solutions',
		value: { event: 'SOLUTION_UPDATED', solution_id: '9911', solution_status },
	});
	await deliver('506200000000101', solution('ACTIVE'), solution('DRAFT'));
	const status = (message_template_name: string, title: string) => ({
		field: 'message_template_status_update',
		value: { event: 'APPROVED', message_template_name, other_info: { title } },
	});
	await deliver(ACCOUNT_ID, status('order_a', 'UNPAUSE'), status('promo', 'UNPAUSE'));
	await deliver(ACCOUNT_ID, status('order_b', 'UNLOCK'));
	await deliver('999', status('order_c', 'UNPAUSE'));
	expect(items()).toMatchObject([
		{ wabaId: null, businessId: '506200000000101', solutionStatus: 'ACTIVE' },
		{ wabaId: ACCOUNT_ID, templateName: 'order_a', summary: 'Template order_a was unpaused' },
	]);
});
