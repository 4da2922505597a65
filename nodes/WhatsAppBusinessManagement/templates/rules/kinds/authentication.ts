import { isRecord } from '../../../graph/records';
import type { Problem } from '../../finding';
import type { Rule } from '../../rule';
import type { Button, Component, TemplateView } from '../../templateView';
import { buttonsOf } from '../../templateView';
import { choiceOf, shown } from '../../wording';
import { libraryButtons } from './library';

const OTP_TYPES = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'];
const WITH_APPS = ['ONE_TAP', 'ZERO_TAP'];
const OLD_FIELDS = ['package_name', 'signature_hash'];

const MINUTES = { from: 1, to: 90 };
const MAX_APPS = 5;
const PACKAGE_LENGTH = 224;

/** One part of an Android package name. */
const SEGMENT = /^[A-Za-z]\w*$/;
const HASH = /^[A-Za-z0-9+/=]{11}$/;

const SHARED = {
	severity: 'error',
	source: 'Meta: Authentication templates',
	page: 'authentication-templates/authentication-templates',
} as const;

const ZERO_TAP_PAGE = 'authentication-templates/zero-tap-authentication-templates';

/** The components of a type in an authentication template. */
const componentsIn = ({ category, components }: TemplateView, wanted: string): Component[] =>
	category === 'AUTHENTICATION' ? components.filter(({ type }) => type === wanted) : [];

/** The buttons with a code, also those filled in for a template of the library. */
const otpButtons = (template: TemplateView): Button[] => [
	...buttonsOf(template, 'OTP'),
	...libraryButtons(template).filter(({ type }) => type === 'OTP'),
];

const otpTypeOf = ({ raw }: Button): string =>
	typeof raw.otp_type === 'string' ? raw.otp_type.toUpperCase() : '';

/** The buttons that hand the code to an app. */
const appButtons = (template: TemplateView): Button[] =>
	otpButtons(template).filter((button) => WITH_APPS.includes(otpTypeOf(button)));

const oldFieldsOf = ({ raw }: Button): string[] =>
	OLD_FIELDS.filter((field) => raw[field] !== undefined);

interface App {
	path: string;
	raw: Readonly<Record<string, unknown>>;
}

/** Each app of each button. One that is no object counts as an app without fields. */
const appsOf = (template: TemplateView): App[] =>
	appButtons(template).flatMap(({ path, raw }) =>
		(Array.isArray(raw.supported_apps) ? raw.supported_apps : []).map((app: unknown, index) => ({
			path: `${path}.supported_apps[${index}]`,
			raw: isRecord(app) ? app : {},
		})),
	);

const withText = (components: Component[], whose: string): Problem[] =>
	components
		.filter(({ raw }) => raw.text !== undefined)
		.map(({ path }) => ({
			path: `${path}.text`,
			message: `Meta writes the ${whose} of an authentication template, so it cannot have a text`,
			fix: 'Remove the text',
		}));

/** What was given counts: in a list, something that is no button is one too many. */
function wrongButtons(template: TemplateView): Problem[] {
	const { category, isFromLibrary, raw, components, buttonLists } = template;
	if (category !== 'AUTHENTICATION' || isFromLibrary || !Array.isArray(raw.components)) return [];
	const component = components.find(({ type }) => type === 'BUTTONS');
	const given: unknown = component?.raw.buttons;
	const list = buttonLists.find(({ card }) => card === undefined);
	const types = list?.buttons.map(({ type }) => type) ?? [];
	if (Array.isArray(given) && given.length === 1 && types[0] === 'OTP') return [];
	return [
		{
			path: component ? `${component.path}.buttons` : 'components',
			message: 'An authentication template has exactly one button, of the type OTP',
			fix: types.includes('OTP')
				? 'Remove the other buttons'
				: 'Add {"type": "OTP", "otp_type": "COPY_CODE"} as the only button',
		},
	];
}

/** A number, or a text with one: Meta's own samples have both. */
const numberOf = (value: unknown): unknown =>
	typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

function isValidMinutes(value: unknown): boolean {
	const minutes = numberOf(value);
	return (
		typeof minutes === 'number' &&
		Number.isInteger(minutes) &&
		minutes >= MINUTES.from &&
		minutes <= MINUTES.to
	);
}

function nearestMinutes(value: unknown): number | undefined {
	const minutes = numberOf(value);
	if (typeof minutes !== 'number') return undefined;
	return minutes > MINUTES.to ? MINUTES.to : Math.max(MINUTES.from, Math.round(minutes));
}

const shownNumber = (value: unknown): string =>
	typeof value === 'number' ? String(value) : shown(value);

/** A footer with a text is left to `auth.footer-text`. */
const wrongExpiry = (template: TemplateView): Problem[] =>
	componentsIn(template, 'FOOTER')
		.filter(({ raw }) => raw.text === undefined || raw.code_expiration_minutes !== undefined)
		.filter(({ raw }) => !isValidMinutes(raw.code_expiration_minutes))
		.map(({ path, raw }) => ({
			path: `${path}.code_expiration_minutes`,
			message:
				raw.code_expiration_minutes === undefined
					? 'The footer of an authentication template shows when the code expires, and this is missing'
					: `A code expires after ${MINUTES.from} to ${MINUTES.to} minutes, not after ${shownNumber(raw.code_expiration_minutes)}`,
			fix: `Enter ${MINUTES.from} to ${MINUTES.to}, or remove the footer`,
			replacement: nearestMinutes(raw.code_expiration_minutes),
		}));

const hasApps = ({ raw }: Button): boolean =>
	Array.isArray(raw.supported_apps) && raw.supported_apps.length > 0;

