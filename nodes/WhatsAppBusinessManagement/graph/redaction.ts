import { isRecord, recordOf } from './records';

const MASK = '[hidden]';

/** Characters. What is shorter would hit words. */
const SHORTEST_SECRET = 8;

/**
 * What a secret looks like in text: Meta's access tokens (`EAA…`), an app token (`id|secret`), and
 * whatever stands behind a parameter or a scheme that carries one. What stays is in the first group.
 */
const SECRETS: readonly RegExp[] = [
	/()\bEAA[A-Za-z0-9]{16,}/g,
	/()\b\d{5,}(?:\||%7C)[A-Za-z0-9_-]{16,}/gi,
	/((?:\b|%[0-9a-f]{2})(?:access_token|input_token|client_secret|appsecret_proof|verify_token|pin)(?:=|%3D|\\?"?\s*:\s*\\?"?))[^&\s"',}\\]+/gi,
	/(\b(?:Bearer|OAuth)\s+)[A-Za-z0-9|._-]{16,}/gi,
];

/** Keys whose value is a secret, whatever it looks like: `access_token`, `sip_user_password`, `pin` … */
const SECRET_KEY = /(^|_)(token|secret|password|proof|pin)$|^oauth_url$/;

/** A key among them that a call may ask for, because what it holds is meant for the user. */
export type Revealed = 'oauth_url';

/** What a person may have written, e.g. the text of a template that sends a PIN, is no secret. */
const SECRETS_IN_DATA = SECRETS.slice(0, 2);

/** Without one of these none of them is there. */
const MARKS = /EAA|\||%7C/i;

/** Hides secrets: those it was given by value, and whatever else looks like one. */
export class Redaction {
	private readonly values: string[];

	private readonly words: string[];

	/**
	 * @param values the credential's own secrets; short ones are left out, they would hit words
	 * @param words secrets that somebody thought of: they may stand in any text, so they are hidden in
	 * messages, where Meta may repeat what was sent, but not in data
	 */
	constructor(values: string[] = [], words: string[] = []) {
		this.values = values.filter((value) => value.length >= SHORTEST_SECRET);
		this.words = words.filter((word) => word.length >= SHORTEST_SECRET);
	}

	/**
	 * Hides what the user typed as a secret for one call: a PIN, a verify token. Shorter texts than a PIN
	 * would hit words.
	 */
	hide(words: string[]): void {
		this.words.push(...words.filter((word) => word.length >= 6 && !this.words.includes(word)));
	}

	/** Masks every secret in a message. */
	text(text: string): string {
		return this.mask(text, SECRETS, [...this.values, ...this.words]);
	}

	private mask(text: string, patterns: readonly RegExp[], values = this.values): string {
		const known = values.reduce((masked, value) => masked.replaceAll(value, MASK), text);
		return patterns.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), known);
	}

	/**
	 * A copy of an answer that may be shown: secrets masked at any depth; `paging` left out, because
	 * its `next` carries the token. Of a list inside the answer `hasMore` says that it goes on.
	 *
	 * @param reveals a key at the top of the answer that is not masked
	 */
	answer(value: unknown, reveals?: Revealed): unknown {
		return isRecord(value) ? this.record(value, reveals) : this.part(value);
	}

	private part(value: unknown): unknown {
		if (typeof value === 'string') return this.dataText(value);
		if (Array.isArray(value)) return value.map((each) => this.part(each));
		if (!isRecord(value)) return value;
		const shown = this.record(value);
		if (recordOf(value.paging).next !== undefined) shown.hasMore = true;
		return shown;
	}

	private record(value: Record<string, unknown>, reveals?: Revealed): Record<string, unknown> {
		const shown: Record<string, unknown> = {};
		for (const key of Object.keys(value)) {
			// Assigned, `__proto__` would change what the object is.
			if (key === 'paging' || key === '__proto__') continue;
			const isSecret = SECRET_KEY.test(key) && key !== reveals;
			shown[key] = isSecret ? MASK : this.part(value[key]);
		}
		return shown;
	}

	/** Nearly all texts can hold no secret, and a list has many: that is seen before anything is searched. */
	private dataText(text: string): string {
		if (text.length < SHORTEST_SECRET) return text;
		const maySecretBeIn = MARKS.test(text) || this.values.some((value) => text.includes(value));
		return maySecretBeIn ? this.mask(text, SECRETS_IN_DATA) : text;
	}
}
