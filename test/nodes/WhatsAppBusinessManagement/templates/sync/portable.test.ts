import { mediaOf } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/media';
import { portable } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/portable';

const ADDRESS = 'https://scontent.whatsapp.net/v/t61/lantern.jpg?oe=1';

/** A template as Meta returns it. */
const read = (more: object) => ({
	id: '1',
	name: 'order_update',
	language: 'en_US',
	status: 'APPROVED',
	category: 'UTILITY',
	previous_category: 'MARKETING',
	quality_score: { score: 'GREEN' },
	rejected_reason: 'NONE',
	last_updated_time: 1767225600,
	parameter_format: 'POSITIONAL',
	library_template_name: 'parcel_on_its_way_1',
	...more,
});

const otp = (query: string) =>
	`https://www.whatsapp.com/otp/code/?${query}&code_expiration_minutes=5&code=otp{{1}}`;

const code = (buttons: object[], footer?: object) =>
	read({
		category: 'AUTHENTICATION',
		components: [
			{
				type: 'BODY',
				text: '*{{1}}* is your verification code.',
				add_security_recommendation: true,
				example: { body_text: [['123456']] },
			},
			...(footer ? [footer] : []),
			{ type: 'BUTTONS', buttons },
		],
	});

const componentsOf = (template: object) => portable({ ...template }).components;

describe('portable', () => {
	it('has what Meta takes, and nothing of the account', () => {
		const components = [
			{ type: 'BODY', text: 'Hello', unknown_key: { kept: true } },
			{ type: 'NEW' },
		];
		expect(
			portable(
				read({
					message_send_ttl_seconds: 600,
					cta_url_link_tracking_opted_out: false,
					display_format: 'ORDER_DETAILS',
					sub_category: null,
					components,
				}),
			),
		).toEqual({
			name: 'order_update',
			language: 'en_US',
			category: 'UTILITY',
			message_send_ttl_seconds: 600,
			cta_url_link_tracking_opted_out: false,
			display_format: 'ORDER_DETAILS',
			components,
		});
		expect(portable(read({ parameter_format: 'NAMED' })).parameter_format).toBe('NAMED');
	});

	it.each([
		[
			'copy code, as a link',
			code([{ type: 'URL', text: 'Copy code', url: otp('otp_type=COPY_CODE'), example: ['x'] }]),
			[{ type: 'OTP', otp_type: 'COPY_CODE' }],
		],
		[
			'one-tap, as a link with the apps in it',
			code([
				{
					type: 'URL',
					text: 'Take it',
					url: otp(
						'otp_type=ONE_TAP&cta_display_name=Fill+in&package_name=com.a.b%2Ccom.c&signature_hash=K8a%2FAINcGX7%2CU4hoZi%2BkgMN',
					),
				},
			]),
			[
				{
					type: 'OTP',
					otp_type: 'ONE_TAP',
					text: 'Take it',
					autofill_text: 'Fill in',
					supported_apps: [
						{ package_name: 'com.a.b', signature_hash: 'K8a/AINcGX7' },
						{ package_name: 'com.c', signature_hash: 'U4hoZi+kgMN' },
					],
				},
			],
		],
		[
			'zero-tap, as it was sent',
			code([
				{
					type: 'otp',
					otp_type: 'zero_tap',
					text: 'Código propio',
					autofill_text: 'Autofill',
					supported_apps: [{ package_name: 'com.a.b', signature_hash: 'K8a/AINcGX7' }],
				},
			]),
			[
				{
					type: 'OTP',
					otp_type: 'ZERO_TAP',
					text: 'Código propio',
					supported_apps: [{ package_name: 'com.a.b', signature_hash: 'K8a/AINcGX7' }],
					zero_tap_terms_accepted: true,
				},
			],
		],
	])('turns the button of a code back: %s', (_what, template, buttons) => {
		expect(componentsOf(template)).toEqual([
			{ type: 'BODY', add_security_recommendation: true },
			{ type: 'BUTTONS', buttons },
		]);
		expect(portable(portable(template))).toEqual(portable(template));
	});

	it.each([
		['its own minutes', { type: 'FOOTER', text: 'Expires in 7.', code_expiration_minutes: 7 }, 7],
		['the minutes of the link', { type: 'FOOTER', text: 'Expires in 5 minutes.' }, 5],
	])('has the expiry of a code: %s', (_what, footer, minutes) => {
		const button = { type: 'URL', text: 'Copy code', url: otp('otp_type=COPY_CODE') };
		expect(componentsOf(code([button], footer))?.[1]).toEqual({
			type: 'FOOTER',
			code_expiration_minutes: minutes,
		});
	});

	it('leaves a link to WhatsApp’s site in another category', () => {
		const buttons = [{ type: 'URL', text: 'Copy code', url: otp('otp_type=COPY_CODE') }];
		expect(componentsOf(read({ components: [{ type: 'BUTTONS', buttons }] }))).toEqual([
			{ type: 'BUTTONS', buttons },
		]);
	});

	it('has the code of a coupon as a text, also in cards', () => {
		const buttons = [{ type: 'COPY_CODE', text: 'Copy offer code', example: ['GLOW20'] }];
		const expected = [{ type: 'COPY_CODE', example: 'GLOW20' }];
		const list = { type: 'BUTTONS', buttons };
		const components = [list, { type: 'CAROUSEL', cards: [{ components: [list] }] }];
		expect(componentsOf(read({ components }))).toEqual([
			{ type: 'BUTTONS', buttons: expected },
			{ type: 'CAROUSEL', cards: [{ components: [{ type: 'BUTTONS', buttons: expected }] }] },
		]);
	});
});

describe('mediaOf', () => {
	it('finds the samples of headers, also of cards', () => {
		const header = (format: string, handle?: string) => ({
			type: 'HEADER',
			format,
			...(handle ? { example: { header_handle: [handle] } } : {}),
		});
		const cards = [
			{ components: [header('VIDEO', ADDRESS)] },
			{ components: [{ type: 'BODY', text: 'x' }, header('video')] },
		];
		const components = [header('image', '4::aW1hZ2U=:AR'), { type: 'CAROUSEL', cards }];
		expect(mediaOf({ components })).toEqual([
			{ name: 'header', path: 'components[0]', format: 'IMAGE', handle: '4::aW1hZ2U=:AR' },
			{
				name: 'card_1',
				path: 'components[1].cards[0].components[0]',
				format: 'VIDEO',
				handle: ADDRESS,
				address: ADDRESS,
			},
			{ name: 'card_2', path: 'components[1].cards[1].components[1]', format: 'VIDEO' },
		]);
		expect(mediaOf({ components: [header('TEXT'), header('LOCATION')] })).toEqual([]);
	});
});