function isPackage(name: unknown): boolean {
	if (typeof name !== 'string' || name.length > PACKAGE_LENGTH) return false;
	const segments = name.split('.');
	return segments.length >= 2 && segments.every((segment) => SEGMENT.test(segment));
}

const packageMessage = (name: unknown): string =>
	`The package name ${name === undefined ? 'is missing' : `${shown(name)} is not valid`}: two or more segments separated by dots, each starting with a letter, at most ${PACKAGE_LENGTH} characters`;

const TEXT_RULES: readonly Rule[] = [
	{
		...SHARED,
		id: 'auth.body-text',
		about: 'A body text in an authentication template: Meta writes it',
		source: 'Meta: error 2388042, “component of type BODY has unexpected field(s) (text)”',
		check: (template) => withText(componentsIn(template, 'BODY'), 'body'),
	},
	{
		...SHARED,
		id: 'auth.footer-text',
		about: 'A footer text in an authentication template: Meta writes it',
		source: 'Meta: Authentication templates; error 2388042',
		check: (template) => withText(componentsIn(template, 'FOOTER'), 'footer'),
	},
	{
		...SHARED,
		id: 'auth.header',
		about: 'A header in an authentication template',
		check: (template) =>
			componentsIn(template, 'HEADER').map(({ path }) => ({
				path,
				message: 'An authentication template cannot have a header',
				fix: 'Remove it',
			})),
	},
	{
		...SHARED,
		id: 'auth.expiry',
		about: `An expiry of the code outside ${MINUTES.from} to ${MINUTES.to} minutes`,
		check: wrongExpiry,
	},
];

const APP_RULES: readonly Rule[] = [
	{
		...SHARED,
		id: 'auth.apps-missing',
		about: 'A one-tap or zero-tap button that names no app',
		check: (template) =>
			appButtons(template)
				.filter((button) => !hasApps(button) && oldFieldsOf(button).length === 0)
				.map((button) => ({
					path: `${button.path}.supported_apps`,
					message: `The button of the type ${otpTypeOf(button)} names no app`,
					fix: 'List the package name and the signature hash of each app, or use COPY_CODE',
				})),
	},
	{
		...SHARED,
		id: 'auth.apps-count',
		about: `More than ${MAX_APPS} apps`,
		check: (template) =>
			appButtons(template)
				.map(({ path, raw }) => ({
					path: `${path}.supported_apps`,
					count: Array.isArray(raw.supported_apps) ? raw.supported_apps.length : 0,
				}))
				.filter(({ count }) => count > MAX_APPS)
				.map(({ path, count }) => ({
					path,
					message: `The button names ${count} apps, and may name ${MAX_APPS}`,
					fix: `Remove ${count - MAX_APPS}`,
				})),
	},
	{
		...SHARED,
		id: 'auth.package',
		about: 'A package name that is missing or not valid',
		check: (template) =>
			appsOf(template)
				.filter(({ raw }) => !isPackage(raw.package_name))
				.map(({ path, raw }) => ({
					path: `${path}.package_name`,
					message: packageMessage(raw.package_name),
					fix: 'Use the app’s applicationId, e.g. com.example.app',
				})),
	},
	{
		...SHARED,
		id: 'auth.hash',
		about: 'A signature hash that is missing or not valid',
		check: (template) =>
			appsOf(template)
				.filter(
					({ raw }) => typeof raw.signature_hash !== 'string' || !HASH.test(raw.signature_hash),
				)
				.map(({ path }) => ({
					path: `${path}.signature_hash`,
					message: 'A signature hash has exactly 11 characters: letters, digits, +, / and =',
					fix: 'Calculate it as Meta describes for the app’s signing key',
				})),
	},
	{
		...SHARED,
		id: 'auth.apps-old',
		about: 'An app that is named beside the button’s type, as before v21',
		source: 'Meta: Autofill authentication templates. Not accepted since v21.',
		check: (template) =>
			otpButtons(template).flatMap((button) =>
				oldFieldsOf(button).map((field) => ({
					path: `${button.path}.${field}`,
					message: `Meta no longer accepts ${field} beside the button’s type`,
					fix: 'Move it to supported_apps: [{"package_name": …, "signature_hash": …}]',
				})),
			),
	},
];

/** The rules for templates with a one-time code. */
export const AUTHENTICATION_RULES: readonly Rule[] = [
	...TEXT_RULES,
	{
		...SHARED,
		id: 'auth.buttons',
		about: 'Anything but one button of the type OTP',
		source: 'Meta: error 2388148',
		check: wrongButtons,
	},
	{
		...SHARED,
		id: 'auth.otp-type',
		about: 'A one-time code button of an unknown type',
		check: (template) =>
			otpButtons(template)
				.filter((button) => !OTP_TYPES.includes(otpTypeOf(button)))
				.map(({ path, raw }) => ({
					path: `${path}.otp_type`,
					message:
						raw.otp_type === undefined
							? 'The button has no otp_type'
							: `Meta has no otp_type ${shown(raw.otp_type)}`,
					fix: `Use ${choiceOf(OTP_TYPES)}`,
				})),
	},
	...APP_RULES,
	{
		...SHARED,
		id: 'auth.terms',
		about: 'Zero-tap terms that are not accepted',
		source: 'Meta: Zero-tap authentication templates',
		page: ZERO_TAP_PAGE,
		// No replacement: only the user can accept terms.
		check: (template) =>
			otpButtons(template)
				.filter((button) => otpTypeOf(button) === 'ZERO_TAP')
				.filter(({ raw }) => raw.zero_tap_terms_accepted !== true)
				.map(({ path }) => ({
					path: `${path}.zero_tap_terms_accepted`,
					message: 'The terms for zero-tap codes are not accepted',
					fix: 'Read Meta’s terms and set it to true, or use COPY_CODE',
				})),
	},
];
