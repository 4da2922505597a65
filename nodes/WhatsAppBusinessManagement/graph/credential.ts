import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** White space, and the invisible characters that web pages and chats put between letters. */
const BLANK = '\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff';

/** What a page or an editor adds around a value that is copied: blanks, quotes, brackets, a comma of JSON. */
const QUOTE = `[${BLANK}"'“”‘’\`<>,;]+`;
const AROUND = new RegExp(`^${QUOTE}|${QUOTE}$`, 'g');

/** What is often copied along with the token: the scheme of a header, or the name of the parameter. */
const SCHEME =
	/^(?:authorization["']?\s*[:=]\s*["']?)?(?:(?:bearer|oauth)(?:\s*:\s*|\s+))+|^access_token["']?\s*[:=]/i;

/** Blanks inside a value, e.g. where a terminal wrapped a token. */
const INSIDE = new RegExp(`[${BLANK}]+`, 'g');

const unquoted = (value: string): string => value.replace(AROUND, '');

/** For values that never contain white space. */
const oneWord = (value: string): string =>
	unquoted(unquoted(value).replace(SCHEME, '')).replace(INSIDE, '');

/** How each field is cleaned. The verify token is chosen by the user, so only white space is removed. */
const CLEANERS: Readonly<Record<string, (value: string) => string>> = {
	accessToken: oneWord,
	appSecret: oneWord,
	appId: oneWord,
	businessAccountId: oneWord,
	businessPortfolioId: oneWord,
	apiVersion: unquoted,
	baseUrl: unquoted,
	otherReceiverVerifyToken: (value) => value.trim(),
};

/**
 * The credential without what was pasted along: white space, quotes, and “Bearer” in front of the token.
 *
 * @returns a copy; values that are not text, and fields of other names, are unchanged
 */
export const cleanCredential = (
	credential: ICredentialDataDecryptedObject,
): ICredentialDataDecryptedObject =>
	Object.fromEntries(
		Object.entries(credential).map(([key, value]) => {
			const clean = Object.hasOwn(CLEANERS, key) ? CLEANERS[key] : undefined;
			return [key, typeof value === 'string' && clean ? clean(value) : value];
		}),
	);
