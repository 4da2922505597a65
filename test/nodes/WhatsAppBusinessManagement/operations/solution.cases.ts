import { SOLUTION_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/solution/fields';
import {
	ACCOUNT_ID,
	APP_ID,
	CLIENT_BUSINESS_ID,
	ENDING_SOLUTION_ID,
	OFFERED_SOLUTION_ID,
	OTHER_APP_ID,
	SOLUTION_ID,
} from '../../../graphApi';
import { EMPTY, byId } from './cases';
import type { ResourceCases } from './cases';

const fields = SOLUTION_FIRST.join(',');
const ACTIVE = { solutionId: byId(SOLUTION_ID) };
const OFFERED = { solutionId: byId(OFFERED_SOLUTION_ID) };
const ENDING = { solutionId: byId(ENDING_SOLUTION_ID) };
const NEW = {
	operation: 'create',
	name: 'Night Desk',
	partnerAppId: OTHER_APP_ID,
	ownerPermissions: ['MESSAGING', 'MANAGE_TEMPLATES'],
	partnerPermissions: ['MESSAGING'],
};

export const cases: ResourceCases = {
	resource: 'solution',
	cases: [
		{
			operation: 'getMany',
			does: 'lists those of the account',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/solutions`, query: { fields, limit: '50' } }],
			items: [
				{
					id: SOLUTION_ID,
					name: 'Lantern Desk',
					status: 'ACTIVE',
					status_for_pending_request: 'NONE',
					owner_app: { id: APP_ID, name: 'Fernwick Automation' },
					owner_permissions: ['MESSAGING'],
				},
			],
		},
		{
			operation: 'getMany',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id'] },
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/solutions`, query: { fields: 'id', limit: '50' } },
			],
			items: [{ accountId: ACCOUNT_ID, id: SOLUTION_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'getManyOfApp',
			does: 'lists those in which the credential’s app is a partner',
			parameters: { filters: { role: 'PARTNER' } },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/whatsapp_business_solutions`,
					query: { fields, role: 'PARTNER', limit: '50' },
				},
			],
			items: [{ id: OFFERED_SOLUTION_ID }, { id: ENDING_SOLUTION_ID }],
		},
		{
			operation: 'getManyOfApp',
			does: 'asks for the fields that are chosen',
			parameters: { filters: { role: 'OWNER' }, fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/whatsapp_business_solutions`,
					query: { fields: 'id', role: 'OWNER', limit: '50' },
				},
			],
			items: [{ appId: APP_ID, id: SOLUTION_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'create',
			does: 'offers a solution to a partner',
			parameters: NEW,
			calls: [
				{
					method: 'POST',
					path: `${APP_ID}/whatsapp_business_solution`,
					body: {
						solution_name: 'Night Desk',
						partner_app_id: OTHER_APP_ID,
						owner_permissions: ['MESSAGING', 'MANAGE_TEMPLATES'],
						partner_permissions: ['MESSAGING'],
					},
				},
			],
			items: [
				{
					appId: APP_ID,
					partnerAppId: OTHER_APP_ID,
					solution_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
		{
			operation: 'get',
			does: 'reads one',
			parameters: OFFERED,
			calls: [{ method: 'GET', path: OFFERED_SOLUTION_ID, query: { fields } }],
			items: [{ status: 'INITIATED', status_for_pending_request: 'PENDING_ACTIVATION' }],
		},
		{
			operation: 'get',
			does: 'asks for the fields that are chosen',
			parameters: { ...OFFERED, fields: ['id'] },
			calls: [{ method: 'GET', path: OFFERED_SOLUTION_ID, query: { fields: 'id' } }],
			items: [{ id: OFFERED_SOLUTION_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'accept',
			does: 'names the credential’s app as the partner',
			parameters: OFFERED,
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/accept`,
					body: { partner_app_id: APP_ID },
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					partner_status: 'ACCEPTED',
					success: true,
				},
			],
		},
		{
			operation: 'accept',
			does: 'says by which name Meta logs it',
			parameters: { ...OFFERED, options: { logSessionId: 'night desk 12' } },
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/accept`,
					body: { partner_app_id: APP_ID, log_session_id: 'night desk 12' },
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					partner_status: 'ACCEPTED',
					success: true,
				},
			],
		},
		{
			operation: 'reject',
			does: 'says why',
			parameters: { ...OFFERED, options: { reason: 'Not now' } },
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/reject`,
					body: {
						request_type: 'PARTNERSHIP_REQUEST',
						rejection_reason: 'Not now',
						partner_app_id: APP_ID,
					},
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					rejected_request_type: 'PARTNERSHIP_REQUEST',
					success: true,
				},
			],
		},
		{
			operation: 'reject',
			does: 'answers a request to end a solution too, and names no app then',
			parameters: { ...ENDING, request: 'DEACTIVATION_REQUEST', ownAppId: 'x' },
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/reject`,
					body: { request_type: 'DEACTIVATION_REQUEST' },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					solution_id: ENDING_SOLUTION_ID,
					rejected_request_type: 'DEACTIVATION_REQUEST',
					success: true,
				},
			],
		},
		{
			operation: 'requestDeactivation',
			does: 'asks the other side',
			parameters: { ...ACTIVE, options: { reason: 'The contract has ended' } },
			calls: [
				{
					method: 'POST',
					path: `${SOLUTION_ID}/send_deactivation_request`,
					body: { reason: 'The contract has ended' },
				},
			],
			items: [
				{
					solutionId: SOLUTION_ID,
					request_id: expect.stringMatching(/^\d+$/),
					message: 'The other side was asked',
					success: true,
				},
			],
		},
		{
			operation: 'acceptDeactivation',
			does: 'ends it, once understood, and shows how it stands',
			parameters: { ...ENDING, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/accept_deactivation_request`,
					query: { fields },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					id: ENDING_SOLUTION_ID,
					name: 'Old Inbox',
					status: 'DEACTIVATED',
					status_for_pending_request: 'NONE',
					owner_app: { id: OTHER_APP_ID, name: 'Fernwick Inbox' },
					owner_permissions: ['MESSAGING'],
					success: true,
				},
			],
		},
		{
			operation: 'rejectDeactivation',
			does: 'says so in so many words, as Meta wants it',
			parameters: ENDING,
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/reject_deactivation_request`,
					body: { reject_deactivation_request: true },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					id: ENDING_SOLUTION_ID,
					name: 'Old Inbox',
					status: 'ACTIVE',
					status_for_pending_request: 'NONE',
					success: true,
				},
			],
		},
		{
			operation: 'getConnectedBusinesses',
			does: 'lists the customers’ portfolios',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/connected_client_businesses`,
					query: { fields: 'id,name,verification_status', limit: '50' },
				},
			],
			items: [{ id: CLIENT_BUSINESS_ID, name: 'Quillbrook Teahouse' }],
		},
		{
			operation: 'getConnectedBusinesses',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/connected_client_businesses`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ appId: APP_ID, id: CLIENT_BUSINESS_ID }],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'a role that Meta does not know',
			{ operation: 'getManyOfApp', filters: { role: 'FRIEND' } },
			/^Role: must be one of OWNER, PARTNER$/,
		],
		['a short name', { ...NEW, name: 'x' }, /^Name: must have 2 to 75 characters$/],
		['a long name', { ...NEW, name: 'x'.repeat(76) }, /^Name: must have 2 to 75 characters$/],
		['no partner', { ...NEW, partnerAppId: EMPTY }, /^Partner App ID: fill in its ID/],
		[
			'itself as the partner',
			{ ...NEW, partnerAppId: APP_ID },
			/^Partner App ID: must be another app/,
		],
		[
			'an owner without permissions',
			{ ...NEW, ownerPermissions: '={{ [] }}' },
			/^Owner Permissions: choose at least one of DEVELOP/,
		],
		[
			'a permission that Meta does not know',
			{ ...NEW, partnerPermissions: ['ALL'] },
			/^Partner Permissions: must be one of DEVELOP/,
		],
		[
			'a request that Meta does not know',
			{ operation: 'reject', ...OFFERED, request: 'ALL' },
			/^Request: must be one of/,
		],
		[
			'a long reason of a rejection',
			{ operation: 'reject', ...OFFERED, options: { reason: 'x'.repeat(501) } },
			/^Reason: must have 1 to 500 characters$/,
		],
		[
			'a rejecting app that is no ID',
			{ operation: 'reject', ...OFFERED, ownAppId: 'x' },
			/^App ID: must be an ID/,
		],
		[
			'a long reason of an end',
			{ operation: 'requestDeactivation', ...ACTIVE, options: { reason: 'x'.repeat(501) } },
			/^Reason: must have 1 to 500 characters$/,
		],
		[
			'an end that nobody confirmed',
			{ operation: 'acceptDeactivation', ...ENDING },
			/^I Understand: switch it on/,
		],
	],
};
