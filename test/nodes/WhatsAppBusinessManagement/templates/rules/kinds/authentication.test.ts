import { AUTHENTICATION_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/authentication';
import type { Part } from '../../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	detailsOf,
	mediaHeaderOf,
	templateOf,
} from '../../templateOf';

const BODY = { type: 'BODY', add_security_recommendation: true };
const COPY = { type: 'OTP', otp_type: 'COPY_CODE' };
const APP = { package_name: 'com.example.lanterns', signature_hash: 'K8a/AINcGX7' };
const ONLY_BUTTON = 'An authentication template has exactly one button, of the type OTP';
const OTP_TYPES = 'Use COPY_CODE, ONE_TAP or ZERO_TAP';

const code = (...components: unknown[]) => templateOf(components, { category: 'AUTHENTICATION' });

/** A code with this button. */
const withButton = (button: Part) => code(BODY, buttonsOf({ type: 'OTP', ...button }));

const withApp = (app: unknown) => withButton({ otp_type: 'ONE_TAP', supported_apps: [app] });

const expiring = (minutes: unknown) =>
	code(BODY, { type: 'FOOTER', code_expiration_minutes: minutes }, buttonsOf(COPY));

const AT_BUTTON = 'components[1].buttons[0]';
const AT_MINUTES = 'error auth.expiry at components[1].code_expiration_minutes';
const ENTER_MINUTES = 'Enter 1 to 90, or remove the footer';
const PACKAGE_RULE =
	'two or more segments separated by dots, each starting with a letter, at most 224 characters';
const USE_PACKAGE = 'Use the app’s applicationId, e.g. com.example.app';
const HASH_RULE = [
	'A signature hash has exactly 11 characters: letters, digits, +, / and =',
	'Calculate it as Meta describes for the app’s signing key',
];

