/** White space, control and invisible characters, and the backslash, which URL parsers read differently. */
const UNCLEAR = /[\s\\\p{Cc}\p{Cf}]/u;

/** The authority of an address that is written out: scheme, two slashes, host and port. */
const AUTHORITY = /^https?:\/\/([^/?#]+)/i;

/** An IPv4 address as a URL parser returns it, also for forms such as `127.1`, `0x7f.0.0.1` and `2130706433`. */
const IP_V4 = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * Parses an address. `URL.canParse` is not used, because on Node 20 it begins to refuse hosts with letters
 * such as `ü` after some thousand calls, when it is optimized (nodejs/node, fast path of URL.canParse).
 *
 * @returns undefined if it is none
 */
export function urlOf(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/**
 * Parses an address that a user entered or that another server returned. Every such address is parsed here,
 * because n8n's HTTP helper, a proxy and Node may disagree about an unusual one, and then a token or a signed
 * delivery would go to another server than the one that was checked.
 *
 * @returns undefined unless it is http or https, written out, without a user, a password, a backslash, white
 * space and control characters, and with a host that is not disguised
 */
export function plainAddress(text: string): URL | undefined {
	const [, authority = ''] = AUTHORITY.exec(text) ?? [];
	if (authority === '' || /[@%]/.test(authority) || UNCLEAR.test(text)) return undefined;
	const url = urlOf(text);
	if (!url) return undefined;
	const host = authority.replace(/:\d*$/, '');
	const isDisguised = IP_V4.test(url.hostname) && url.hostname !== host;
	return isDisguised || url.hostname.endsWith('.') ? undefined : url;
}

/** Whether a URL points to this machine. Only then may a token be sent without TLS. */
export function isLoopback(url: URL): boolean {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
