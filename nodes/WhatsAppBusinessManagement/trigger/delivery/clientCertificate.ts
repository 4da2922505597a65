/**
 * Traefik URL-encodes the header, including commas, and lists every certificate that was sent, with Meta
 * also the issuer's: `Subject="…",Subject="…"`. The client's own comes first, and is empty if it has no
 * name.
 *
 * @returns the client's own; undefined if an unencoded comma shows that the header was sent twice
 */
function fromTraefik(header: string): string | undefined {
	if (header.includes(',')) return undefined;
	try {
		const [own] = decodeURIComponent(header.replaceAll('+', ' ')).split(',Subject="');
		return own;
	} catch {
		// Invalid percent-encoding: Traefik did not write this.
		return undefined;
	}
}

/** Envoy and Traefik label each name, the issuer's too: `Subject="CN=name";Issuer="CN=other"`. */
const SUBJECT = /(?:^|[;,])\s*Subject="((?:[^"\\]|\\.)*)"/gi;

/** The parts of `CN=name,O="Meta, Inc."` (RFC 4514): a quoted or escaped separator does not count. */
const PART = /(?:"(?:[^"\\]|\\.)*"|\\.|[^,+;"\\])+/g;

/** The parts of a subject, also in OpenSSL's older format: `/O=Meta/CN=name`. */
const partsOf = (subject: string): string[] =>
	subject.startsWith('/') ? subject.split('/') : [...(subject.match(PART) ?? [])];

/** Matches the start of a part only, because an organisation's name may contain `CN=…` too. */
const COMMON_NAME = /^\s*(?:CN|2\.5\.4\.3)\s*=\s*"?(.*?)"?\s*$/is;

/** The common names in the proxy's header, which is a subject or a bare name. */
function commonNames(text: string): string[] {
	if (/^[\w.*-]+$/.test(text)) return [text];
	const named = [...text.matchAll(SUBJECT)].map(([, subject]) => subject ?? '');
	const subjects = named.length > 0 ? named : [text];
	return subjects
		.flatMap(partsOf)
		.map((part) => COMMON_NAME.exec(part)?.[1])
		.filter((name) => name !== undefined);
}

/**
 * Whether the proxy in front of n8n verified Meta's client certificate: the proxy writes the subject into
 * a header, and removes the header from all other requests.
 *
 * @param header as received; a header that was sent twice or has two common names is refused
 */
export function isMetasCertificate(header: unknown, commonName: string): boolean {
	if (typeof header !== 'string') return false;
	// Only Traefik encodes the equals sign.
	const text = /%3d/i.test(header) ? fromTraefik(header) : header;
	const names = commonNames((text ?? '').trim());
	return names.length === 1 && names[0]?.toLowerCase() === commonName.toLowerCase();
}
