import { CONNECTED_NUMBER_ID, SECOND_NUMBER_ID, VERIFIED_NUMBER_ID } from './index';
import { QR_CODE } from './madeUpData/qrCodes';
import { useGraphApi } from './testGraphApi';

/* The edges of a number store what is sent, and refuse what Meta's pages state that they refuse. */

const { call, errorOf, allRows } = useGraphApi();

const at = (edge: string, number = CONNECTED_NUMBER_ID) => `${number}/${edge}`;

const post = async (edge: string, body: object, number?: string) =>
	(await call(at(edge, number), { method: 'POST', body })).body;

const refusal = async (edge: string, body: object, number?: string) =>
	await errorOf(at(edge, number), { method: 'POST', body });

const WHATSAPP = { messaging_product: 'whatsapp' };

it('a QR code is created, read, changed and deleted', async () => {
	const made = await post('message_qrdls', { prefilled_message: 'Hello' });
	const path = at(`message_qrdls/${String(made.code)}`);
	const [newest] = await allRows(at('message_qrdls'));
	expect(newest).toMatchObject({ code: made.code, prefilled_message: 'Hello' });
	await post('message_qrdls', { code: made.code, prefilled_message: 'Good day' });
	expect((await call(path)).body.data).toMatchObject([{ prefilled_message: 'Good day' }]);
	expect((await call(path, { method: 'DELETE' })).body).toEqual({ success: true });
	expect(await errorOf(path)).toMatchObject({ code: 100 });
	expect(await errorOf(at('message_qrdls'), { query: { limit: '26' } })).toMatchObject({
		code: 100,
	});
	expect(
		await errorOf(at(`message_qrdls/${QR_CODE}`), { query: { fields: 'qr_image_url' } }),
	).toMatchObject({ code: 100 });
});

it('a profile keeps what is not sent', async () => {
	await post('whatsapp_business_profile', {
		...WHATSAPP,
		about: 'New',
		websites: '["http://a.b"]',
	});
	const { body } = await call(at('whatsapp_business_profile'));
	expect(body.data).toMatchObject([
		{ about: 'New', websites: ['http://a.b'], email: 'hello@fernwick.example' },
	]);
});

it('compliance info is returned with readable names', async () => {
	const contact = { email: 'a@b.example' };
	await post('business_compliance_info', {
		...WHATSAPP,
		entity_name: 'Fernwick',
		entity_type: 'SOLE_PROPRIETORSHIP',
		grievance_officer_details: { ...contact, name: 'Asha' },
		customer_care_details: contact,
	});
	const { body } = await call(at('business_compliance_info'));
	expect(body.data).toMatchObject([{ entity_type: 'Sole proprietorship', is_registered: true }]);
});

it('a list of prompts replaces the list and keeps the commands', async () => {
	await post('conversational_automation', { prompts: ['One'] });
	const { body } = await call(CONNECTED_NUMBER_ID, {
		query: { fields: 'conversational_automation,username' },
	});
	expect(body).toMatchObject({
		conversational_automation: { prompts: ['One'], commands: [{ command_name: 'hours' }] },
		username: 'fernwick.lanterns',
	});
});

it('a blocked user is listed until it is unblocked', async () => {
	const body = { ...WHATSAPP, block_users: [{ user: '+1 212-555-0171' }] };
	await post('block_users', body);
	const blocked = async () => (await allRows(at('block_users'))).map(({ wa_id }) => wa_id);
	expect(await blocked()).toContain('12125550171');
	await call(at('block_users'), { method: 'DELETE', body });
	expect(await blocked()).not.toContain('12125550171');
});

it.each<[what: string, edge: string, body: object, code: number]>([
	['an industry', 'whatsapp_business_profile', { ...WHATSAPP, vertical: 'LANTERNS' }, 100],
	['a handle', 'whatsapp_business_profile', { ...WHATSAPP, profile_picture_handle: 'x' }, 100],
	['no about text', 'whatsapp_business_profile', { ...WHATSAPP, about: '' }, 100],
	['no product', 'whatsapp_business_profile', { about: 'New' }, 100],
	['no switch', 'whatsapp_commerce_settings', {}, 100],
	['five prompts', 'conversational_automation', { prompts: ['1', '2', '3', '4', '5'] }, 100],
	['a command', 'conversational_automation', { commands: [{ command_name: '/x' }] }, 100],
	['a key', 'whatsapp_business_encryption', { business_public_key: 'x' }, 100],
	['an empty list', 'block_users', { ...WHATSAPP, block_users: [] }, 100],
	['a username', 'username', { username: 'www.lanterns' }, 100],
	['a username of another business', 'username', { username: 'Taken.Name' }, 147001],
	['a kind of transfer', 'username', { username: 'lanterns', transfer_action: 'take' }, 100],
	[
		'the transfer of a username of another business',
		'username',
		{ username: 'Taken.Name', transfer_action: 'force_transfer' },
		147001,
	],
])('refuses %s at %s', async (_what, edge, body, code) => {
	expect(await refusal(edge, body)).toMatchObject({ code });
});

describe('a username of another number of the portfolio', () => {
	const HELD = { username: 'Fernwick.Lanterns' };

	const usernameOf = async (id: string) => (await call(`${id}/username`)).body.username;

	it.each([[{}], [{ transfer_action: 'none' }]])('is refused with %j', async (transfer) => {
		const refused = await refusal('username', { ...HELD, ...transfer }, SECOND_NUMBER_ID);
		expect(refused).toMatchObject({
			message: '(#147005) Username transfer required',
			code: 147005,
			error_data: { messaging_product: 'whatsapp' },
		});
		expect(await usernameOf(CONNECTED_NUMBER_ID)).toBe('fernwick.lanterns');
	});

	it('moves with force_transfer', async () => {
		const body = { ...HELD, transfer_action: 'force_transfer' };
		await call(`${SECOND_NUMBER_ID}/username`, { method: 'POST', body });
		expect(await usernameOf(SECOND_NUMBER_ID)).toBe('Fernwick.Lanterns');
		expect(await usernameOf(CONNECTED_NUMBER_ID)).toBeUndefined();
	});
});

it('refuses a username for a number that is not registered', async () => {
	const refused = await refusal('username', { username: 'lanterns' }, VERIFIED_NUMBER_ID);
	expect(refused).toMatchObject({ code: 133010 });
});
