import { changeMessagingLimit, reviewAccount } from './accountEvents';
import type { Delivered } from './delivery';
import {
	announceTemplateCategory,
	archiveTemplate,
	changeTemplateCategory,
	changeTemplateQuality,
	deleteTemplate,
	disableTemplate,
	pauseTemplate,
	unarchiveTemplate,
	unpauseTemplate,
} from './events';
import { changeFlowStatus } from './flowEvents';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	PUBLISHED_FLOW_ID,
	SECOND_ACCOUNT_ID,
	type GraphApi,
} from './index';
import {
	changeNumberQuality,
	changeNumberStatus,
	changePin,
	reviewDisplayName,
	upgradeThroughput,
} from './numberEvents';
import { PIN } from './madeUpData/phoneNumbers';
import { flows } from './resources/flows';
import { numberState } from './resources/numberState';
import { useCallback, useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const callback = useCallback(graph);
const { call } = graph;

const FIELDS = [
	'account_review_update',
	'business_capability_update',
	'flows',
	'message_template_quality_update',
	'message_template_status_update',
	'phone_number_name_update',
	'phone_number_quality_update',
	'security',
	'template_category_update',
];

/** The first template: approved, green and of the category UTILITY. */
const template = ({ world }: GraphApi) => world.templates[0]!;
const number = ({ world }: GraphApi) =>
	world.phoneNumbers.find(({ id }) => id === CONNECTED_NUMBER_ID)!;
const flow = ({ world }: GraphApi) => flows.of(world).find(({ id }) => id === PUBLISHED_FLOW_ID)!;
const TEMPLATE_ID = '118000000000000';

interface HistoryStep {
	does: string;
	run: (api: GraphApi) => Promise<unknown>;
	/** What a read returns afterwards. */
	id: string;
	reads: object;
	/** The change that the app gets: its field, and a part of its value. */
	sends?: [field: string, value: object];
}

const STEPS: HistoryStep[] = [
	{
		does: 'a pause',
		run: async (api) => await pauseTemplate(api, template(api)),
		id: TEMPLATE_ID,
		reads: { status: 'PAUSED' },
		sends: [
			'message_template_status_update',
			{ event: 'PAUSED', reason: 'NONE', other_info: { title: 'FIRST_PAUSE' } },
		],
	},
	{
		does: 'a pacing pause and its end',
		run: async (api) => {
			await pauseTemplate(api, template(api), 'RATE_LIMITING_PAUSE');
			await unpauseTemplate(api, template(api));
		},
		id: TEMPLATE_ID,
		reads: { status: 'APPROVED' },
		sends: [
			'message_template_status_update',
			{ event: 'APPROVED', other_info: { title: 'UNPAUSE' } },
		],
	},
	{
		does: 'disabling',
		run: async (api) => await disableTemplate(api, template(api)),
		id: TEMPLATE_ID,
		reads: { status: 'DISABLED' },
		sends: ['message_template_status_update', { event: 'DISABLED' }],
	},
	{
		does: 'archiving',
		run: async (api) => await archiveTemplate(api, template(api)),
		id: TEMPLATE_ID,
		reads: { status: 'ARCHIVED' },
		sends: ['message_template_status_update', { event: 'ARCHIVED' }],
	},
	{
		does: 'unarchiving',
		run: async (api) => {
			await archiveTemplate(api, template(api));
			await unarchiveTemplate(api, template(api));
		},
		id: TEMPLATE_ID,
		reads: { status: 'APPROVED' },
		sends: ['message_template_status_update', { event: 'UNARCHIVED' }],
	},
	{
		does: 'low quality',
		run: async (api) => await changeTemplateQuality(api, template(api), 'RED'),
		id: TEMPLATE_ID,
		reads: { quality_score: { score: 'RED', date: expect.any(Number) } },
		sends: [
			'message_template_quality_update',
			{ previous_quality_score: 'GREEN', new_quality_score: 'RED' },
		],
	},
	{
		does: 'the announcement of a category',
		run: async (api) => await announceTemplateCategory(api, template(api)),
		id: TEMPLATE_ID,
		reads: { category: 'UTILITY', correct_category: 'MARKETING' },
		sends: ['template_category_update', { new_category: 'UTILITY', correct_category: 'MARKETING' }],
	},
	{
		does: 'another category after its announcement',
		run: async (api) => {
			await announceTemplateCategory(api, template(api));
			await changeTemplateCategory(api, template(api), 'MARKETING');
		},
		id: TEMPLATE_ID,
		reads: { category: 'MARKETING', previous_category: 'UTILITY', correct_category: undefined },
		sends: [
			'template_category_update',
			{ previous_category: 'UTILITY', new_category: 'MARKETING' },
		],
	},
	{
		does: 'another quality of a number',
		run: async (api) => await Promise.resolve(changeNumberQuality(number(api), 'YELLOW')),
		id: CONNECTED_NUMBER_ID,
		reads: { quality_rating: 'YELLOW' },
	},
	{
		does: 'a flagged number',
		run: async (api) => await changeNumberStatus(api, number(api), 'FLAGGED'),
		id: CONNECTED_NUMBER_ID,
		reads: { status: 'FLAGGED' },
		sends: ['phone_number_quality_update', { event: 'FLAGGED' }],
	},
	{
		does: 'a number that is no longer flagged',
		run: async (api) => {
			await changeNumberStatus(api, number(api), 'FLAGGED');
			await changeNumberStatus(api, number(api), 'CONNECTED');
		},
		id: CONNECTED_NUMBER_ID,
		reads: { status: 'CONNECTED' },
		sends: ['phone_number_quality_update', { event: 'UNFLAGGED' }],
	},
	{
		does: 'a banned number',
		run: async (api) => await changeNumberStatus(api, number(api), 'BANNED'),
		id: CONNECTED_NUMBER_ID,
		reads: { status: 'BANNED' },
	},
	{
		does: 'more throughput',
		run: async (api) => await upgradeThroughput(api, number(api)),
		id: CONNECTED_NUMBER_ID,
		reads: { throughput: { level: 'HIGH' } },
		sends: ['phone_number_quality_update', { event: 'THROUGHPUT_UPGRADE' }],
	},
	{
		does: 'a declined name',
		run: async (api) => {
			numberState(api.world, CONNECTED_NUMBER_ID).newDisplayName = 'Fernwick Lights';
			await reviewDisplayName(api, number(api), 'DECLINED');
		},
		id: CONNECTED_NUMBER_ID,
		reads: { name_status: 'APPROVED', new_name_status: 'DECLINED' },
		sends: [
			'phone_number_name_update',
			{
				decision: 'REJECTED',
				requested_verified_name: 'Fernwick Lights',
				rejection_reason: 'NAME_NOT_CONSISTENT',
			},
		],
	},
	{
		does: 'a declined first name',
		run: async (api) => await reviewDisplayName(api, number(api), 'DECLINED'),
		id: CONNECTED_NUMBER_ID,
		reads: { name_status: 'DECLINED', new_name_status: 'NONE' },
		sends: ['phone_number_name_update', { decision: 'REJECTED' }],
	},
	{
		does: 'turning the PIN off',
		run: async (api) => await changePin(api, number(api), undefined),
		id: CONNECTED_NUMBER_ID,
		reads: { is_pin_enabled: false },
		sends: ['security', { event: 'PIN_REQUEST_SUCCESS', requester: expect.any(String) }],
	},
	{
		does: 'another PIN',
		run: async (api) => await changePin(api, number(api), '246810'),
		id: CONNECTED_NUMBER_ID,
		reads: { is_pin_enabled: true },
		sends: ['security', { event: 'PIN_CHANGED' }],
	},
	{
		does: 'the review of an account',
		run: async (api) => await reviewAccount(api, api.world.accounts[0]!, 'REJECTED'),
		id: ACCOUNT_ID,
		reads: { account_review_status: 'REJECTED' },
		sends: ['account_review_update', { decision: 'REJECTED' }],
	},
	{
		does: 'another limit',
		run: async (api) => await changeMessagingLimit(api, api.world.businesses[0]!, 'TIER_2K'),
		id: CONNECTED_NUMBER_ID,
		reads: { whatsapp_business_manager_messaging_limit: 'TIER_2K' },
		sends: ['business_capability_update', { max_daily_conversations_per_business: 'TIER_2K' }],
	},
	{
		does: 'a throttled flow',
		run: async (api) => await changeFlowStatus(api, flow(api), 'THROTTLED'),
		id: PUBLISHED_FLOW_ID,
		reads: { status: 'THROTTLED' },
		sends: [
			'flows',
			{ event: 'FLOW_STATUS_CHANGE', old_status: 'PUBLISHED', new_status: 'THROTTLED' },
		],
	},
];

describe('an event is read and delivered alike:', () => {
	it.each(STEPS)('$does', async ({ run, id, reads, sends }) => {
		await callback.subscribe({ fields: FIELDS });
		await run(graph.api);
		const fields = Object.keys(reads).join(',');
		expect((await call(id, { query: { fields } })).body).toEqual({ id, ...reads });
		const last = graph.api.deliveries.at(-1);
		if (!sends) return expect(last).toBeUndefined();
		const [field, value] = sends;
		expect(JSON.parse(last?.payload ?? '{}')).toMatchObject({
			entry: [{ id: ACCOUNT_ID, changes: [{ field, value }] }],
		});
	});
});

it('a deleted template is gone, and is reported', async () => {
	await callback.subscribe({ fields: FIELDS });
	await deleteTemplate(graph.api, template(graph.api));
	expect((await graph.errorOf(TEMPLATE_ID)).error_subcode).toBe(33);
	expect(graph.api.deliveries.at(-1)?.payload).toContain('"event":"DELETED"');
});

it('only an approved or rejected template is archived', async () => {
	await pauseTemplate(graph.api, template(graph.api));
	await expect(archiveTemplate(graph.api, template(graph.api))).rejects.toThrow('archived');
	await expect(unarchiveTemplate(graph.api, template(graph.api))).rejects.toThrow('unarchived');
});

it('a limit is that of the portfolio and of all its accounts', async () => {
	await changeMessagingLimit(graph.api, graph.api.world.businesses[0]!, 'TIER_2K');
	const fields = 'whatsapp_business_manager_messaging_limit';
	for (const id of [BUSINESS_ID, ACCOUNT_ID, SECOND_ACCOUNT_ID]) {
		expect((await call(id, { query: { fields } })).body[fields]).toBe('TIER_2K');
	}
});

it('an approved name is used after the next registration', async () => {
	await call(CONNECTED_NUMBER_ID, {
		method: 'POST',
		body: { new_display_name: 'Fernwick Lights' },
	});
	const names = async () =>
		(
			await call(CONNECTED_NUMBER_ID, {
				query: { fields: 'verified_name,new_display_name,new_name_status' },
			})
		).body;
	const delivered: Delivered = await reviewDisplayName(graph.api, number(graph.api), 'APPROVED');
	expect(delivered).toMatchObject({ delivered: false });
	expect(await names()).toMatchObject({
		verified_name: 'Fernwick Lanterns',
		new_name_status: 'APPROVED',
	});
	const body = { messaging_product: 'whatsapp', pin: PIN };
	await call(`${CONNECTED_NUMBER_ID}/register`, { method: 'POST', body });
	expect(await names()).toEqual({
		id: CONNECTED_NUMBER_ID,
		verified_name: 'Fernwick Lights',
		new_name_status: 'NONE',
	});
});
