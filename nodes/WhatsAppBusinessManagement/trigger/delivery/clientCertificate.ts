/**
 * What Traefik writes is encoded as in a URL, commas too, and names every certificate that was sent,
 * with Meta also the one that signed it: `Subject="…",Subject="…"`, the client's own first; nothing
 * stands before the comma where that one has no name.
 *
 * @returns the client's own; undefined where a bare comma says that the header was sent twice
 */
function fromTraefik(header: string): string | undefined {
	if (header.includes(',')) return undefined;
	try {
		const [own] = decodeURIComponent(header.replaceAll('+', ' ')).split(',Subject="');
		return own;
	} catch {
		// A percent sign that encodes nothing: Traefik wrote none of this.
		return undefined;
	}
}

/** Envoy and Traefik say what they name, the issuer among it: `Subject="CN=name";Issuer="CN=other"`. */
const SUBJECT = /(?:^|[;,])\s*Subject="((?:[^"\\]|\\.)*)"/gi;

/** The parts of `CN=name,O="Meta, Inc."` (RFC 4514): a separator in quotes, or escaped, is none. */
const PART = /(?:"(?:[^"\\]|\\.)*"|\\.|[^,+;"\\])+/g;

/** The parts of a subject, also as OpenSSL wrote it once: `/O=Meta/CN=name`. */
const partsOf = (subject: string): string[] =>
	subject.startsWith('/') ? subject.split('/') : [...(subject.match(PART) ?? [])];

/** Only at its beginning does a part say what it is: an organisation may be named `CN=…` too. */
const COMMON_NAME = /^\s*(?:CN|2\.5\.4\.3)\s*=\s*"?(.*?)"?\s*$/is;

/** The common names in what the proxy wrote: a subject, or the bare name. */
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
 * Whether the proxy before n8n verified Meta's client certificate: it writes the subject into a
 * header, and takes the header away from everybody else.
 *
 * @param header as it came; one that was sent twice, or names two, is refused
 */
export function isMetasCertificate(header: unknown, commonName: string): boolean {
	if (typeof header !== 'string') return false;
	// Nobody else encodes the sign between a kind and its name.
	const text = /%3d/i.test(header) ? fromTraefik(header) : header;
	const names = commonNames((text ?? '').trim());
	return names.length === 1 && names[0]?.toLowerCase() === commonName.toLowerCase();
}
