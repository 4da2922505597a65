import {
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	NEW_PRE_VERIFIED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
} from '../../../graphApi';
import { callGraph } from '../../../graphApi/graphClient';
import { VERIFICATION_CODE } from '../../../graphApi/resources/numberCodes';
import { byId } from './cases';
import type { RefusedCase, ResourceCases } from './cases';

const VERIFIED = { preVerifiedNumberId: byId(PRE_VERIFIED_NUMBER_ID) };
const NEW = { preVerifiedNumberId: byId(NEW_PRE_VERIFIED_NUMBER_ID) };
const FIELDS =
	'id,phone_number,code_verification_status,code_verification_time,verification_expiry_time';

export const cases: ResourceCases = {
	resource: 'preVerifiedNumber',
	cases: [
		{
			operation: 'create',
			does: 'adds a number to the pool',
			parameters: { number: '+1 212 555 0171' },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/add_phone_numbers`,
					body: { phone_number: '12125550171' },
				},
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			operation: 'create',
			does: 'takes the number of a sheet, which ends in .0',
			parameters: { number: '12125550171.0' },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/add_phone_numbers`,
					body: { phone_number: '12125550171' },
				},
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			operation: 'get',
			does: 'reads one number',
			parameters: VERIFIED,
			calls: [{ method: 'GET', path: PRE_VERIFIED_NUMBER_ID, query: { fields: FIELDS } }],
			item: {
				id: PRE_VERIFIED_NUMBER_ID,
				phone_number: '12125550151',
				code_verification_status: 'VERIFIED',
			},
		},
		{
			operation: 'get',
			does: 'asks for the fields that are chosen',
			parameters: { ...VERIFIED, fields: ['id'] },
			calls: [{ method: 'GET', path: PRE_VERIFIED_NUMBER_ID, query: { fields: 'id' } }],
			items: [{ id: PRE_VERIFIED_NUMBER_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'getMany',
			does: 'lists the pool',
			parameters: { fields: ['id', 'owner_business'] },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/preverified_numbers`,
					query: { fields: 'id,owner_business', limit: '50' },
				},
			],
			items: [PRE_VERIFIED_NUMBER_ID, NEW_PRE_VERIFIED_NUMBER_ID].map((id) => ({
				id,
				owner_business: { id: BUSINESS_ID, name: 'Fernwick Lanterns' },
			})),
		},
		{
			operation: 'getMany',
			does: 'filters by status and number',
			parameters: {
				returnAll: true,
				filters: { codeVerificationStatus: 'NOT_VERIFIED', number: '+1 (212) 555-0152' },
			},
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/preverified_numbers`,
					query: {
						fields: FIELDS,
						code_verification_status: 'NOT_VERIFIED',
						phone_number: '12125550152',
						limit: '100',
					},
				},
			],
			item: { id: NEW_PRE_VERIFIED_NUMBER_ID },
		},
		{
			operation: 'getPartners',
			does: 'lists with whom a number is shared',
			parameters: VERIFIED,
			calls: [
				{
					method: 'GET',
					path: `${PRE_VERIFIED_NUMBER_ID}/partners`,
					query: { fields: 'id,name', limit: '50' },
				},
			],
			items: [
				{
					preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID,
					id: CLIENT_BUSINESS_ID,
					name: 'Quillbrook Teahouse',
				},
			],
		},
		{
			operation: 'remove',
			does: 'takes a number out of the pool',
			parameters: { ...NEW, confirmed: true },
			calls: [{ method: 'DELETE', path: NEW_PRE_VERIFIED_NUMBER_ID }],
			items: [{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, deleted: true }],
		},
		{
			operation: 'requestCode',
			does: 'asks for a code by voice menu',
			parameters: { ...NEW, preVerifiedCodeMethod: 'IVR', language: 'de' },
			calls: [
				{
					method: 'POST',
					path: `${NEW_PRE_VERIFIED_NUMBER_ID}/request_code`,
					body: { code_method: 'IVR', language: 'de' },
				},
			],
			items: [
				{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, codeMethod: 'IVR', success: true },
			],
		},
		{
			operation: 'verifyCode',
			does: 'takes the hyphen out of the code that was requested',
			given: async (graph) => {
				await callGraph(graph, `${NEW_PRE_VERIFIED_NUMBER_ID}/request_code`, {
					method: 'POST',
					body: { code_method: 'SMS', language: 'en_US' },
				});
				graph.calls.length = 0;
			},
			parameters: { ...NEW, verificationCode: VERIFICATION_CODE.replace(/^.../, '$&-') },
			calls: [
				{
					method: 'POST',
					path: `${NEW_PRE_VERIFIED_NUMBER_ID}/verify_code`,
					body: { code: VERIFICATION_CODE },
				},
			],
			items: [{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, success: true }],
		},
		{
			operation: 'share',
			does: 'shares a number of the credential’s portfolio',
			parameters: { ...NEW, partnerBusinessId: CLIENT_BUSINESS_ID },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/share_preverified_numbers`,
					body: {
						preverified_id: NEW_PRE_VERIFIED_NUMBER_ID,
						partner_business_id: CLIENT_BUSINESS_ID,
					},
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID,
					partnerBusinessId: CLIENT_BUSINESS_ID,
					success: true,
				},
			],
		},
		{
			operation: 'unshare',
			does: 'names both in the query of a DELETE',
			parameters: { ...VERIFIED, partnerBusinessId: CLIENT_BUSINESS_ID },
			calls: [
				{
					method: 'DELETE',
					path: `${BUSINESS_ID}/share_preverified_numbers`,
					query: {
						preverified_id: PRE_VERIFIED_NUMBER_ID,
						partner_business_id: CLIENT_BUSINESS_ID,
					},
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID,
					partnerBusinessId: CLIENT_BUSINESS_ID,
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a number that is too short',
			{ operation: 'create', number: '12345' },
			/^Number: must be 7 to 15 digits/,
		],
		[
			'a fraction',
			{ operation: 'create', number: '4915123456.7' },
			/^Number: must be 7 to 15 digits/,
		],
		[
			'a filter by no number',
			{ operation: 'getMany', filters: { number: 'lantern' } },
			/^Number: must be 7 to 15 digits/,
		],
		[
			'a filter by an unknown status',
			{ operation: 'getMany', filters: { codeVerificationStatus: 'PENDING' } },
			/^Verification Status: must be one of EXPIRED, NOT_VERIFIED, VERIFIED/,
		],
		[
			'a way that Meta has not',
			{ operation: 'requestCode', ...NEW, preVerifiedCodeMethod: 'EMAIL' },
			/^Code Method: must be one of IVR, SMS, VOICE/,
		],
		[
			'a language in words',
			{ operation: 'requestCode', ...NEW, language: 'English' },
			/^Language: must be a code like en_US/,
		],
		[
			'a short code',
			{ operation: 'verifyCode', ...NEW, verificationCode: '31415' },
			/^Code: must be the 6/,
		],
		...['share', 'unshare'].map(
			(operation): RefusedCase => [
				'a partner that is no ID',
				{ operation, ...NEW, partnerBusinessId: 'Quillbrook' },
				/^Partner Business Portfolio ID: must be an ID/,
			],
		),
	],
};
