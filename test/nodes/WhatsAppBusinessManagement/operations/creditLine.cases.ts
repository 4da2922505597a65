import {
	ALLOCATION_FIRST,
	CREDIT_APPLICATION_FIRST,
	CREDIT_LINE_FIRST,
} from '../../../../nodes/WhatsAppBusinessManagement/resources/creditLine/fields';
import {
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	CREDIT_ALLOCATION_ID,
	CREDIT_LINE_ID,
	SHARED_ACCOUNT_ID,
	STRANGER_BUSINESS_ID,
} from '../../../graphApi';
import { EMPTY, byId } from './cases';
import type { ResourceCases } from './cases';

const LINE = { creditLineId: byId(CREDIT_LINE_ID) };
const ALLOCATION = { allocationId: byId(CREDIT_ALLOCATION_ID) };
const CUSTOMER = { customerAccountId: byId(SHARED_ACCOUNT_ID), currency: 'GBP' };
const RECEIVED = { waba_currency: 'GBP', waba_id: SHARED_ACCOUNT_ID };

/** What both ways of attaching give. */
const ATTACHED = {
	creditLineId: CREDIT_LINE_ID,
	customerAccountId: SHARED_ACCOUNT_ID,
	allocation_config_id: CREDIT_ALLOCATION_ID,
	waba_id: SHARED_ACCOUNT_ID,
	success: true,
};

