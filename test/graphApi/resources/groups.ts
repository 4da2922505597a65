import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	GROUP_ID,
	JOIN_REQUEST_ID,
	OTHER_JOIN_REQUEST_ID,
} from '../ids';
import { store } from '../store';
import { isPartVisible } from '../visibility';
import type { PhoneNumber } from '../world';
import { requireWhatsApp, WHATSAPP } from './messagingProduct';

interface JoinRequest {
	join_request_id: string;
	wa_id: string;
	/** Unix time in seconds. */
	creation_timestamp: number;
}

interface Group {
	id: string;
	subject: string;
	description?: string;
	join_approval_mode: string;
	suspended: boolean;
	/** Unix time in seconds. */
	creation_timestamp: number;
	participants: Array<{ wa_id: string }>;
	joinRequests: JoinRequest[];
	inviteCode: string;
	phoneNumberId: string;
	accountId: string;
}

/** 2026-01-01, unix seconds. */
const FIRST_DAY = 1767225600;

const joinRequestOf = (join_request_id: string, wa_id: string): JoinRequest => ({
	join_request_id,
	wa_id,
	creation_timestamp: FIRST_DAY,
});

/** The groups of a world; the connected number has one, with two open requests to join. */
export const groupList = store((): Group[] => [
	{
		id: GROUP_ID,
		subject: 'Lantern repair',
		description: 'About the repair of your lantern',
		join_approval_mode: 'approval_required',
		suspended: false,
		creation_timestamp: FIRST_DAY,
		participants: [{ wa_id: '12125550173' }],
		joinRequests: [
			joinRequestOf(JOIN_REQUEST_ID, '12125550171'),
			joinRequestOf(OTHER_JOIN_REQUEST_ID, '12125550172'),
		],
		inviteCode: 'FERNWICK1',
		phoneNumberId: CONNECTED_NUMBER_ID,
		accountId: ACCOUNT_ID,
	},
]);

const LARGEST_PAGE = 1024;
const MOST_PARTICIPANTS = 8;

const listed: FieldSet<Group> = {
	typeName: 'WhatsAppBusinessGroup',
	properties: ['id', 'subject'],
	computed: { created_at: ({ creation_timestamp }) => String(creation_timestamp) },
	defaults: ['id', 'subject', 'created_at'],
};

/** GET and POST `/{Phone-Number-ID}/groups`, from Meta's page "Group management" and its reference. */
export const groups: Edge<PhoneNumber> = {
	...listEdge({
		rows: ({ id }: PhoneNumber, { world }) =>
			groupList.of(world).filter(({ phoneNumberId }) => phoneNumberId === id),
		of: listed,
		largestPage: LARGEST_PAGE,
		shape: ({ data, ...page }) => ({ data: { groups: data }, ...page }),
	}),
	// Meta creates the group later and reports it by a webhook, which is not sent here.
	POST: ({ id, accountId }, call): Answer => {
		const { parameters, world } = call;
		requireWhatsApp(call);
		checkTexts(call, parameters.requiredText('subject'));
		parameters.oneOf('join_approval_mode', ['approval_required', 'auto_approve']);
		return {
			messaging_product: WHATSAPP,
			request_id: `${accountId}.${id}.${groupList.of(world).length}`,
		};
	},
};

const joinRequest: FieldSet<JoinRequest> = {
	typeName: 'WhatsAppBusinessGroupJoinRequest',
	properties: ['join_request_id', 'wa_id', 'creation_timestamp'],
	defaults: ['join_request_id', 'wa_id', 'creation_timestamp'],
};

const inviteLinkOf = ({ inviteCode }: Group): Answer => ({
	messaging_product: WHATSAPP,
	invite_link: `https://chat.whatsapp.com/${inviteCode}`,
});

/** `/{Group-ID}`. Meta documents no answer of the update and of the removal of participants; here it is success. */
export const group: NodeType<Group> = {
	typeName: 'WhatsAppBusinessGroup',
	idPattern: /^Y2Fwa\w+$/,
	find: (world, id) => groupList.of(world).find((candidate) => candidate.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_messaging',
	properties: [
		'id',
		'subject',
		'description',
		'join_approval_mode',
		'suspended',
		'creation_timestamp',
		'participants',
	],
	computed: {
		messaging_product: () => WHATSAPP,
		total_participant_count: ({ participants }) => participants.length,
	},
	defaults: ['id', 'messaging_product'],
	POST: (known, call) => {
		requireWhatsApp(call);
		const { parameters } = call;
		const subject = parameters.text('subject') ?? known.subject;
		checkTexts(call, subject);
		Object.assign(known, {
			subject,
			description: parameters.text('description') ?? known.description,
		});
		return SUCCESS;
	},
	DELETE: (known, { world }) => {
		const all = groupList.of(world);
		all.splice(all.indexOf(known), 1);
		return SUCCESS;
	},
	edges: {
		invite_link: {
			GET: inviteLinkOf,
			POST: (known, call) => {
				requireWhatsApp(call);
				known.inviteCode = `${known.inviteCode}X`;
				return inviteLinkOf(known);
			},
		},
		join_requests: {
			...listEdge({ rows: ({ joinRequests }: Group) => joinRequests, of: joinRequest }),
			POST: (known, call) => decide(known, call, 'approved_join_requests'),
			DELETE: (known, call) => decide(known, call, 'rejected_join_requests'),
		},
		participants: {
			DELETE: (known, call) => {
				requireWhatsApp(call);
				const removed = call.parameters.json('participants');
				if (!Array.isArray(removed) || !removed.length || removed.length > MOST_PARTICIPANTS) {
					throw invalidParameter(`Param participants must contain 1 to ${MOST_PARTICIPANTS} users`);
				}
				const users = removed.map(({ user }: { user?: unknown }) =>
					String(user).replace(/^\+/, ''),
				);
				known.participants = known.participants.filter(({ wa_id }) => !users.includes(wa_id));
				return SUCCESS;
			},
		},
	},
};

function checkTexts({ parameters }: GraphCall, subject: string): void {
	const description = parameters.text('description') ?? '';
	if (charactersIn(subject) > 128 || charactersIn(description) > 2048) {
		throw invalidParameter('The subject may have 128 characters, the description 2048');
	}
}

/** The error code of an unknown request is a guess; its shape is that of Meta's page. */
function decide(known: Group, call: GraphCall, key: string): Answer {
	requireWhatsApp(call);
	const wanted = call.parameters.list('join_requests') ?? [];
	const isOpen = (id: string) =>
		known.joinRequests.some(({ join_request_id }) => join_request_id === id);
	const failed = wanted
		.filter((id) => !isOpen(id))
		.map((join_request_id) => ({
			join_request_id,
			errors: [
				{
					code: 131009,
					message: '(#131009) Parameter value is not valid',
					title: 'Unable to find the join request',
					error_data: { details: 'The join request does not exist' },
				},
			],
		}));
	const answer = {
		messaging_product: WHATSAPP,
		[key]: wanted.filter(isOpen),
		...(failed.length > 0 && { failed_join_requests: failed, errors: failed[0]?.errors }),
	};
	known.joinRequests = known.joinRequests.filter(
		({ join_request_id }) => !wanted.includes(join_request_id),
	);
	return answer;
}
