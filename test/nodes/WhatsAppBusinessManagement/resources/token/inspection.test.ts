import { tokenItem } from '../../../../../nodes/WhatsAppBusinessManagement/resources/token/inspection';

const ACCOUNT = '204857000000201';

/** What Meta answers about the token of a system user that is restricted to one account. */
const ANSWER = {
	app_id: '839104826510001',
	type: 'SYSTEM_USER',
	application: 'Fernwick',
	data_access_expires_at: 0,
	expires_at: 0,
	is_valid: true,
	issued_at: 1767225600,
	scopes: ['whatsapp_business_management', 'whatsapp_business_messaging'],
	granular_scopes: [{ scope: 'whatsapp_business_management', target_ids: [ACCOUNT] }],
	user_id: '715500000000401',
};

it('describes a token that was granted for one account', () => {
	expect(tokenItem(ANSWER, 'Lantern Automation')).toEqual({
		isValid: true,
		reason: null,
		type: 'SYSTEM_USER',
		appId: '839104826510001',
		application: 'Fernwick',
		userId: '715500000000401',
		userName: 'Lantern Automation',
		issuedAt: '2026-01-01T00:00:00.000Z',
		expires: false,
		expiresAt: null,
		dataAccessExpires: false,
		dataAccessExpiresAt: null,
		scopes: ['whatsapp_business_management', 'whatsapp_business_messaging'],
		grants: [
			{ scope: 'whatsapp_business_management', isForAll: false, targetIds: [ACCOUNT] },
			{ scope: 'whatsapp_business_messaging', isForAll: true, targetIds: [] },
		],
	});
});

it.each<[what: string, sent: object, shown: object]>([
	['a missing end', { expires_at: undefined }, { expires: false, expiresAt: null }],
	[
		'an end in the past',
		{ is_valid: false, expires_at: 1767225600 },
		{ isValid: false, expires: true, expiresAt: '2026-01-01T00:00:00.000Z' },
	],
	[
		'an invalid token without an end',
		{ is_valid: false, expires_at: undefined, error: { code: 190, message: 'Logged out' } },
		{ isValid: false, reason: 'Logged out', expires: null, expiresAt: null },
	],
	[
		'an end of the access to data',
		{ data_access_expires_at: 1774915200 },
		{ dataAccessExpires: true, dataAccessExpiresAt: '2026-03-31T00:00:00.000Z' },
	],
	['a time that is none', { issued_at: 'soon', expires_at: 1e15 }, { issuedAt: null }],
	['a time as text', { issued_at: '1767225600' }, { issuedAt: '2026-01-01T00:00:00.000Z' }],
	[
		'no scopes at all',
		{ scopes: undefined, granular_scopes: undefined },
		{ scopes: [], grants: [] },
	],
	['a key that Meta adds', { profile_id: '7', metadata: { sso: 'x' } }, { profile_id: '7' }],
	['a key that Meta adds under one of our names', { isValid: 'no', scopes: [] }, { isValid: true }],
	[
		'two entries of one scope',
		{
			scopes: ['a'],
			granular_scopes: [
				{ scope: 'a', target_ids: ['1'] },
				{ scope: 'a', target_ids: ['2', '1'] },
			],
		},
		{ grants: [{ scope: 'a', isForAll: false, targetIds: ['1', '2'] }] },
	],
	[
		'entries without a scope',
		{ scopes: ['a', null], granular_scopes: [null, {}, { target_ids: ['1'] }, { scope: '' }] },
		{ scopes: ['a'], grants: [{ scope: 'a', isForAll: true, targetIds: [] }] },
	],
	['a token of an app', { user_id: undefined, type: 'APP' }, { userId: null, type: 'APP' }],
])('reads %s', (_what, sent, shown) => {
	expect(tokenItem({ ...ANSWER, ...sent })).toMatchObject(shown);
});

it('distinguishes a scope that was granted for nothing from one for all', () => {
	const { grants } = tokenItem({
		scopes: ['nothing', 'everything'],
		granular_scopes: [{ scope: 'nothing', target_ids: [] }, { scope: 'everything' }],
	});
	expect(grants).toEqual([
		{ scope: 'nothing', isForAll: false, targetIds: [] },
		{ scope: 'everything', isForAll: true, targetIds: [] },
	]);
});
