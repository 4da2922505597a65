import { reviewAutomatically, reviewPending } from './automaticReview';
import {
	changeTemplateCategory,
	changeTemplateQuality,
	changeTemplateStatus,
	namesOf,
	pauseTemplate,
	rejectTemplate,
	type Meta,
} from './events';
import { inHours, metaDate } from './eventTimes';
import { ACCOUNT_ID, BUSINESS_ID, CONNECTED_NUMBER_ID } from './ids';
import type { GraphApi } from './index';
import { digitsOf, flagNumber, reviewDisplayName } from './numberEvents';
import { flows } from './resources/flows';
import { numberState } from './resources/numberState';
import type { PhoneNumber, Template } from './world';

/** The events that the local page can trigger. */
export type EventApi = Omit<GraphApi, 'url'>;

export interface LocalEvent {
	label: string;
	/** What happens, in one sentence. */
	explanation: string;
	run(api: EventApi): Promise<unknown>;
}

/** The buttons of the local page, by the name in their address. An event is one entry. */
export const LOCAL_EVENTS: Record<string, LocalEvent> = {
	'reject-template': {
		label: 'Reject a template',
		explanation: 'The review refuses a template: for its format, then for other reasons.',
		run: async (api) => await rejectTemplate(api, anyTemplate(api).id, nextReason(api)),
	},
	'approve-template': {
		label: 'Approve a template',
		explanation: 'The review approves a template.',
		run: async (api) => {
			const template = anyTemplate(api, 'PENDING');
			return await changeTemplateStatus(api, template, 'APPROVED', { reason: 'NONE' });
		},
	},
	'review-templates': {
		label: 'Review the pending templates',
		explanation: 'The review decides all templates that wait, by the signs in their texts.',
		run: async (api) => await reviewPending(api),
	},
	'review-automatically': {
		label: 'Review automatically',
		explanation: 'From now on each submitted template is decided after two seconds.',
		run: async (api) => {
			reviewAutomatically(api, 2000);
			return await Promise.resolve([]);
		},
	},
	'pause-template': {
		label: 'Pause a template',
		explanation: 'Too many people blocked a template: it is paused for three hours.',
		run: async (api) => await pauseTemplate(api, anyTemplate(api, 'APPROVED')),
	},
	'flag-template': {
		label: 'Flag a template',
		explanation: 'A template of low quality will be disabled tomorrow.',
		run: async (api) =>
			await changeTemplateStatus(api, anyTemplate(api, 'APPROVED'), 'FLAGGED', {
				reason: null,
				disable_info: { disable_date: inHours(api.clock, 24) },
			}),
	},
	'lower-template-quality': {
		label: 'Lower a template’s quality',
		explanation: 'A template turns from green to yellow.',
		run: async (api) => await changeTemplateQuality(api, anyTemplate(api, 'APPROVED'), 'YELLOW'),
	},
	'change-template-category': {
		label: 'Change a template’s category',
		explanation: 'Meta changes a utility template to marketing, which costs more.',
		run: async (api) => await changeTemplateCategory(api, anyTemplate(api, 'APPROVED')),
	},
	'alert-account': {
		label: 'Alert the account',
		explanation: 'The messaging limit cannot be raised.',
		run: async ({ publish }) =>
			await publish('account_alerts', {
				entity_type: 'BUSINESS',
				entity_id: BUSINESS_ID,
				alert_severity: 'CRITICAL',
				alert_status: 'ACTIVE',
				alert_type: 'INCREASED_CAPABILITIES_ELIGIBILITY_FAILED',
				alert_description: 'Based on your activity, limits cannot be increased for your business.',
			}),
	},
	'restrict-account': {
		label: 'Restrict the account',
		explanation: 'The account may not start conversations for three days.',
		run: async ({ publish, clock }) =>
			await publish('account_update', {
				event: 'ACCOUNT_RESTRICTION',
				restriction_info: [
					{
						restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING',
						expiration: inHours(clock, 3 * 24),
					},
				],
			}),
	},
	'schedule-ban': {
		label: 'Schedule a ban',
		explanation: 'The account will be disabled in a week.',
		run: async ({ publish, clock }) =>
			await publish('account_update', {
				event: 'DISABLED_UPDATE',
				ban_info: {
					waba_ban_state: 'SCHEDULE_FOR_DISABLE',
					waba_ban_date: metaDate(clock, 7 * 24),
				},
			}),
	},
	'flag-number': {
		label: 'Flag a number',
		explanation: 'The quality of a number has become low.',
		run: async (api) => await flagNumber(api, connectedNumber(api)),
	},
	'reject-display-name': {
		label: 'Reject a display name',
		explanation: 'The name that was asked for does not fit the business.',
		run: async (api) => {
			const number = connectedNumber(api);
			numberState(api.world, number.id).newDisplayName ??= 'Lanterns Worldwide';
			return await reviewDisplayName(api, number, 'DECLINED');
		},
	},
	'slow-endpoint': {
		label: 'Slow down a flow’s endpoint',
		explanation: 'The endpoint of a flow answers too slowly.',
		run: async ({ publish, world }) =>
			await publish('flows', {
				event: 'ENDPOINT_LATENCY',
				flow_id: flows.of(world)[0]?.id,
				message: 'The latency of the endpoint has reached a threshold.',
				alert_state: 'ACTIVATED',
				threshold: 5000,
				p50_latency: 3200,
				p90_latency: 5600,
				requests_count: 120,
			}),
	},
	'ask-to-reset-pin': {
		label: 'Ask to reset a PIN',
		explanation: 'A user requests to turn off two-step verification.',
		run: async (api) =>
			await api.publish('security', {
				display_phone_number: digitsOf(connectedNumber(api)),
				event: 'PIN_RESET_REQUEST',
				requester: '615500000000999',
			}),
	},
	'deliver-a-batch': {
		label: 'Deliver a batch',
		explanation: '50 changes in one delivery.',
		run: async ({ publishBatch, world }) =>
			await publishBatch(
				world.templates.slice(0, 50).map((template) => ({
					entryId: template.accountId,
					field: 'message_template_status_update',
					value: { event: 'APPROVED', ...namesOf(template), reason: 'NONE' },
				})),
			),
	},
	'forge-unsigned': {
		label: 'Forge: no signature',
		explanation: 'A caller other than Meta calls the callback. It must be refused.',
		run: async ({ deliverRaw }) => await deliverRaw(FORGED_DELIVERY, { signature: null }),
	},
	'forge-signed': {
		label: 'Forge: wrong signature',
		explanation: 'The same with a signature that was made up. It must be refused.',
		run: async ({ deliverRaw }) =>
			await deliverRaw(FORGED_DELIVERY, { signature: `sha256=${'0'.repeat(64)}` }),
	},
};

