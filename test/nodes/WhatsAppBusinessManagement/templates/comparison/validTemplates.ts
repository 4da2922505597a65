import fc from 'fast-check';

import {
	body,
	buttons,
	coupon,
	filled,
	footer,
	header,
	link,
	media,
	phone,
	reply,
	sometimes,
	textHeader,
	type Json,
} from './validParts';

/* Templates that Meta accepts, of every kind. */

const envelope = fc.record({
	name: fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
	language: fc.constantFrom('en_US', 'de', 'pt_BR', 'fil', 'prs_AF', 'zh_CN'),
});

const TIMES: Record<string, number[]> = {
	UTILITY: [30, 43_200, -1],
	MARKETING: [43_200, 2_592_000],
	AUTHENTICATION: [30, 900, -1],
};

/** A whole template; its parts depend on the category, and on whether its variables have names. */
function template(
	categories: string[],
	parts: (category: string, isNamed: boolean) => fc.Arbitrary<Array<Json | undefined>>,
	more: Json = {},
): fc.Arbitrary<Json> {
	return fc
		.tuple(envelope, fc.constantFrom(...categories), fc.boolean())
		.chain(([start, category, isNamed]) =>
			fc
				.tuple(parts(category, isNamed), sometimes(fc.constantFrom(...(TIMES[category] ?? []))))
				.map(([components, seconds]) =>
					filled({
						...start,
						category,
						parameter_format: isNamed ? 'NAMED' : undefined,
						message_send_ttl_seconds: seconds,
						...more,
						components: components.filter((part) => part !== undefined),
					}),
				),
		);
}

const BOTH = ['UTILITY', 'MARKETING'];

const withButton = (button: Json) => ({ type: 'BUTTONS', buttons: [button] });

const standard = template(BOTH, (category, isNamed) =>
	fc.tuple(sometimes(header(isNamed)), body(isNamed), sometimes(footer), buttons(category)),
);

const APP = { package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' };

const otp = fc.constantFrom<Json>(
	{ otp_type: 'COPY_CODE' },
	{ otp_type: 'copy_code', text: 'Copy it' },
	{ otp_type: 'ONE_TAP', autofill_text: 'Fill in', supported_apps: [APP] },
	{ otp_type: 'ZERO_TAP', zero_tap_terms_accepted: true, supported_apps: [APP, APP] },
);

const authentication = template(['AUTHENTICATION'], () =>
	fc.tuple(
		fc.constantFrom({ type: 'BODY' }, { type: 'BODY', add_security_recommendation: true }),
		sometimes(
			fc
				.integer({ min: 1, max: 90 })
				.map((minutes) => ({ type: 'FOOTER', code_expiration_minutes: minutes })),
		),
		otp.map((button) => withButton({ type: 'OTP', ...button })),
	),
);

/** Cards with the same parts: their layout is chosen once. */
const carousel = template(['MARKETING'], (_, isNamed) =>
	fc
		.record({
			intro: body(isNamed, 1),
			count: fc.integer({ min: 2, max: 10 }),
			picture: media('IMAGE', 'VIDEO'),
			text: sometimes(body(isNamed, 1)),
			buttons: fc.oneof(
				fc.tuple(reply),
				fc.tuple(link),
				fc.tuple(reply, phone),
				fc.constant([
					{ type: 'ORDER_DETAILS', text: 'Buy now' },
					{ type: 'QUICK_REPLY', text: 'No' },
				]),
			),
		})
		.map(({ intro, count, picture, text, buttons: list }) => {
			const components = [picture, text, { type: 'BUTTONS', buttons: list }].filter(Boolean);
			return [
				intro,
				{ type: 'CAROUSEL', cards: Array.from({ length: count }, () => ({ components })) },
			];
		}),
);

const productCarousel = template(['MARKETING'], (_, isNamed) =>
	fc
		.tuple(
			body(isNamed, 1),
			fc.constantFrom<Json>(
				{ type: 'SPM', text: 'View' },
				{ type: 'URL', text: 'Buy', url: 'https://fernwick.example/p' },
			),
		)
		.map(([intro, button]) => {
			const components = [{ type: 'HEADER', format: 'PRODUCT' }, withButton(button)];
			return [intro, { type: 'CAROUSEL', cards: [{ components }, { components }] }];
		}),
);

/** The code is required if the offer expires. */
const offer = template(['MARKETING'], (_, isNamed) =>
	fc
		.tuple(
			sometimes(media('IMAGE', 'VIDEO')),
			fc.constantFrom('Spring offer!', 'x'.repeat(16)),
			fc.boolean(),
			body(isNamed, 1),
			fc.tuple(coupon, link),
			fc.boolean(),
		)
		.map(([picture, text, expires, intro, [code, shop], hasCode]) => [
			picture,
			{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text, has_expiration: expires } },
			intro,
			{ type: 'BUTTONS', buttons: expires || hasCode ? [code, shop] : [shop] },
		]),
);

const products = template(['MARKETING'], (_, isNamed) =>
	fc.oneof(
		fc.tuple(
			body(isNamed, 1),
			sometimes(footer),
			fc.constant(withButton({ type: 'CATALOG', text: 'View catalog' })),
		),
		fc.tuple(
			textHeader(isNamed),
			body(isNamed, 1),
			fc.constant(withButton({ type: 'MPM', text: 'View items' })),
		),
		fc.tuple(
			fc.constant({ type: 'HEADER', format: 'PRODUCT' }),
			body(isNamed, 0),
			fc.constant(withButton({ type: 'SPM', text: 'View' })),
		),
	),
);

const ORDER = withButton({ type: 'ORDER_DETAILS', text: 'Review and Pay' });

const orders = fc.oneof(
	template(['UTILITY'], (_, isNamed) => fc.tuple(body(isNamed), fc.constant(ORDER))),
	template(['MARKETING'], (_, isNamed) => fc.tuple(body(isNamed), fc.constant(ORDER)), {
		display_format: 'ORDER_DETAILS',
	}),
	template(['UTILITY'], (_, isNamed) => fc.tuple(body(isNamed)), { sub_category: 'ORDER_STATUS' }),
);

const requests = template(BOTH, (_, isNamed) =>
	fc.tuple(
		body(isNamed),
		fc.constantFrom<Json>(
			{ type: 'call_permission_request' },
			withButton({ type: 'REQUEST_CONTACT_INFO' }),
		),
	),
);

/** A template that Meta accepts. */
export const validTemplate: fc.Arbitrary<Json> = fc.oneof(
	{ arbitrary: standard, weight: 5 },
	{ arbitrary: authentication, weight: 2 },
	{ arbitrary: carousel, weight: 2 },
	productCarousel,
	{ arbitrary: offer, weight: 2 },
	products,
	orders,
	requests,
);
