import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ACCOUNT_ID } from './index';
import { Parameters } from './parameters';
import { firstRefusal } from './resources/templateRules';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const TEMPLATES = `${ACCOUNT_ID}/message_templates`;
const template = (index: number) => `118000000000${String(index).padStart(3, '0')}`;
const [REJECTED] = [template(5)];

interface Case {
	id: string;
	title: string;
	template: object;
}

/** `null` where Meta's answer is not known. */
interface Refused extends Case {
	meta: {
		code: number | null;
		subcode: number | null;
		title: string | null;
		message: string | null;
	};
}

const read = <T extends Case>(file: string): Array<[string, T]> =>
	(JSON.parse(readFileSync(join(__dirname, '../fixtures/templates', file), 'utf8')) as T[]).map(
		(each) => [`${each.id} ${each.title}`, each],
	);

/** What depends on the account: see templateAccount.test.ts. */
const ABOUT_THE_ACCOUNT = ['r145', 'r147', 'r149', 'r150', 'r151', 'r152', 'r153'];

/** The local library has its own templates. */
const FROM_METAS_LIBRARY = ['v090', 'v091'];

const post = (body: object) => ({ method: 'POST', body }) as const;

describe('a template that Meta refuses', () => {
	const cases = read<Refused>('refused.json').filter(
		([, { id }]) => !ABOUT_THE_ACCOUNT.includes(id),
	);

	it.each(cases)('%s', async (_what, { template: sent, meta }) => {
		const before = graph.api.world.templates.length;
		const error = await errorOf(TEMPLATES, post(sent));
		expect(error).toMatchObject({
			code: meta.code,
			...(meta.subcode && { error_subcode: meta.subcode }),
			...(meta.title && { error_user_title: meta.title }),
		});
		if (meta.message) expect([error.message, error.error_user_msg]).toContain(meta.message);
		expect(graph.api.world.templates).toHaveLength(before);
	});
});

describe('a template that Meta accepts', () => {
	const cases = [...read('valid.json'), ...read('warned.json')].filter(
		([, { id }]) => !FROM_METAS_LIBRARY.includes(id),
	);

	it.each(cases)('%s', async (_what, { template: sent }) => {
		const { status, body } = await call(TEMPLATES, post(sent));
		expect([status, body]).toEqual([200, expect.objectContaining({ status: 'PENDING' })]);
	});

	it('may come as a form', async () => {
		const [, { template: sent }] = read('valid.json')[0] as [string, Case];
		const form = Object.entries(sent).map(([key, value]): [string, string] => [
			key,
			typeof value === 'string' ? value : JSON.stringify(value),
		]);
		expect(firstRefusal(Parameters.from(form))).toBeUndefined();
	});
});

