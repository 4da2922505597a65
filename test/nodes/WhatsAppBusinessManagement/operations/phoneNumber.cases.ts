import { PHONE_NUMBER } from '../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/fields';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
	SECOND_NUMBER_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from '../../../graphApi';
import { VERIFICATION_CODE } from '../../../graphApi/resources/numberCodes';
import { callGraph } from '../../../graphApi/graphClient';
import { numberQuirks, numberState } from '../../../graphApi/resources/numberState';
import { EMPTY, byId } from './cases';
import type { OperationCase, RefusedCase, ResourceCases } from './cases';

const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };
const UNVERIFIED = { phoneNumberId: byId(UNVERIFIED_NUMBER_ID) };
const OVERRIDE = {
	...CONNECTED,
	numberOverride: 'set',
	confirmed: true,
	overrideCallbackUrl: 'https://example.com/number',
	verifyToken: 'a word of ours',
};
const CREATE = { countryCode: '1', number: '212-555-0170', verifiedName: 'Fernwick Gifts' };
const NEW_NUMBER = { cc: '1', phone_number: '2125550170', verified_name: 'Fernwick Gifts' };

/** What comes out for a new number. */
const CREATED = [
	{ accountId: ACCOUNT_ID, id: expect.stringMatching(/^\d+$/) as string, success: true },
];

/** A write on the number itself. */
const update = (body: object): OperationCase['calls'] => [
	{ method: 'POST', path: CONNECTED_NUMBER_ID, body },
];

const adds = (body: object): OperationCase['calls'] => [
	{ method: 'POST', path: `${ACCOUNT_ID}/phone_numbers`, body },
];

const refusesOverride = (what: string, changes: object, message: RegExp): RefusedCase => [
	what,
	{ operation: 'setWebhookOverride', ...OVERRIDE, ...changes },
	message,
];

const refusesNew = (what: string, changes: object, message: RegExp): RefusedCase => [
	what,
	{ operation: 'create', ...CREATE, ...changes },
	message,
];

