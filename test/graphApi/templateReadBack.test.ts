import { ACCOUNT_ID, APP_ID } from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call } = graph;

const NEW = { name: 'lantern_ready', language: 'en_US', category: 'MARKETING' };
const BODY = { type: 'BODY', text: 'Our new lanterns are here for you.' };

/** The components that Meta returns for those that were sent. */
async function readBack(components: object[], changes: object = {}): Promise<unknown> {
	const { body } = await call(`${ACCOUNT_ID}/message_templates`, {
		method: 'POST',
		body: { ...NEW, components, ...changes },
	});
	return (await call(String(body.id), { query: { fields: 'components' } })).body.components;
}

/** Uploads a file and returns its handle. */
async function upload(bytes: string): Promise<string> {
	const query = {
		file_name: 'lantern.png',
		file_type: 'image/png',
		file_length: String(bytes.length),
	};
	const { body } = await call(`${APP_ID}/uploads`, { method: 'POST', query });
	const response = await fetch(`${graph.api.url}/v25.0/${String(body.id)}`, {
		method: 'POST',
		headers: {
			Authorization: `OAuth ${graph.api.world.tokens.systemUser}`,
			file_offset: '0',
		},
		body: bytes,
	});
	return ((await response.json()) as { h: string }).h;
}

describe('an authentication template', () => {
	const code = (button: object) => ({
		type: 'BUTTONS',
		buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', ...button }],
	});
	const authentication = { category: 'AUTHENTICATION' };

	it('has Meta’s texts, and a link as its button', async () => {
		const sent = [
			{ type: 'body', add_security_recommendation: true },
			{ type: 'footer', code_expiration_minutes: 5 },
			code({}),
		];
		const address =
			'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=5&code=otp';
		expect(await readBack(sent, authentication)).toEqual([
			{
				type: 'BODY',
				text: '*{{1}}* is your verification code. For your security, do not share this code.',
				add_security_recommendation: true,
				example: { body_text: [['123456']] },
			},
			{ type: 'FOOTER', text: 'This code expires in 5 minutes.', code_expiration_minutes: 5 },
			{
				type: 'BUTTONS',
				buttons: [
					{
						type: 'URL',
						text: 'Copy code',
						url: `${address}{{1}}`,
						example: [`${address}123456`],
					},
				],
			},
		]);
	});

	it('keeps the text of its button, and names its app', async () => {
		const apps = [{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' }];
		const button = { otp_type: 'one_tap', text: 'Copy it', supported_apps: apps };
		expect(await readBack([{ type: 'BODY' }, code(button)], authentication)).toEqual([
			expect.objectContaining({ text: '*{{1}}* is your verification code.' }),
			{
				type: 'BUTTONS',
				buttons: [
					expect.objectContaining({
						type: 'URL',
						text: 'Copy it',
						url: expect.stringMatching(
							/otp_type=ONE_TAP&.*com\.example\.shop.*&code=otp\{\{1\}\}$/,
						),
					}),
				],
			},
		]);
	});
});

it('types are in upper case, and a coupon has Meta’s text', async () => {
	const buttons = [{ type: 'copy_code', example: 'LANTERN25' }];
	const header = { type: 'header', format: 'text', text: 'Lanterns' };
	expect(await readBack([header, BODY, { type: 'buttons', buttons }])).toEqual([
		{ type: 'HEADER', format: 'TEXT', text: 'Lanterns' },
		BODY,
		{
			type: 'BUTTONS',
			buttons: [{ type: 'COPY_CODE', text: 'Copy offer code', example: ['LANTERN25'] }],
		},
	]);
});

describe('the sample of a media header', () => {
	const picture = (handle: string) => ({
		type: 'HEADER',
		format: 'IMAGE',
		example: { header_handle: [handle] },
	});
	const addressOf = (components: unknown): string =>
		(components as Array<{ example: { header_handle: string[] } }>)[0]?.example.header_handle[0] ??
		'';

	it('is an address that serves the file without a token, until it expires', async () => {
		const handle = await upload('a picture');
		const address = addressOf(await readBack([picture(handle), BODY]));
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_media\/[0-9a-f]{32}\?oe=[0-9A-F]+$/);
		const response = await fetch(address);
		expect(response.headers.get('content-type')).toBe('image/png');
		expect(await response.text()).toBe('a picture');
		await graph.api.clock.advance(8 * 24 * 60 * 60 * 1000);
		expect((await fetch(address)).status).toBe(403);
		expect((await fetch(address.replace(/\?.*/, ''))).status).toBe(403);
	});

	it('cannot be sent back, and is not found for a made-up handle', async () => {
		const handle = '4::aW1hZ2UvcG5n:ARmadeUp:e:1900000000';
		const address = addressOf(await readBack([picture(handle), BODY]));
		expect((await fetch(address)).status).toBe(404);
		const { body } = await call(`${ACCOUNT_ID}/message_templates`, {
			method: 'POST',
			body: { ...NEW, name: 'copy', components: [picture(address), BODY] },
		});
		expect(body.error).toMatchObject({ code: 100, error_subcode: 2388273 });
	});

	it('is an address in each card', async () => {
		const handle = await upload('a card');
		const card = {
			components: [
				picture(handle),
				{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] },
			],
		};
		const [, carousel] = (await readBack([BODY, { type: 'CAROUSEL', cards: [card, card] }])) as [
			object,
			{ cards: Array<{ components: unknown }> },
		];
		const addresses = carousel.cards.map(({ components }) => addressOf(components));
		expect(addresses).toHaveLength(2);
		for (const address of addresses) {
			expect(await (await fetch(address)).text()).toBe('a card');
		}
	});
});
