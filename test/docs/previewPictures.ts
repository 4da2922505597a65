import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type {
	PreviewImage,
	PreviewOptions,
} from '../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { preview } from '../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import type { Palette } from './samplePng';
import { pngOf } from './samplePng';

/** Where the pictures of the documentation are. */
export const FOLDER = join(__dirname, '../../docs/pictures/templates');

/** Sky from top to bottom, then hills, lantern, light, and glow. */
const DUSK: Palette = [
	'23395d',
	'33507c',
	'4d6a94',
	'7c86a3',
	'b99aa0',
	'e0ac92',
	'1f3a34',
	'2f1d16',
	'ffd56b',
	'f2b66a',
];

const MEADOW: Palette = [
	'7fb5d5',
	'93c3dd',
	'a9d1e4',
	'bfdeea',
	'd5e9ee',
	'e6f1ee',
	'5f8f4e',
	'7a3b2e',
	'fff1b8',
	'e8dca0',
];

/** A lantern above a hill. */
function lantern(palette: Palette): PreviewImage {
	const [width, height] = [168, 88];
	const [x0, y0] = [84, 44];
	const png = pngOf({ width, height, palette }, (x, y) => {
		const [dx, dy] = [Math.abs(x - x0), y - y0];
		const isCap = (dy >= -20 && dy < -15 && dx <= 9) || (dy > 15 && dy <= 19 && dx <= 11);
		const isHandle = Math.abs(Math.hypot(dx, dy + 20) - 8) < 1.2 && dy < -19;
		if (isCap || isHandle) return 7;
		if (dy >= -15 && dy <= 15 && dx <= 10) return dx > 8 ? 7 : Math.hypot(dx, dy) < 8 ? 8 : 9;
		if (y > 70 - 10 * Math.sin((x + 20) / 34)) return 6;
		return Math.min(5, Math.floor(y / 13));
	});
	return { mimeType: 'image/png', data: png.toString('base64') };
}

const IMAGE = { type: 'HEADER', format: 'IMAGE' };

const reply = (text: string) => ({ type: 'QUICK_REPLY', text });

const card = (text: string) => ({
	components: [
		IMAGE,
		{ type: 'BODY', text },
		{
			type: 'BUTTONS',
			buttons: [
				reply('Show more'),
				{
					type: 'URL',
					text: 'Buy',
					url: 'https://shop.example.com/{{1}}',
					example: ['lantern'],
				},
			],
		},
	],
});

interface Picture {
	template: object;
	options?: PreviewOptions;
}

