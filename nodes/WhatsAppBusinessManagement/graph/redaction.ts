import { isRecord, recordOf } from './records';

const MASK = '[hidden]';

/** In characters. Shorter values would match ordinary words. */
const SHORTEST_SECRET = 8;

/**
 * Patterns of secrets in text: Meta's access tokens (`EAA…`), app tokens (`id|secret`), and the value after
 * a parameter or an authorization scheme that carries a secret. The first group of a match is kept.
 */
const SECRETS: readonly RegExp[] = [
	/()\bEAA[A-Za-z0-9]{16,}/g,
	/()\b\d{5,}(?:\||%7C)[A-Za-z0-9_-]{16,}/gi,
	/((?:\b|%[0-9a-f]{2})(?:access_token|input_token|client_secret|appsecret_proof|verify_token|pin)(?:=|%3D|\\?"?\s*:\s*\\?"?))[^&\s"',}\\]+/gi,
	/(\b(?:Bearer|OAuth)\s+)[A-Za-z0-9|._-]{16,}/gi,
];

/** Keys whose value is always a secret: `access_token`, `sip_user_password`, `pin` … */
const SECRET_KEY = /(^|_)(token|secret|password|proof|pin)$|^oauth_url$/;

/** Secret keys whose value is the purpose of a call: it is meant for the user. */
export const REVEALED = ['oauth_url'] as const;

export type Revealed = (typeof REVEALED)[number];

/** Only tokens: text that a user may have written, e.g. a template that sends a PIN, is not a secret. */
const SECRETS_IN_DATA = SECRETS.slice(0, 2);

/** A text that does not match this contains none of `SECRETS_IN_DATA`. */
const TOKEN_HINT = /EAA|\||%7C/i;

const IS_ID = /(^|_)ids?$/;

/** The end of a text before a secret, e.g. `The PIN is `, `"pin":"`, `hub.verify_token=`. */
const NAMES_SECRET =
	/(?:pin|passwor[dt]|secret|token|proof)["'\\\]]*\s*(?:[:=]|%3D|is|was)?\s*["'“\\]*$/i;

/** In characters, more than `NAMES_SECRET` matches. */
const LONGEST_NAME = 40;

/** Masks a value wherever it follows the name of a secret and is not the beginning of a longer value. */
function maskNamed(text: string, value: string): string {
	const [first = '', ...rest] = text.split(value);
	return rest.reduce((before, after) => {
		const isWhole = !/^[\p{L}\p{N}]/u.test(after);
		const isNamed = NAMES_SECRET.test(before.slice(-LONGEST_NAME));
		return `${before}${isWhole && isNamed ? MASK : value}${after}`;
	}, first);
}

/** Masks secrets with `[hidden]`: the known values, and everything that matches the pattern of a secret. */
export class Redaction {
	private readonly values: string[];

	private readonly words: string[];

	/**
	 * Values shorter than 8 characters are ignored, because they would match ordinary words.
	 *
	 * @param values secrets of the credential, masked in messages and in data
	 * @param words secrets that a user chose. They may be ordinary words, so they are masked anywhere in messages,
	 * where Meta may repeat what was sent, but in data only as `chosenSecret` says
	 */
	constructor(values: string[] = [], words: string[] = []) {
		this.values = values.filter((value) => value.length >= SHORTEST_SECRET);
		this.words = words.filter((word) => word.length >= SHORTEST_SECRET);
	}

	/**
	 * Masks secrets that the user typed for one call, such as a PIN or a verify token: anywhere in messages, and
	 * in data as `chosenSecret` says. Texts shorter than a PIN (6 characters) are ignored, because they would
	 * match ordinary words.
	 */
	hide(words: string[]): void {
		this.words.push(...words.filter((word) => word.length >= 6 && !this.words.includes(word)));
	}

	/** Returns a message with every secret masked. */
	text(text: string): string {
		return this.mask(text, SECRETS, [...this.values, ...this.words]);
	}

	private mask(text: string, patterns: readonly RegExp[], values = this.values): string {
		const known = values.reduce((masked, value) => masked.replaceAll(value, MASK), text);
		return patterns.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), known);
	}

	/**
	 * Returns a copy of a response that can be shown: secrets are masked at any depth, and `paging` is removed,
	 * because its `next` contains the token. A list inside the response gets `hasMore: true` if it has
	 * another page.
	 *
	 * @param reveals a key at the top level of the response that is not masked
	 */
	answer(value: unknown, reveals?: Revealed): unknown {
		return isRecord(value) ? this.record(value, reveals) : this.part(value);
	}

	private part(value: unknown): unknown {
		if (typeof value === 'string') return this.chosenSecret(this.dataText(value));
		if (typeof value === 'number') return this.words.includes(String(value)) ? MASK : value;
		if (Array.isArray(value)) return value.map((each) => this.part(each));
		if (!isRecord(value)) return value;
		const shown = this.record(value);
		if (recordOf(value.paging).next !== undefined) shown.hasMore = true;
		return shown;
	}

	private record(value: Record<string, unknown>, reveals?: Revealed): Record<string, unknown> {
		const shown: Record<string, unknown> = {};
		for (const key of Object.keys(value)) {
			// Assigning `__proto__` would replace the object's prototype.
			if (key === 'paging' || key === '__proto__') continue;
			const isSecret = SECRET_KEY.test(key) && key !== reveals;
			shown[key] = isSecret ? MASK : this.member(key, value[key]);
		}
		return shown;
	}

	/** An ID may have the digits of a PIN, and is needed. */
	private member(key: string, value: unknown): unknown {
		const isId = IS_ID.test(key) && (typeof value === 'string' || typeof value === 'number');
		return isId && this.words.includes(String(value)) ? value : this.part(value);
	}

	/**
	 * Masks a secret that a user chose in a text of a response: where it is all of the text, or follows the
	 * name of a secret. Elsewhere it may be a part of an ID or an ordinary word.
	 */
	private chosenSecret(text: string): string {
		if (this.words.includes(text.trim())) return MASK;
		return this.words
			.filter((word) => text.includes(word))
			.reduce((masked, word) => maskNamed(masked, word), text);
	}

	/** Masks a text of a response. A cheap check comes first, because a list has many texts and few secrets. */
	private dataText(text: string): string {
		if (text.length < SHORTEST_SECRET) return text;
		const mayContainSecret =
			TOKEN_HINT.test(text) || this.values.some((value) => text.includes(value));
		return mayContainSecret ? this.mask(text, SECRETS_IN_DATA) : text;
	}
}
