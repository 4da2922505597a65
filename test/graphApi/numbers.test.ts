import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	NEW_PRE_VERIFIED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
	SECOND_ACCOUNT_ID,
	SECOND_NUMBER_ID,
	STRANGER_PRE_VERIFIED_NUMBER_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from './index';
import { VERIFICATION_CODE } from './resources/numberCodes';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const HOUR = 60 * 60 * 1000;
const SMS = { code_method: 'SMS', language: 'en_US' };

const post = async (path: string, body: object = {}) =>
	(await call(path, { method: 'POST', body })).body;

const refused = async (path: string, body: object = {}) =>
	await errorOf(path, { method: 'POST', body });

const read = async (id: string, fields: string) => (await call(id, { query: { fields } })).body;

const numbersOf = async (account: string) =>
	(await graph.allRows(`${account}/phone_numbers`)).map(({ id }) => id);

const pool = async () =>
	(await graph.allRows(`${BUSINESS_ID}/preverified_numbers`)).map(({ id }) => id);

const add = { cc: '1', phone_number: '2125550170', verified_name: 'Fernwick Gifts' };

describe('a new number', () => {
	it('is verified by the code that was requested, then registered', async () => {
		const { id } = (await post(`${ACCOUNT_ID}/phone_numbers`, add)) as { id: string };
		expect(await numbersOf(ACCOUNT_ID)).toContain(id);
		expect((await refused(`${id}/verify_code`, { code: VERIFICATION_CODE })).code).toBe(136025);
		await post(`${id}/request_code`, SMS);
		expect((await refused(`${id}/verify_code`, { code: '000000' })).code).toBe(136025);
		expect(await post(`${id}/verify_code`, { code: VERIFICATION_CODE })).toEqual({
			success: true,
			id,
		});
		const registration = { messaging_product: 'whatsapp', pin: '123456' };
		expect(await post(`${id}/register`, registration)).toEqual({ success: true });
		expect(await read(id, 'status,code_verification_status')).toMatchObject({
			status: 'CONNECTED',
			code_verification_status: 'VERIFIED',
		});
	});

	it('leaves its old account when it is verified in the new one', async () => {
		const move = { cc: '1', phone_number: '2125550104', migrate_phone_number: true };
		const { id } = (await post(`${ACCOUNT_ID}/phone_numbers`, move)) as { id: string };
		expect(await numbersOf(SECOND_ACCOUNT_ID)).toEqual([SECOND_NUMBER_ID]);
		await post(`${id}/request_code`, SMS);
		await post(`${id}/verify_code`, { code: VERIFICATION_CODE });
		expect(await numbersOf(SECOND_ACCOUNT_ID)).toEqual([]);
	});

	it('from the pool is verified and is removed from the pool', async () => {
		const claim = { ...add, preverified_id: PRE_VERIFIED_NUMBER_ID };
		const { id } = (await post(`${ACCOUNT_ID}/phone_numbers`, claim)) as { id: string };
		expect(await read(id, 'code_verification_status')).toMatchObject({
			code_verification_status: 'VERIFIED',
		});
		expect(await pool()).toEqual([NEW_PRE_VERIFIED_NUMBER_ID]);
	});

	it.each<[string, object]>([
		['without a name', { cc: '1', phone_number: '2125550170' }],
		['without a country code', { phone_number: '2125550170', verified_name: 'Fernwick Gifts' }],
		['with a plus', { ...add, phone_number: '+12125550170' }],
		['that is in use', { ...add, phone_number: '2125550104' }],
		['that moves from nowhere', { ...add, migrate_phone_number: true }],
		['out of no pool', { ...add, preverified_id: '1' }],
	])('%s is refused', async (_what, body) => {
		expect((await refused(`${ACCOUNT_ID}/phone_numbers`, body)).code).toBe(100);
	});
});

describe('a code', () => {
	it('is sent five times in an hour', async () => {
		for (let request = 1; request <= 5; request++) {
			expect(await post(`${UNVERIFIED_NUMBER_ID}/request_code`, SMS)).toEqual({ success: true });
		}
		expect(await refused(`${UNVERIFIED_NUMBER_ID}/request_code`, SMS)).toMatchObject({
			code: 136024,
			error_subcode: 2388091,
		});
		await graph.api.clock.advance(HOUR);
		expect(await post(`${UNVERIFIED_NUMBER_ID}/request_code`, SMS)).toEqual({ success: true });
	});

	it.each<[string, string, object, number]>([
		['to a verified number', CONNECTED_NUMBER_ID, SMS, 136024],
		['by voice menu', UNVERIFIED_NUMBER_ID, { ...SMS, code_method: 'IVR' }, 100],
		['in no language', UNVERIFIED_NUMBER_ID, { ...SMS, language: 'English' }, 100],
	])('is not sent %s', async (_what, id, body, code) => {
		expect((await refused(`${id}/request_code`, body)).code).toBe(code);
	});
});

