import type { IDataObject } from 'n8n-workflow';

const MASK = '[hidden]';

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

/** Keys whose value is a secret, whatever it looks like. */
const SECRET_KEY =
	/^(access_token|page_token|client_secret|app_secret|appsecret_proof|verify_token|pin|password)$/;

/** Hides secrets: those it was given by value, and whatever else looks like one. */
export class Redaction {
	private readonly values: string[];

	/** @param values the credential's own secrets; short ones are left out, they would hit words */
	constructor(values: string[] = []) {
		this.values = values.filter((value) => value.length >= 8);
	}

	/** Masks every secret in a text. */
	text(text: string): string {
		const known = this.values.reduce((masked, value) => masked.replaceAll(value, MASK), text);
		return SECRETS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), known);
	}

	/**
	 * A copy of an answer that may be shown: secrets masked at any depth; `paging` left out, because
	 * its `next` carries the token. For answers whose shape nobody knows beforehand.
	 */
	answer(value: unknown): unknown {
		if (typeof value === 'string') return this.text(value);
		if (Array.isArray(value)) return value.map((part) => this.answer(part));
		if (typeof value !== 'object' || value === null) return value;
		const shown: IDataObject = {};
		for (const [key, part] of Object.entries(value)) {
			if (key === 'paging') continue;
			shown[key] = (SECRET_KEY.test(key) ? MASK : this.answer(part)) as IDataObject[string];
		}
		return shown;
	}
}