const TEXT = 'Your lantern is ready.';
const BODY = { type: 'BODY', text: TEXT };
const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY', components: [BODY] };
const CODE = { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] };
const OFFER = {
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text: 'Spring offer!', has_expiration: true },
};
const LINK = { type: 'URL', text: 'Shop', url: 'https://fernwick.example' };
const REPLY = { type: 'QUICK_REPLY', text: 'Later' };
const PICTURE = {
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: ['4::aW1hZ2UvcG5n:ARmadeUp:e:1900000000'] },
};
const apps = (app: object) => ({ otp_type: 'ONE_TAP', supported_apps: [app] });
const APP = { package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' };

const withBody = (text: string, example?: object) => ({
	components: [{ type: 'BODY', text, ...(example && { example }) }],
});
const withHeader = (header: object) => ({ components: [{ type: 'HEADER', ...header }, BODY] });
const withButtons = (...buttons: object[]) => ({
	components: [BODY, { type: 'BUTTONS', buttons }],
});
const authentication = (...components: object[]) => ({ category: 'AUTHENTICATION', components });
const withOtp = (button: object) =>
	authentication({ type: 'BODY' }, { type: 'BUTTONS', buttons: [{ type: 'OTP', ...button }] });
const carousel = (...cards: object[][]) => ({
	category: 'MARKETING',
	components: [BODY, { type: 'CAROUSEL', cards: cards.map((components) => ({ components })) }],
});
const card = (...buttons: object[]) => [PICTURE, { type: 'BUTTONS', buttons }];

/** The rules that the corpus does not reach: each with the rule and the answer. */
describe.each<[rule: string, rows: Array<[string, object, object]>]>([
	[
		'envelope',
		[
			['a name of 513 characters', { name: 'n'.repeat(513) }, { code: 100 }],
			['no language', { language: undefined }, { message: expect.stringContaining('language') }],
			['an unknown sub-category', { sub_category: 'NEWS' }, { code: 100 }],
			['an unknown display format', { display_format: 'LIST' }, { code: 100 }],
			['half a second to live', { message_send_ttl_seconds: 30.5 }, { code: 100 }],
			['no components', { components: undefined }, { code: 100 }],
			['components that are no JSON', { components: '[{' }, { code: 100 }],
			['a component that is a text', { components: ['BODY'] }, { code: 100 }],
		],
	],
	[
		'texts',
		[
			['a header without a format', withHeader({ text: 'Ready' }), { error_subcode: 2388043 }],
			[
				'a header with two variables',
				withHeader({ format: 'TEXT', text: 'Hi {{1}} and {{2}}!' }),
				{ error_subcode: 2388047 },
			],
			[
				'a place with a text',
				withHeader({ format: 'LOCATION', text: 'Here' }),
				{ error_subcode: 2388042 },
			],
			['a body of 1025 characters', withBody('x'.repeat(1025)), { error_subcode: 2388040 }],
			[
				'a footer of 61 characters',
				{ components: [BODY, { type: 'FOOTER', text: 'x'.repeat(61) }] },
				{ error_subcode: 2388040 },
			],
			[
				'a footer of two lines',
				{ components: [BODY, { type: 'FOOTER', text: 'a\nb' }] },
				{ error_subcode: 2388073 },
			],
			[
				'a gap in the numbers',
				withBody('Dear {{1}}, your order {{3}} was shipped today.', { body_text: [['a', 'b']] }),
				{ error_subcode: 2388072 },
			],
		],
	],
	[
		'buttons',
		[
			['no list', { components: [BODY, { type: 'BUTTONS' }] }, { error_subcode: 2388043 }],
			['an empty list', withButtons(), { error_subcode: 2388275 }],
			['an unknown type', withButtons({ type: 'LEVER', text: 'Pull' }), { code: 100 }],
			[
				'a text of 26 characters',
				withButtons({ ...REPLY, text: 'x'.repeat(26) }),
				{ error_subcode: 2388040 },
			],
			['the same text twice', withButtons(REPLY, REPLY), { code: 100 }],
			[
				'an address without a scheme',
				withButtons({ ...LINK, url: 'fernwick.example' }),
				{ code: 100 },
			],
			[
				'a variable that is not closed',
				withButtons({ ...LINK, url: 'https://fernwick.example/{{1}' }),
				{ code: 100 },
			],
			[
				'a second number in the address',
				withButtons({ ...LINK, url: 'https://fernwick.example/{{2}}', example: ['a'] }),
				{ code: 100 },
			],
			[
				'no phone number',
				withButtons({ type: 'PHONE_NUMBER', text: 'Call' }),
				{ error_subcode: 2388043 },
			],
			['a coupon without a code', withButtons({ type: 'COPY_CODE' }), { error_subcode: 2388043 }],
			[
				'a code of 21 characters',
				withButtons({ type: 'COPY_CODE', example: 'x'.repeat(21) }),
				{ error_subcode: 2388040 },
			],
		],
	],
	[
		'authentication',
		[
			[
				'a body with a text',
				authentication(BODY, CODE),
				{
					error_subcode: 2388042,
					error_user_msg: 'component of type BODY has unexpected field(s) (text)',
				},
			],
			['no button', authentication({ type: 'BODY' }), { error_subcode: 2388148 }],
			[
				'a footer without minutes',
				authentication({ type: 'BODY' }, { type: 'FOOTER' }, CODE),
				{ error_subcode: 2388043 },
			],
			['a one-tap button without an app', withOtp({ otp_type: 'ONE_TAP' }), { code: 100 }],
			['a short hash', withOtp(apps({ ...APP, signature_hash: 'short' })), { code: 100 }],
			[
				'an autofill text of 26 characters',
				withOtp({ otp_type: 'COPY_CODE', autofill_text: 'x'.repeat(26) }),
				{ code: 100 },
			],
		],
	],
	[
		'carousel',
		[
			[
				'without cards',
				{ category: 'MARKETING', components: [BODY, { type: 'CAROUSEL' }] },
				{ error_subcode: 2388043 },
			],
			[
				'cards without components',
				{ category: 'MARKETING', components: [BODY, { type: 'CAROUSEL', cards: [{}, {}] }] },
				{ error_subcode: 2388043 },
			],
			[
				'beside a footer',
				{
					category: 'MARKETING',
					components: [
						...carousel(card(LINK), card(LINK)).components,
						{ type: 'FOOTER', text: 'Shop' },
					],
				},
				{ code: 100 },
			],
			[
				'a card with a footer',
				carousel([...card(LINK), { type: 'FOOTER', text: 'a' }], card(LINK)),
				{ code: 100 },
			],
			['a card with three buttons', carousel(card(LINK, REPLY, REPLY), card(LINK)), { code: 100 }],
			[
				'a checkout button behind another',
				carousel(
					...Array.from({ length: 2 }, () =>
						card(REPLY, { type: 'ORDER_DETAILS', text: 'Buy now' }),
					),
				),
				{ code: 100 },
			],
		],
	],
	[
		'kinds',
		[
			[
				'an offer without a text',
				{ category: 'MARKETING', components: [{ ...OFFER, limited_time_offer: {} }, BODY] },
				{ error_subcode: 2388043 },
			],
			[
				'an offer with a footer',
				{ category: 'MARKETING', components: [OFFER, BODY, { type: 'FOOTER', text: 'a' }] },
				{ code: 100 },
			],
			[
				'many products without a header',
				{ category: 'MARKETING', ...withButtons({ type: 'MPM', text: 'View items' }) },
				{ code: 100 },
			],
			[
				'an order in marketing',
				{ category: 'MARKETING', ...withButtons({ type: 'ORDER_DETAILS', text: 'Pay' }) },
				{ code: 100 },
			],
		],
	],
])('%s', (_subject, rows) => {
	it.each(rows)('%s is refused', async (_what, changes, expected) => {
		expect(await errorOf(TEMPLATES, post({ ...NEW, ...changes }))).toMatchObject(expected);
	});
});

it('the place of a phone number in a card is named', async () => {
	const button = { type: 'PHONE_NUMBER', text: 'Call', phone_number: 'call us' };
	const error = await errorOf(TEMPLATES, post({ ...NEW, ...carousel(card(button), card(button)) }));
	expect(error.message).toBe(
		"(#192) Param components[1]['cards'][0]['components'][1]['buttons'][0]['phone_number'] is not a valid phone number.",
	);
});

describe('an edit', () => {
	it.each<[string, object, object]>([
		[
			'the text of a body',
			{ components: [{ type: 'BODY', text: '{{1}} is ready.' }] },
			{ error_subcode: 2388299 },
		],
		[
			'a category that the components do not fit',
			{ category: 'AUTHENTICATION' },
			{ error_subcode: 2388148 },
		],
		['the time to live of the category', { message_send_ttl_seconds: 86_400 }, { code: 100 }],
	])('is checked for %s', async (_what, changes, expected) => {
		expect(await errorOf(REJECTED, post(changes))).toMatchObject(expected);
	});

	it('keeps its name and language, and stores the rest', async () => {
		const components = [
			{
				type: 'BODY',
				text: 'Hello {{name}}, your lantern is ready.',
				example: { body_text_named_params: [{ param_name: 'name', example: 'Robin' }] },
			},
		];
		const changes = { name: 'Other Name', language: 'xx', parameter_format: 'named', components };
		expect((await call(REJECTED, post(changes))).body).toMatchObject({ success: true });
		expect((await call(REJECTED)).body).toMatchObject({
			name: 'order_update',
			language: 'en_US',
			parameter_format: 'NAMED',
			components,
		});
	});
});

it('a template in bulk is checked too, and nothing is written if one language is refused', async () => {
	const path = `${ACCOUNT_ID}/upsert_message_templates`;
	const before = graph.api.world.templates.length;
	const body = {
		name: 'new_code',
		category: 'AUTHENTICATION',
		components: [{ type: 'BODY' }, CODE],
	};
	expect(await errorOf(path, post({ ...body, languages: ['de', 'xx'] }))).toMatchObject({
		error_subcode: 2388049,
	});
	expect(graph.api.world.templates).toHaveLength(before);
});
