/** What Meta's documentation writes in place of a value: `<WABA_ID>`, `{phone-number-id}`. */
const BRACKETED = /^(?:<[A-Za-z][\w .-]{0,59}>|\{\{?[A-Za-z][\w.-]{0,59}\}?\})$/;

/** The same without brackets: `WABA-ID`, `phone_number_id`, `YOUR_WABA`. */
const BARE = /^(?=.{3,60}$)(?:[A-Za-z]+(?:[_-][A-Za-z]+)*[_-](?:ID|id)|YOUR(?:[_-][A-Z]+)+)$/;

/**
 * A placeholder that was left where a value is needed. It is short and made of words, so that an error may
 * show it.
 *
 * @returns the placeholder as it was written, or undefined if the whole text is none
 */
export const placeholderIn = (text: string): string | undefined =>
	BRACKETED.test(text.trim()) ? text.trim() : undefined;

/** Like `placeholderIn`, for a part of a path, which Meta also writes without brackets. */
export const placeholderInPath = (part: string): string | undefined =>
	BARE.test(part) ? part : placeholderIn(part);