export const cases: ResourceCases = {
	resource: 'phoneNumber',
	cases: [
		{
			operation: 'get',
			does: 'reads one number',
			parameters: {
				phoneNumberId: byId(CONNECTED_NUMBER_ID),
				fields: ['id', 'status', 'quality_rating'],
			},
			calls: [
				{ method: 'GET', path: CONNECTED_NUMBER_ID, query: { fields: 'id,status,quality_rating' } },
			],
			item: { id: CONNECTED_NUMBER_ID, status: 'CONNECTED', quality_rating: 'GREEN' },
		},
		{
			operation: 'getMany',
			does: 'filters by mode and sorts',
			parameters: {
				fields: ['id', 'account_mode'],
				filters: { accountMode: 'SANDBOX' },
				options: { sort: 'creation_time_descending' },
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: {
						fields: 'id,account_mode',
						sort: 'creation_time_descending',
						filtering: '[{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}]',
						limit: '50',
					},
				},
			],
			item: { account_mode: 'SANDBOX' },
		},
		{
			operation: 'getMany',
			does: 'filters by several things at once',
			parameters: {
				fields: ['id'],
				filters: {
					accountMode: 'LIVE',
					isOfficialBusinessAccount: false,
					messagingLimitTier: 'TIER_10K',
				},
			},
			given: ({ world }) => {
				for (const account of world.accounts) {
					account.whatsapp_business_manager_messaging_limit = 'TIER_10K';
				}
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{ field: 'account_mode', operator: 'EQUAL', value: 'LIVE' },
							{ field: 'is_official_business_account', operator: 'EQUAL', value: false },
							{ field: 'messaging_limit_tier', operator: 'EQUAL', value: 'TIER_10K' },
						]),
						limit: '50',
					},
				},
			],
			item: { id: CONNECTED_NUMBER_ID },
			items: 2,
		},
		{
			operation: 'getMany',
			does: 'offers no field that Meta refuses',
			parameters: { fields: Object.keys(PHONE_NUMBER) },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: Object.keys(PHONE_NUMBER).join(','), limit: '50' },
				},
			],
			item: { id: CONNECTED_NUMBER_ID, platform_type: 'CLOUD_API', host_platform: 'CLOUD_API' },
			items: 3,
		},
		{
			operation: 'register',
			does: 'takes along what an On-Premises client backed up',
			parameters: {
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '012345',
				restoreBackup: true,
				backupData: 'b3V0IG9mIGEgYmFja3Vw',
				backupPassword: ' lanterns at dusk ',
				options: { tier: 'SANDBOX' },
			},
			calls: [
				{
					method: 'POST',
					path: `${VERIFIED_NUMBER_ID}/register`,
					body: {
						messaging_product: 'whatsapp',
						pin: '012345',
						backup: { data: 'b3V0IG9mIGEgYmFja3Vw', password: ' lanterns at dusk ' },
						tier: 'SANDBOX',
					},
				},
			],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, success: true }],
		},
		{
			operation: 'register',
			does: 'keeps a leading zero of the PIN and names the region',
			parameters: {
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '012345',
				dataLocalizationRegion: 'CH',
			},
			calls: [
				{
					method: 'POST',
					path: `${VERIFIED_NUMBER_ID}/register`,
					body: { messaging_product: 'whatsapp', pin: '012345', data_localization_region: 'CH' },
				},
			],
			item: { phoneNumberId: VERIFIED_NUMBER_ID, success: true },
		},
		{
			operation: 'deregister',
			does: 'sends nothing but the call',
			parameters: { ...CONNECTED, confirmed: true },
			calls: [{ method: 'POST', path: `${CONNECTED_NUMBER_ID}/deregister` }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			operation: 'create',
			does: 'adds a number, with spaces and signs taken out',
			parameters: { ...CREATE, countryCode: '+1', number: '(212) 555-0170' },
			calls: adds(NEW_NUMBER),
			items: CREATED,
		},
		{
			operation: 'create',
			does: 'takes the numbers of a sheet, which end in .0',
			parameters: { ...CREATE, countryCode: '49.0', number: '15112345678.0' },
			calls: adds({ ...NEW_NUMBER, cc: '49', phone_number: '15112345678' }),
			items: CREATED,
		},
		{
			operation: 'create',
			does: 'takes out the (0) of calls at home',
			parameters: { ...CREATE, countryCode: '49', number: '+49 (0)171 1234567' },
			calls: adds({ ...NEW_NUMBER, cc: '49', phone_number: '491711234567' }),
			items: CREATED,
		},
		{
			operation: 'create',
			does: 'keeps a zero that is a part of the number, behind the country code',
			parameters: { ...CREATE, countryCode: '39', number: '+39 06 1234 5678' },
			calls: adds({ ...NEW_NUMBER, cc: '39', phone_number: '390612345678' }),
			items: CREATED,
		},
		{
			operation: 'create',
			does: 'finds the ID where Meta’s sample shows it',
			given: ({ world }) => {
				numberQuirks.of(world).createdInSample = true;
			},
			parameters: CREATE,
			calls: adds(NEW_NUMBER),
			items: CREATED,
		},
		{
			operation: 'create',
			does: 'moves a number here, which has a name already',
			parameters: { countryCode: '1', number: '12125550104', migrate: true },
			calls: adds({ cc: '1', phone_number: '12125550104', migrate_phone_number: true }),
			items: CREATED.map((created) => ({
				...created,
				id: expect.not.stringContaining(SECOND_NUMBER_ID) as string,
			})),
		},
		{
			operation: 'create',
			does: 'takes a number out of the pool',
			parameters: { ...CREATE, options: { preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID } },
			calls: adds({ ...NEW_NUMBER, preverified_id: PRE_VERIFIED_NUMBER_ID }),
			items: CREATED,
		},
		{
			operation: 'requestCode',
			does: 'asks for a call in a language',
			parameters: { ...UNVERIFIED, codeMethod: 'VOICE', language: 'de' },
			calls: [
				{
					method: 'POST',
					path: `${UNVERIFIED_NUMBER_ID}/request_code`,
					body: { code_method: 'VOICE', language: 'de' },
				},
			],
			items: [{ phoneNumberId: UNVERIFIED_NUMBER_ID, codeMethod: 'VOICE', success: true }],
		},
		{
			operation: 'verifyCode',
			does: 'takes the hyphen out of the code that was requested',
			given: async (graph) => {
				await callGraph(graph, `${UNVERIFIED_NUMBER_ID}/request_code`, {
					method: 'POST',
					body: { code_method: 'SMS', language: 'en_US' },
				});
				graph.calls.length = 0;
			},
			parameters: { ...UNVERIFIED, verificationCode: VERIFICATION_CODE.replace(/^.../, '$&-') },
			calls: [
				{
					method: 'POST',
					path: `${UNVERIFIED_NUMBER_ID}/verify_code`,
					body: { code: VERIFICATION_CODE },
				},
			],
			items: [{ phoneNumberId: UNVERIFIED_NUMBER_ID, id: UNVERIFIED_NUMBER_ID, success: true }],
		},
		{
			operation: 'setPin',
			does: 'keeps a leading zero',
			parameters: { ...CONNECTED, pin: '012345' },
			calls: update({ pin: '012345' }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, success: true }],
		},
		{
			operation: 'changeDisplayName',
			does: 'asks for a name',
			parameters: { ...CONNECTED, newDisplayName: ' Fernwick Lights ' },
			calls: update({ new_display_name: 'Fernwick Lights' }),
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					newDisplayName: 'Fernwick Lights',
					success: true,
				},
			],
		},
		{
			operation: 'setSearchVisibility',
			does: 'hides a number',
			parameters: { ...CONNECTED, searchVisibility: 'HIDDEN' },
			calls: update({ search_visibility: 'HIDDEN' }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, searchVisibility: 'HIDDEN', success: true }],
		},
		{
			operation: 'setWebhookOverride',
			does: 'sets an address with its verify token, which does not come out',
			given: ({ world }) => {
				numberQuirks.of(world).callbacksUnchecked = true;
			},
			parameters: OVERRIDE,
			calls: update({
				webhook_configuration: {
					override_callback_uri: OVERRIDE.overrideCallbackUrl,
					verify_token: OVERRIDE.verifyToken,
				},
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, override: 'set', success: true }],
		},
		{
			operation: 'setWebhookOverride',
			does: 'removes one, whatever the hidden fields still hold',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).overrideCallbackUri = 'https://example.com/old';
			},
			parameters: {
				...OVERRIDE,
				numberOverride: 'remove',
				confirmed: false,
				overrideCallbackUrl: 'none',
			},
			calls: update({ webhook_configuration: { override_callback_uri: '' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, override: 'remove', success: true }],
		},
		{
			operation: 'get',
			does: 'reads what the other operations have set',
			given: ({ world }) => {
				Object.assign(numberState(world, CONNECTED_NUMBER_ID), {
					newDisplayName: 'Fernwick Lights',
					searchVisibility: 'HIDDEN',
					overrideCallbackUri: 'https://example.com/number?key=hidden',
				});
			},
			parameters: {
				...CONNECTED,
				fields: 'new_display_name,new_name_status,search_visibility,webhook_configuration',
			},
			calls: [
				{
					method: 'GET',
					path: CONNECTED_NUMBER_ID,
					query: {
						fields: 'new_display_name,new_name_status,search_visibility,webhook_configuration',
					},
				},
			],
			item: {
				new_display_name: 'Fernwick Lights',
				new_name_status: 'PENDING_REVIEW',
				search_visibility: 'HIDDEN',
				// A query may be a secret.
				webhook_configuration: { phone_number: 'https://example.com/number?…' },
			},
		},
		{
			operation: 'getHealthStatus',
			does: 'says at the top whether the number can send',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: VERIFIED_NUMBER_ID, query: { fields: 'health_status' } }],
			items: [
				{
					phoneNumberId: VERIFIED_NUMBER_ID,
					can_send_message: 'BLOCKED',
					entities: [
						{ entity_type: 'PHONE_NUMBER', id: VERIFIED_NUMBER_ID, can_send_message: 'BLOCKED' },
					],
				},
			],
		},
		...[false, true].map(
			(statusInData): OperationCase => ({
				operation: 'getOfficialBusinessAccountStatus',
				does: `reads the status ${statusInData ? 'inside data' : 'as it is'}`,
				given: ({ world }) => {
					numberQuirks.of(world).statusInData = statusInData;
				},
				parameters: CONNECTED,
				calls: [
					{
						method: 'GET',
						path: CONNECTED_NUMBER_ID,
						query: { fields: 'official_business_account' },
					},
				],
				items: [{ phoneNumberId: CONNECTED_NUMBER_ID, oba_status: 'NOT_STARTED' }],
			}),
		),
	],
	refused: [
		refusesNew('a country code of letters', { countryCode: 'US' }, /^Country Code: must be 1 to 3/),
		refusesNew(
			'a country code that is too long',
			{ countryCode: '1212' },
			/^Country Code: must be/,
		),
		refusesNew('a number that is too short', { number: '123456' }, /^Number: must be 7 to 15/),
		refusesNew('a number that is too long', { number: '1234567890123456' }, /^Number: must be/),
		...(
			[
				['two zeros in front', '49', '0049 30 901820'],
				['the zero of calls at home', '49', '030 901820'],
				['the 06 of calls at home in Hungary', '36', '06 30 123 4567'],
				['a zero that Gabon keeps in the old form only', '241', '06 03 12 34'],
				['a zero that is a part of the number, without its country code', '39', '06 1234 5678'],
			] as const
		).map(([what, countryCode, number]) =>
			refusesNew(
				what,
				{ countryCode, number },
				/^Number: must be 7 to 15 digits and begin with no zero: leave out the prefix of calls at home/,
			),
		),
		[
			'a filter whose expression gives nothing, which must not mean all',
			{ operation: 'getMany', filters: { accountMode: EMPTY } },
			/^Account Mode: the expression gives nothing/,
		],
		[
			'an order that Meta’s OpenAPI file names, and Meta refuses',
			{ operation: 'getMany', options: { sort: 'creation_time.asc' } },
			/^Sort: must be one of creation_time_ascending, creation_time_descending, last_onb/,
		],
		refusesNew('a fraction', { number: '={{ 4915123456.7 }}' }, /^Number: must be 7 to 15/),
		refusesNew('a fraction as text', { number: '4915123456.7' }, /^Number: must be 7 to 15/),
		refusesNew('a fraction of a country code', { countryCode: '4.9' }, /^Country Code: must be/),
		refusesNew('a new number without a name', { verifiedName: '={{ "" }}' }, /^Display Name: fill/),
		refusesNew('a name of one letter', { verifiedName: 'F' }, /^Display Name: must have 2 to 75/),
		refusesNew(
			'a pre-verified number that is no ID',
			{ options: { preVerifiedNumberId: '+1 212' } },
			/^Pre-Verified Number ID: must be an ID/,
		),
		[
			'a name that is too long',
			{ operation: 'changeDisplayName', ...CONNECTED, newDisplayName: 'F'.repeat(76) },
			/^New Display Name: must have 2 to 75 characters/,
		],
		[
			'a PIN of five digits',
			{ operation: 'setPin', ...CONNECTED, pin: '12345' },
			/^PIN: must be exactly 6 digits/,
		],
		[
			'a way that Meta has not',
			{ operation: 'requestCode', ...CONNECTED, codeMethod: 'IVR' },
			/^Code Method: must be one of SMS, VOICE/,
		],
		[
			'a language in words',
			{ operation: 'requestCode', ...CONNECTED, language: 'English' },
			/^Language: must be a code like en_US/,
		],
		[
			'a code of five digits',
			{ operation: 'verifyCode', ...CONNECTED, verificationCode: '123-45' },
			/^Code: must be the 6 digits/,
		],
		[
			'a visibility that Meta does not know',
			{ operation: 'setSearchVisibility', ...CONNECTED, searchVisibility: 'shown' },
			/^Search Visibility: must be one of HIDDEN, VISIBLE/,
		],
		refusesOverride(
			'an override that nobody confirmed',
			{ confirmed: false },
			/^I Understand: switch it on/,
		),
		refusesOverride(
			'an override that an agent chooses',
			{ numberOverride: '={{ $fromAI("override") }}' },
			/^Override Callback: takes no expression/,
		),
		refusesOverride(
			'another choice',
			{ numberOverride: 'keep' },
			/^Override Callback: must be one of/,
		),
		refusesOverride(
			'an override without TLS',
			{ overrideCallbackUrl: 'http://example.com/number' },
			/^Override Callback URL: must be an https:\/\/ address of at most 200 characters/,
		),
		refusesOverride(
			'an override that is too long',
			{ overrideCallbackUrl: `https://example.com/${'a'.repeat(200)}` },
			/^Override Callback URL: must be an https:.* address of at most 200 characters/,
		),
		refusesOverride(
			'an override without a verify token',
			{ verifyToken: '={{ "" }}' },
			/^Verify Token: fill it in/,
		),
		[
			'a backup without its password',
			{
				operation: 'register',
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				restoreBackup: true,
				backupData: 'b3V0IG9mIGEgYmFja3Vw',
				backupPassword: '={{ "" }}',
			},
			/^Backup Password: fill it in/,
		],
		[
			'another tier',
			{
				operation: 'register',
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				options: { tier: 'TEST' },
			},
			/^Tier: must be one of PROD, SANDBOX$/,
		],
		[
			'an unknown region',
			{
				operation: 'register',
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				dataLocalizationRegion: 'XX',
			},
			/^Data Localization Region: must be one of AE, AU/,
		],
	],
};