export const cases: ResourceCases = {
	resource: 'creditLine',
	cases: [
		{
			operation: 'getMany',
			does: 'lists the lines with what is left',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcredits`,
					query: { fields: CREDIT_LINE_FIRST.join(','), limit: '50' },
				},
			],
			items: [{ id: CREDIT_LINE_ID, credit_available: { amount: '8750.00', currency: 'USD' } }],
		},
		{
			operation: 'getMany',
			does: 'asks for its own lines first',
			parameters: { fields: ['id', 'owner_business'], options: { ownFirst: true } },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcredits`,
					query: {
						fields: 'id,owner_business',
						order_by_is_owned_credential: 'true',
						limit: '50',
					},
				},
			],
			items: [{ owner_business: { id: BUSINESS_ID, name: 'Fernwick Lanterns' } }],
		},
		{
			operation: 'shareAndAttach',
			does: 'names account and currency in the query, as Meta documents it',
			parameters: { ...LINE, ...CUSTOMER, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_sharing_and_attach`,
					query: RECEIVED,
				},
			],
			items: [ATTACHED],
		},
		{
			operation: 'share',
			does: 'offers the line to a customer',
			parameters: { ...LINE, customerBusinessId: STRANGER_BUSINESS_ID, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_sharing`,
					query: { receiving_business_id: STRANGER_BUSINESS_ID },
				},
			],
			items: [
				{
					creditLineId: CREDIT_LINE_ID,
					customerBusinessId: STRANGER_BUSINESS_ID,
					allocation_config_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
		{
			operation: 'attach',
			does: 'is done with the customer’s token',
			given: ({ world }) => {
				const customer = '615500000000499';
				world.users.push({
					id: customer,
					name: 'Tea Automation',
					user_type: 'SYSTEM_USER',
					businessId: CLIENT_BUSINESS_ID,
				});
				for (const grant of world.grants) grant.userId = customer;
			},
			parameters: { ...LINE, ...CUSTOMER, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_attach`,
					query: RECEIVED,
				},
			],
			items: [ATTACHED],
		},
		{
			operation: 'getAllocations',
			does: 'lists what one customer was given',
			parameters: { ...LINE, filters: { customerBusinessId: CLIENT_BUSINESS_ID } },
			calls: [
				{
					method: 'GET',
					path: `${CREDIT_LINE_ID}/owning_credit_allocation_configs`,
					query: {
						fields: ALLOCATION_FIRST.join(','),
						receiving_business_id: CLIENT_BUSINESS_ID,
						limit: '50',
					},
				},
			],
			items: [
				{
					id: CREDIT_ALLOCATION_ID,
					receiving_business: { id: CLIENT_BUSINESS_ID, name: 'Quillbrook Teahouse' },
					request_status: 'APPROVED',
				},
			],
		},
		{
			operation: 'getAllocations',
			does: 'asks for the fields that are chosen',
			parameters: { ...LINE, fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${CREDIT_LINE_ID}/owning_credit_allocation_configs`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ creditLineId: CREDIT_LINE_ID, id: CREDIT_ALLOCATION_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'getAllocation',
			does: 'reads what shows whether it is in use',
			parameters: ALLOCATION,
			calls: [
				{
					method: 'GET',
					path: CREDIT_ALLOCATION_ID,
					query: { fields: [...ALLOCATION_FIRST, 'receiving_credential'].join(',') },
				},
			],
			items: [{ id: CREDIT_ALLOCATION_ID, receiving_credential: { id: expect.any(String) } }],
		},
		{
			operation: 'getAllocation',
			does: 'asks for the fields that are chosen',
			parameters: { ...LINE, ...ALLOCATION, fields: ['id'] },
			calls: [{ method: 'GET', path: CREDIT_ALLOCATION_ID, query: { fields: 'id' } }],
			items: [{ id: CREDIT_ALLOCATION_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'revokeAllocation',
			does: 'revokes, once understood',
			parameters: { ...LINE, ...ALLOCATION, confirmed: true },
			calls: [{ method: 'DELETE', path: CREDIT_ALLOCATION_ID }],
			items: [{ allocationId: CREDIT_ALLOCATION_ID, deleted: true }],
		},
		{
			operation: 'getApplications',
			does: 'lists those that are pending',
			parameters: { filters: { onlyPending: true } },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcreditapplications`,
					query: {
						fields: CREDIT_APPLICATION_FIRST.join(','),
						only_show_pending: 'true',
						limit: '50',
					},
				},
			],
			items: [{ status: 'PENDING', country: 'US' }],
		},
		{
			operation: 'getApplications',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id', 'status'] },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcreditapplications`,
					query: { fields: 'id,status', limit: '50' },
				},
			],
			items: ['APPROVED', 'PENDING'].map((status) => ({
				businessId: BUSINESS_ID,
				id: expect.any(String) as string,
				status,
			})),
			holdsNothingElse: true,
		},
	],
	refused: [
		...(['shareAndAttach', 'attach'] as const).flatMap(
			(operation) =>
				[
					[
						`${operation}: nobody confirmed it`,
						{ operation, ...LINE, ...CUSTOMER },
						/^I Understand: switch it on/,
					],
					[
						`${operation}: a currency that Meta does not bill in`,
						{ operation, ...LINE, ...CUSTOMER, currency: 'CHF', confirmed: true },
						/^Currency: must be one of AUD, EUR, GBP, IDR, INR, USD$/,
					],
					[
						`${operation}: no currency`,
						{ operation, ...LINE, ...CUSTOMER, currency: EMPTY, confirmed: true },
						/^Currency: must be one of/,
					],
					[
						`${operation}: no account, although the credential names one`,
						{
							operation,
							...LINE,
							currency: 'GBP',
							confirmed: true,
							customerAccountId: byId(EMPTY),
						},
						/^Customer Account: the expression gives nothing/,
					],
				] satisfies ResourceCases['refused'],
		),
		[
			'sharing that nobody confirmed',
			{ operation: 'share', ...LINE, customerBusinessId: CLIENT_BUSINESS_ID },
			/^I Understand: switch it on/,
		],
		[
			'sharing with nobody',
			{ operation: 'share', ...LINE, confirmed: true, customerBusinessId: EMPTY },
			/^Customer Business Portfolio ID: fill in its ID/,
		],
		[
			'a confirmation by an expression',
			{
				operation: 'share',
				...LINE,
				customerBusinessId: CLIENT_BUSINESS_ID,
				confirmed: '={{ true }}',
			},
			/^I Understand: switch it on/,
		],
		[
			'revoking that nobody confirmed',
			{ operation: 'revokeAllocation', ...ALLOCATION },
			/^I Understand: switch it on/,
		],
		[
			'allocations of a customer that is no ID',
			{ operation: 'getAllocations', ...LINE, filters: { customerBusinessId: 'x' } },
			/^Customer Business Portfolio ID: must be an ID/,
		],
	],
};