/** The templates of an invented shop, by the name of their file. */
const PICTURES: Readonly<Record<string, Picture>> = {
	'order-update': {
		template: {
			name: 'order_sent',
			language: 'en_US',
			category: 'UTILITY',
			components: [
				IMAGE,
				{
					type: 'BODY',
					text: 'Hi {{1}}, your order *{{2}}* is on its way. It should arrive on {{3}}.',
					example: { body_text: [['Ann', 'L-2041', 'Friday']] },
				},
				{ type: 'FOOTER', text: 'Glow Lantern Shop' },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'URL',
							text: 'Track the order',
							url: 'https://shop.example.com/track/{{1}}',
							example: ['L-2041'],
						},
					],
				},
			],
		},
		options: { images: { header: lantern(DUSK) } },
	},
	'utility-with-replies': {
		template: {
			name: 'repair_appointment',
			language: 'en_US',
			category: 'UTILITY',
			parameter_format: 'NAMED',
			components: [
				{ type: 'HEADER', format: 'TEXT', text: 'Your appointment' },
				{
					type: 'BODY',
					text: 'Hi {{first_name}}, we expect you on _{{day}}_ to repair your lantern. Does that still suit you?',
					example: {
						body_text_named_params: [
							{ param_name: 'first_name', example: 'Ann' },
							{ param_name: 'day', example: 'Monday at 10:00' },
						],
					},
				},
				{ type: 'BUTTONS', buttons: [reply('Yes'), reply('Another day'), reply('Cancel')] },
			],
		},
	},
	carousel: {
		template: {
			name: 'lanterns_of_winter',
			language: 'en_US',
			category: 'MARKETING',
			components: [
				{
					type: 'BODY',
					text: 'Three lanterns for long evenings, {{1}}. Which one do you like?',
					example: { body_text: [['Ann']] },
				},
				{
					type: 'CAROUSEL',
					cards: [
						card('*Dusk*: brass and warm glass, for the terrace.'),
						card('*Meadow*: light and solar, for the garden.'),
						card('*Harbor*: steel, for wind and rain.'),
					],
				},
			],
		},
		options: { images: { cards: [lantern(DUSK), lantern(MEADOW)] } },
	},
	'limited-time-offer': {
		template: {
			name: 'lantern_week',
			language: 'en_US',
			category: 'MARKETING',
			components: [
				IMAGE,
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: '25% off lanterns', has_expiration: true },
				},
				{
					type: 'BODY',
					text: 'Good news, {{1}}! This week every lantern costs a quarter less.',
					example: { body_text: [['Ann']] },
				},
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'COPY_CODE', example: 'GLOW25' },
						{ type: 'URL', text: 'Shop now', url: 'https://shop.example.com' },
					],
				},
			],
		},
		options: { images: { header: lantern(MEADOW) } },
	},
	authentication: {
		template: {
			name: 'sign_in_code',
			language: 'en_US',
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY', add_security_recommendation: true },
				{ type: 'FOOTER', code_expiration_minutes: 10 },
				{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
			],
		},
	},
	catalog: {
		template: {
			name: 'winter_catalog',
			language: 'en_US',
			category: 'MARKETING',
			components: [
				{ type: 'BODY', text: 'Our winter lanterns are here. Have a look, and order in WhatsApp.' },
				{ type: 'FOOTER', text: 'Free delivery until Sunday' },
				{ type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'View catalog' }] },
			],
		},
	},
	location: {
		template: {
			name: 'pick_up_point',
			language: 'en_US',
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'LOCATION' },
				{
					type: 'BODY',
					text: 'Your parcel {{1}} is ready. The pick-up point is open until {{2}} today.',
					example: { body_text: [['L-2041', '20:00']] },
				},
			],
		},
	},
	'right-to-left': {
		template: {
			name: 'order_sent_ar',
			language: 'ar',
			category: 'UTILITY',
			components: [
				{
					type: 'BODY',
					text: 'مرحبًا {{1}}، تم شحن طلبك رقم *{{2}}* اليوم 🚚\n- فانوس نحاسي كبير\n- فانوس حديقة\nنشكرك على ثقتك بنا.',
					example: { body_text: [['ليلى', 'L-2041']] },
				},
				{ type: 'FOOTER', text: 'متجر الفوانيس' },
				{
					type: 'BUTTONS',
					buttons: [{ type: 'URL', text: 'تتبع الطلب', url: 'https://shop.example.com' }],
				},
			],
		},
	},
	formatting: {
		template: {
			name: 'lantern_care',
			language: 'en_US',
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'TEXT', text: 'How to care for your lantern' },
				{
					type: 'BODY',
					text: 'Hi {{1}}, *three steps* keep it bright:\n1. Let it cool down\n2. Clean the glass with ~water~ a _dry_ cloth\n3. Oil the hinge\nIt came with:\n- one spare wick\n- a key, number `{{2}}`\n> Never carry a burning lantern.\nQuestions? https://shop.example.com/care',
					example: { body_text: [['Ann', 'K-17']] },
				},
				{
					type: 'BUTTONS',
					buttons: [
						reply('Order a wick'),
						reply('Talk to us'),
						reply('Rate the lantern'),
						reply('Return it'),
						reply('Stop'),
					],
				},
			],
		},
	},
	document: {
		template: {
			name: 'invoice_ready',
			language: 'en_US',
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'DOCUMENT' },
				{
					type: 'BODY',
					text: 'Hi {{1}}, here is the invoice for your order {{2}}. Thank you!',
					example: { body_text: [['Ann', 'L-2041']] },
				},
				{
					type: 'BUTTONS',
					buttons: [{ type: 'URL', text: 'Pay online', url: 'https://shop.example.com/pay' }],
				},
			],
		},
		options: {
			images: {
				header: {
					mimeType: 'application/pdf',
					data: '',
					fileName: 'Invoice L-2041.pdf',
					bytes: 83_400,
				},
			},
		},
	},
};

/** The pictures by the names of their files. */
export const pictures = (): Record<string, string> =>
	Object.fromEntries(
		Object.entries(PICTURES).map(([name, { template, options }]) => [
			`${name}.svg`,
			`${preview(template, options).svg}\n`,
		]),
	);

/** The templates of the pictures. */
export const templates = (): object[] => Object.values(PICTURES).map(({ template }) => template);

function write(): void {
	mkdirSync(FOLDER, { recursive: true });
	for (const [file, svg] of Object.entries(pictures())) writeFileSync(join(FOLDER, file), svg);
}

if (require.main === module) write();