describe('a setting of a number', () => {
	it('can be read', async () => {
		await post(CONNECTED_NUMBER_ID, { search_visibility: 'HIDDEN' });
		await post(CONNECTED_NUMBER_ID, { new_display_name: 'Fernwick Lights' });
		expect(
			await read(CONNECTED_NUMBER_ID, 'search_visibility,new_display_name,new_name_status'),
		).toMatchObject({
			search_visibility: 'HIDDEN',
			new_display_name: 'Fernwick Lights',
			new_name_status: 'PENDING_REVIEW',
		});
	});

	it.each<[string, object]>([
		['nothing', {}],
		['a short PIN', { pin: '12345' }],
		['a short name', { new_display_name: 'F' }],
		['another visibility', { search_visibility: 'SOMETIMES' }],
		['an override without an address', { webhook_configuration: {} }],
		[
			'an override without a token',
			{ webhook_configuration: { override_callback_uri: 'https://example.com' } },
		],
	])('is not %s', async (_what, body) => {
		expect((await refused(CONNECTED_NUMBER_ID, body)).code).toBe(100);
	});

	it('is not an override that does not respond', async () => {
		const configuration = { override_callback_uri: 'https://example.com', verify_token: 'a word' };
		const body = { webhook_configuration: configuration };
		expect((await refused(CONNECTED_NUMBER_ID, body)).code).toBe(2200);
	});
});

describe('settings', () => {
	it('are kept', async () => {
		const storage = { status: 'IN_COUNTRY_STORAGE_ENABLED', data_localization_region: 'CH' };
		await post(`${VERIFIED_NUMBER_ID}/settings`, { calling: { status: 'ENABLED' } });
		await post(`${VERIFIED_NUMBER_ID}/settings`, { storage_configuration: storage });
		expect((await call(`${VERIFIED_NUMBER_ID}/settings`)).body).toMatchObject({
			calling: { status: 'ENABLED', call_icon_visibility: 'DEFAULT' },
			storage_configuration: storage,
		});
	});

	it.each<[string, string, object]>([
		['nothing', VERIFIED_NUMBER_ID, {}],
		[
			'two features at once',
			VERIFIED_NUMBER_ID,
			{ calling: { status: 'ENABLED' }, payload_encryption: { status: 'disabled' } },
		],
		['calling that is neither', VERIFIED_NUMBER_ID, { calling: { status: 'MAYBE' } }],
		['encryption without a key', VERIFIED_NUMBER_ID, { payload_encryption: { status: 'enabled' } }],
		[
			'storage while registered',
			CONNECTED_NUMBER_ID,
			{ storage_configuration: { status: 'IN_COUNTRY_STORAGE_DISABLED' } },
		],
		[
			'storage nowhere',
			VERIFIED_NUMBER_ID,
			{ storage_configuration: { status: 'IN_COUNTRY_STORAGE_ENABLED' } },
		],
	])('do not accept %s', async (_what, id, body) => {
		expect((await refused(`${id}/settings`, body)).code).toBe(100);
	});
});

describe('the pool of pre-verified numbers', () => {
	it('contains added numbers until they are deleted', async () => {
		const { id } = (await post(`${BUSINESS_ID}/add_phone_numbers`, {
			phone_number: '12125550171',
		})) as { id: string };
		expect(await pool()).toEqual([PRE_VERIFIED_NUMBER_ID, NEW_PRE_VERIFIED_NUMBER_ID, id]);
		await post(`${id}/request_code`, { ...SMS, code_method: 'IVR' });
		await post(`${id}/verify_code`, { code: VERIFICATION_CODE });
		expect((await call(id)).body).toMatchObject({
			code_verification_status: 'VERIFIED',
			verification_expiry_time: expect.stringMatching(/\+0000$/),
		});
		await call(id, { method: 'DELETE' });
		expect(await pool()).not.toContain(id);
	});

	it('is shared number by number', async () => {
		const pair = {
			preverified_id: NEW_PRE_VERIFIED_NUMBER_ID,
			partner_business_id: CLIENT_BUSINESS_ID,
		};
		const partners = async () => await graph.allRows(`${NEW_PRE_VERIFIED_NUMBER_ID}/partners`);
		await post(`${BUSINESS_ID}/share_preverified_numbers`, pair);
		expect(await partners()).toMatchObject([{ id: CLIENT_BUSINESS_ID }]);
		await call(`${BUSINESS_ID}/share_preverified_numbers`, { method: 'DELETE', query: pair });
		expect(await partners()).toEqual([]);
	});

	it('of other businesses cannot be changed', async () => {
		expect((await errorOf(STRANGER_PRE_VERIFIED_NUMBER_ID)).error_subcode).toBe(33);
		const pair = {
			preverified_id: STRANGER_PRE_VERIFIED_NUMBER_ID,
			partner_business_id: CLIENT_BUSINESS_ID,
		};
		const answer = await refused(`${BUSINESS_ID}/share_preverified_numbers`, pair);
		expect(answer.error_subcode).toBe(33);
	});
});

it('the data of the business app is synchronized once', async () => {
	const body = { messaging_product: 'whatsapp', sync_type: 'history' };
	expect(await post(`${CONNECTED_NUMBER_ID}/smb_app_data`, body)).toMatchObject({
		messaging_product: 'whatsapp',
		request_id: expect.any(String),
	});
	expect((await refused(`${CONNECTED_NUMBER_ID}/smb_app_data`, body)).code).toBe(100);
});
