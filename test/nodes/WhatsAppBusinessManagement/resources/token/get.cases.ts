import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID, SHARED_ACCOUNT_ID, SYSTEM_USER_ID } from '../../../../graphApi';

/** The token is random at every start; get.engine.test.ts checks that it is the credential's own. */
const INSPECT: Call = {
	method: 'GET',
	path: 'debug_token',
	query: { input_token: expect.stringMatching(/^EAA/) as string },
};

const READ_USER: Call = { method: 'GET', path: 'me', query: { fields: 'id,name' } };

const forAll = (scope: string) => ({ scope, isForAll: true, targetIds: [] });

const VALID = {
	isValid: true,
	reason: null,
	type: 'SYSTEM_USER',
	appId: APP_ID,
	application: 'Fernwick Automation',
	userId: SYSTEM_USER_ID,
	userName: 'Lantern Automation',
	issuedAt: '2026-01-01T00:00:00.000Z',
	expires: false,
	expiresAt: null,
	dataAccessExpires: false,
	dataAccessExpiresAt: null,
	scopes: [
		'business_management',
		'catalog_management',
		'public_profile',
		'whatsapp_business_management',
		'whatsapp_business_messaging',
	],
	grants: [
		forAll('business_management'),
		forAll('catalog_management'),
		forAll('public_profile'),
		{
			scope: 'whatsapp_business_management',
			isForAll: false,
			targetIds: [ACCOUNT_ID, SHARED_ACCOUNT_ID],
		},
		forAll('whatsapp_business_messaging'),
	],
};

/** 2100-01-01 and 2100-03-01. */
const [END, DATA_END] = [Date.UTC(2100, 0, 1), Date.UTC(2100, 2, 1)];

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'describes a token that never expires',
			parameters: {},
			calls: [INSPECT, READ_USER],
			items: [VALID],
			holdsNothingElse: true,
		},
		{
			does: 'states when the token and its access to data expire',
			parameters: {},
			given: ({ world }) => {
				for (const grant of world.grants) {
					Object.assign(grant, { expiresAt: END, dataAccessExpiresAt: DATA_END });
				}
			},
			calls: [INSPECT, READ_USER],
			items: [
				{
					...VALID,
					expires: true,
					expiresAt: '2100-01-01T00:00:00.000Z',
					dataAccessExpires: true,
					dataAccessExpiresAt: '2100-03-01T00:00:00.000Z',
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'returns the other facts if Meta refuses to name the user',
			parameters: {},
			given: ({ faults }) => {
				const error = { message: '(#200) Requires a permission', code: 200 };
				faults.add({ path: /\/me$/, then: { kind: 'graphError', error, status: 403 } });
			},
			calls: [INSPECT, READ_USER],
			items: [{ ...VALID, userName: null }],
			holdsNothingElse: true,
		},
		{
			does: 'reports an expired token as invalid instead of failing',
			parameters: {},
			given: ({ world }) => {
				for (const grant of world.grants) grant.expiresAt = Date.now() - 1000;
			},
			calls: [INSPECT],
			items: [
				{
					isValid: false,
					reason: expect.stringMatching(/Session has expired/),
					type: null,
					appId: null,
					application: null,
					userId: null,
					userName: null,
					issuedAt: null,
					expires: null,
					expiresAt: null,
					dataAccessExpires: null,
					dataAccessExpiresAt: null,
					scopes: [],
					grants: [],
				},
			],
			holdsNothingElse: true,
		},
	],
};