describe('authentication templates', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'a text in the body',
			code({ ...BODY, text: 'Your code is {{1}}.' }, buttonsOf(COPY)),
			[
				'error auth.body-text at components[0].text',
				'Meta writes the body of an authentication template, so it cannot have a text',
				'Remove the text',
			],
		],
		[
			'a text in the footer',
			code(BODY, { type: 'FOOTER', text: 'Lanterns' }, buttonsOf(COPY)),
			[
				'error auth.footer-text at components[1].text',
				'Meta writes the footer of an authentication template, so it cannot have a text',
				'Remove the text',
			],
		],
		[
			'a header',
			code(mediaHeaderOf('IMAGE'), BODY, buttonsOf(COPY)),
			[
				'error auth.header at components[0]',
				'An authentication template cannot have a header',
				'Remove it',
			],
		],
		[
			'no buttons',
			code(BODY),
			[
				'error auth.buttons at components',
				ONLY_BUTTON,
				'Add {"type": "OTP", "otp_type": "COPY_CODE"} as the only button',
			],
		],
		...[[], {}, 'OTP', undefined].map((buttons): [string, Part, unknown[]] => [
			`the buttons ${JSON.stringify(buttons)}`,
			code(BODY, { type: 'BUTTONS', buttons }),
			[
				'error auth.buttons at components[1].buttons',
				ONLY_BUTTON,
				'Add {"type": "OTP", "otp_type": "COPY_CODE"} as the only button',
			],
		]),
		[
			'a text beside the code',
			code(BODY, buttonsOf(COPY, 'Copy')),
			['error auth.buttons at components[1].buttons', ONLY_BUTTON, 'Remove the other buttons'],
		],
		[
			'another button',
			code(BODY, buttonsOf({ type: 'QUICK_REPLY', text: 'Yes' })),
			[
				'error auth.buttons at components[1].buttons',
				ONLY_BUTTON,
				'Add {"type": "OTP", "otp_type": "COPY_CODE"} as the only button',
			],
		],
		[
			'a button beside the code',
			code(BODY, buttonsOf(COPY, { type: 'QUICK_REPLY', text: 'Yes' })),
			['error auth.buttons at components[1].buttons', ONLY_BUTTON, 'Remove the other buttons'],
		],
		[
			'no type of the code',
			withButton({}),
			[`error auth.otp-type at ${AT_BUTTON}.otp_type`, 'The button has no otp_type', OTP_TYPES],
		],
		[
			'an unknown type of the code',
			withButton({ otp_type: 'AUTOFILL' }),
			[
				`error auth.otp-type at ${AT_BUTTON}.otp_type`,
				'Meta has no otp_type “AUTOFILL”',
				OTP_TYPES,
			],
		],
		[
			'95 minutes',
			expiring(95),
			[AT_MINUTES, 'A code expires after 1 to 90 minutes, not after 95', ENTER_MINUTES, 90],
		],
		[
			'a negative number of minutes',
			expiring(-3),
			[AT_MINUTES, 'A code expires after 1 to 90 minutes, not after -3', ENTER_MINUTES, 1],
		],
		[
			'half minutes',
			expiring(2.5),
			[AT_MINUTES, 'A code expires after 1 to 90 minutes, not after 2.5', ENTER_MINUTES, 3],
		],
		[
			'minutes in words',
			expiring('five'),
			[AT_MINUTES, 'A code expires after 1 to 90 minutes, not after “five”', ENTER_MINUTES],
		],
		[
			'a footer without minutes',
			code(BODY, { type: 'FOOTER' }, buttonsOf(COPY)),
			[
				AT_MINUTES,
				'The footer of an authentication template shows when the code expires, and this is missing',
				ENTER_MINUTES,
			],
		],
		[
			'one-tap without an app',
			withButton({ otp_type: 'one_tap', supported_apps: [] }),
			[
				`error auth.apps-missing at ${AT_BUTTON}.supported_apps`,
				'The button of the type ONE_TAP names no app',
				'List the package name and the signature hash of each app, or use COPY_CODE',
			],
		],
		[
			'seven apps',
			withButton({ otp_type: 'ONE_TAP', supported_apps: Array<Part>(7).fill(APP) }),
			[
				`error auth.apps-count at ${AT_BUTTON}.supported_apps`,
				'The button names 7 apps, and may name 5',
				'Remove 2',
			],
		],
		[
			'a hyphen in the package name',
			withApp({ ...APP, package_name: 'com.my-lanterns' }),
			[
				`error auth.package at ${AT_BUTTON}.supported_apps[0].package_name`,
				`The package name “com.my-lanterns” is not valid: ${PACKAGE_RULE}`,
				USE_PACKAGE,
			],
		],
		[
			'a package name that ends with a dot',
			withApp({ ...APP, package_name: 'com.' }),
			[
				`error auth.package at ${AT_BUTTON}.supported_apps[0].package_name`,
				`The package name “com.” is not valid: ${PACKAGE_RULE}`,
				USE_PACKAGE,
			],
		],
		[
			'a text as the app',
			withApp('com.example.lanterns'),
			[
				`error auth.package at ${AT_BUTTON}.supported_apps[0].package_name`,
				`The package name is missing: ${PACKAGE_RULE}`,
				USE_PACKAGE,
			],
			[`error auth.hash at ${AT_BUTTON}.supported_apps[0].signature_hash`, ...HASH_RULE],
		],
		[
			'a hash of 12 characters',
			withApp({ ...APP, signature_hash: 'K8a/AINcGX7=' }),
			[`error auth.hash at ${AT_BUTTON}.supported_apps[0].signature_hash`, ...HASH_RULE],
		],
		[
			'a hash with another sign',
			withApp({ ...APP, signature_hash: 'K8a_AINcGX7' }),
			[`error auth.hash at ${AT_BUTTON}.supported_apps[0].signature_hash`, ...HASH_RULE],
		],
		[
			'an app as before v21',
			withButton({ otp_type: 'ONE_TAP', package_name: APP.package_name }),
			[
				`error auth.apps-old at ${AT_BUTTON}.package_name`,
				'Meta no longer accepts package_name beside the button’s type',
				'Move it to supported_apps: [{"package_name": …, "signature_hash": …}]',
			],
		],
		...[undefined, false, 'true'].map((accepted): [string, Part, unknown[]] => [
			`terms that are ${accepted}`,
			withButton({
				otp_type: 'ZERO_TAP',
				supported_apps: [APP],
				zero_tap_terms_accepted: accepted,
			}),
			[
				`error auth.terms at ${AT_BUTTON}.zero_tap_terms_accepted`,
				'The terms for zero-tap codes are not accepted',
				'Read Meta’s terms and set it to true, or use COPY_CODE',
			],
		]),
		[
			'an entry of the library without an app',
			templateOf(undefined, {
				category: 'AUTHENTICATION',
				library_template_name: 'verify_code_1',
				library_template_button_inputs: [{ type: 'otp', otp_type: 'ONE_TAP' }],
			}),
			[
				'error auth.apps-missing at library_template_button_inputs[0].supported_apps',
				'The button of the type ONE_TAP names no app',
				'List the package name and the signature hash of each app, or use COPY_CODE',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, AUTHENTICATION_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['the least', code({ type: 'BODY' }, buttonsOf(COPY))],
		['1 minute', expiring(1)],
		['90 minutes', expiring(90)],
		['minutes as a text', expiring('90')],
		[
			'five apps, with names of 224 characters',
			withButton({
				otp_type: 'ONE_TAP',
				supported_apps: Array<Part>(5).fill({ ...APP, package_name: `a.${'b'.repeat(222)}` }),
			}),
		],
		[
			'zero-tap',
			withButton({ otp_type: 'zero_tap', supported_apps: [APP], zero_tap_terms_accepted: true }),
		],
		[
			'text and header in another category',
			templateOf([mediaHeaderOf('IMAGE'), bodyOf(PLAIN_TEXT)]),
		],
		['components that are no list', templateOf({}, { category: 'AUTHENTICATION' })],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, AUTHENTICATION_RULES)).toEqual([]);
	});
});
