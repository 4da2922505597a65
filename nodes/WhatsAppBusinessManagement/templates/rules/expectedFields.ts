import { isCategory } from '../categories';
import { formatOf, MEDIA_FORMATS } from '../places';
import type { Button, Component, TemplateView } from '../templateView';

const EMPTY_FORMATS = ['LOCATION', 'PRODUCT'];

/**
 * The fields that a component may have beside its type (Meta: Components, Authentication templates).
 * Header and body depend on more than the type: see below.
 */
const OF_COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
	['BUTTONS', ['buttons']],
	['CAROUSEL', ['cards']],
	['LIMITED_TIME_OFFER', ['limited_time_offer']],
	['CALL_PERMISSION_REQUEST', []],
]);

/** The fields that a button may have beside its type (Meta: Components, and the pages of each kind). */
const OF_BUTTONS: ReadonlyMap<string, readonly string[]> = new Map([
	['QUICK_REPLY', ['text']],
	['URL', ['text', 'url', 'example', 'app_deep_link']],
	['PHONE_NUMBER', ['text', 'phone_number']],
	['COPY_CODE', ['example']],
	[
		'OTP',
		[
			'text',
			'otp_type',
			'autofill_text',
			'supported_apps',
			'zero_tap_terms_accepted',
			// `auth.apps-old` names these two.
			'package_name',
			'signature_hash',
		],
	],
	['FLOW', ['text', 'flow_id', 'flow_name', 'flow_json', 'flow_action', 'navigate_screen', 'icon']],
	['CATALOG', ['text']],
	['MPM', ['text']],
	['SPM', ['text']],
	['ORDER_DETAILS', ['text']],
	['VOICE_CALL', ['text']],
	// `contact.text` names the text.
	['REQUEST_CONTACT_INFO', ['text']],
]);

function ofHeader(header: Component): readonly string[] | undefined {
	const format = formatOf(header);
	if (format === 'TEXT') return ['format', 'text', 'example'];
	if (MEDIA_FORMATS.includes(format)) return ['format', 'example'];
	return EMPTY_FORMATS.includes(format) ? ['format'] : undefined;
}

/** In an authentication template, `auth.body-text` and `auth.footer-text` name the text. */
function ofText(type: string, category: string): readonly string[] {
	const isCode = category === 'AUTHENTICATION';
	if (type === 'FOOTER') return isCode ? ['text', 'code_expiration_minutes'] : ['text'];
	return isCode ? ['text', 'add_security_recommendation'] : ['text', 'example'];
}

/** The fields that a component may have beside its type; undefined if that is unknown. */
export function fieldsOfComponent(
	component: Component,
	{ category }: TemplateView,
): readonly string[] | undefined {
	const { type } = component;
	if (type === 'HEADER') return ofHeader(component);
	if (type === 'BODY' || type === 'FOOTER') {
		return isCategory(category) ? ofText(type, category) : undefined;
	}
	return OF_COMPONENTS.get(type);
}

/** The fields that a button may have beside its type; undefined if that is unknown. */
export const fieldsOfButton = ({ type }: Button): readonly string[] | undefined =>
	OF_BUTTONS.get(type);
