/** What is between the scheme and the path. One expression, because every rule for addresses asks it. */
const AUTHORITY = /^(?:https?:\/\/)?([^/?#]*)/i;

/**
 * The host of a web address in lower case, with or without a scheme; empty if there is none.
 *
 * @param address `https://shop.example.com/tea`, or `shop.example.com/tea`
 */
export function hostOf(address: string): string {
	const authority = AUTHORITY.exec(address.trim())?.[1] ?? '';
	const host = authority.slice(authority.lastIndexOf('@') + 1);
	const port = host.indexOf(':');
	return (port === -1 ? host : host.slice(0, port)).toLowerCase();
}

const isHost = (host: string): boolean => host.includes('.') && !/[^\p{L}\p{M}\p{N}.-]/u.test(host);

/** What stands between words and addresses. */
const SEPARATORS = /[\s,;()<>[\]"'*_~`]+/;

const PERIOD_INSIDE = /\.[^.!\s]/;

/** The hosts of the web addresses in a text, also of those without a scheme. */
export const hostsIn = (text: string): string[] =>
	// The period at the end of a sentence makes no address, and most texts have no other.
	(PERIOD_INSIDE.test(text) ? text.split(SEPARATORS) : [])
		.filter((word) => PERIOD_INSIDE.test(word))
		.map((word) => hostOf(word).replace(/[.!]$/, ''))
		.filter(isHost);

const isOrBelow = (host: string, domain: string): boolean =>
	host === domain || host.endsWith(`.${domain}`);

/** Whether a host belongs to WhatsApp, e.g. `wa.me` and `chat.whatsapp.com`. */
export const isWhatsApp = (host: string): boolean =>
	['wa.me', 'whatsapp.com'].some((domain) => isOrBelow(host, domain));

/** Meta’s page on template review names the first three; the others are the widely used ones. */
const SHORTENERS = new Set([
	'bit.ly',
	'tinyurl.com',
	'goo.gl',
	't.co',
	'adf.ly',
	'buff.ly',
	'clck.ru',
	'cutt.ly',
	'encurtador.com.br',
	'is.gd',
	'kutt.it',
	'lnkd.in',
	'ow.ly',
	'rb.gy',
	'rebrand.ly',
	's.id',
	'shorturl.at',
	't.ly',
	'tiny.cc',
	'u.to',
	'v.gd',
	'wa.link',
]);

/** Whether a host belongs to a service that shortens addresses. */
export const isShortener = (host: string): boolean => SHORTENERS.has(host.replace(/^www\./, ''));