const FORGED_DELIVERY = JSON.stringify({
	object: 'whatsapp_business_account',
	entry: [
		{
			id: ACCOUNT_ID,
			time: 1790000000,
			changes: [{ field: 'account_review_update', value: { decision: 'REJECTED' } }],
		},
	],
});

/** The first utility template in the given state; for a rejection, any that is not rejected yet. */
/** In the order in which a person sees them. */
const REASONS = [
	'INVALID_FORMAT',
	'TAG_CONTENT_MISMATCH',
	'ABUSIVE_CONTENT',
	'SCAM',
	'PROMOTIONAL',
];

/** Another one for each template that is rejected, so that a person sees how the messages differ. */
function nextReason({ deliveries }: EventApi): string | undefined {
	const told = deliveries.filter(
		({ attempt, payload }) => attempt === 1 && payload.includes('"event":"REJECTED"'),
	);
	return REASONS[told.length % REASONS.length];
}

function anyTemplate({ world }: Meta, status?: string): Template {
	const fits = (template: Template) =>
		status ? template.status === status : template.status !== 'REJECTED';
	const template =
		world.templates.find((candidate) => fits(candidate) && candidate.category === 'UTILITY') ??
		world.templates.find(fits);
	if (!template) throw new Error(`No template is ${status ?? 'left to reject'}`);
	return template;
}

function connectedNumber({ world }: Meta): PhoneNumber {
	const number = world.phoneNumbers.find(({ id }) => id === CONNECTED_NUMBER_ID);
	if (!number) throw new Error('The connected number is gone');
	return number;
}
