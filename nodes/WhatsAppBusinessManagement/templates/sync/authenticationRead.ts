import type { IDataObject } from 'n8n-workflow';

/*
 * Meta takes an authentication template without texts, writes them in the template's language, and
 * returns them. Its button is returned as a link with what was sent in the query:
 * `https://www.whatsapp.com/otp/code/?otp_type=ONE_TAP&cta_display_name=Autofill&package_name=…&signature_hash=…&code=otp{{1}}`
 * (read-back of several public integrations; Meta documents only what it takes).
 */

const OTP_LINK = /^https:\/\/(?:www\.)?whatsapp\.com\/otp\/(?:code|copy)\//i;

/** Meta's own labels of the two buttons, in the languages in which they are known here. */
const DEFAULT_LABELS: ReadonlySet<string> = new Set(
	[
		'Copy code',
		'Autofill',
		'Auto-fill',
		'Copiar código',
		'Autocompletar',
		'Preencher automaticamente',
		'Code kopieren',
		'Automatisch ausfüllen',
		'Copier le code',
		'Remplir automatiquement',
	].map((label) => label.toLowerCase()),
);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A label that the user chose; undefined if it is Meta's own, which Meta adds by itself. */
export const ownLabel = (label: unknown): string | undefined =>
	isText(label) && !DEFAULT_LABELS.has(label.trim().toLowerCase()) ? label : undefined;

/** The object without some of its keys, and without those that are undefined. */
export const without = (part: object, ...keys: string[]): IDataObject =>
	Object.fromEntries(
		Object.entries(part).filter(([key, value]) => value !== undefined && !keys.includes(key)),
	) as IDataObject;

/** The apps in the query of the link. Several are separated by commas. */
function appsIn(query: URLSearchParams): IDataObject[] | undefined {
	const parts = (name: string) => (query.get(name) ?? '').split(',').filter(isText);
	const hashes = parts('signature_hash');
	const apps = parts('package_name').map((name, index) => ({
		package_name: name,
		signature_hash: hashes[index],
	}));
	return apps.length > 0 ? apps : undefined;
}

const queryOf = (url: unknown): URLSearchParams =>
	new URLSearchParams(isText(url) ? (url.split(/\?(.*)/s)[1] ?? '') : '');

/** Whether a button is the link that Meta returns for the button of a code. */
export const isOtpLink = ({ type, url }: IDataObject): boolean =>
	String(type).toUpperCase() === 'URL' && isText(url) && OTP_LINK.test(url);

/** The minutes in the link of a code's button; undefined if there are none. */
export function minutesIn(button: IDataObject): number | undefined {
	const minutes = Number(queryOf(button.url).get('code_expiration_minutes') ?? NaN);
	return Number.isInteger(minutes) ? minutes : undefined;
}

/**
 * The button of a code as Meta takes it. A zero-tap template exists only because its terms were
 * accepted, so the acceptance is a part of it.
 */
export function otpButton(button: IDataObject): IDataObject {
	const query = queryOf(isOtpLink(button) ? button.url : undefined);
	const otpType = String(button.otp_type ?? query.get('otp_type') ?? 'COPY_CODE').toUpperCase();
	return {
		type: 'OTP',
		otp_type: otpType,
		...without({
			text: ownLabel(button.text),
			autofill_text: ownLabel(button.autofill_text ?? query.get('cta_display_name')),
			supported_apps: button.supported_apps ?? appsIn(query),
			zero_tap_terms_accepted:
				otpType === 'ZERO_TAP' ? (button.zero_tap_terms_accepted ?? true) : undefined,
		}),
		...without(
			button,
			...['type', 'otp_type', 'url', 'example', 'text', 'autofill_text', 'supported_apps'],
			'zero_tap_terms_accepted',
		),
	};
}
