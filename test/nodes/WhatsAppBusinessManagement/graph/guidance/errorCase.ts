/** An `error` object as Meta sends it, and what the user is told. */
export interface ErrorCase {
	code: number;
	subcode?: number;
	/** Meta's `message`; without “(#code)” in front. */
	message: string;
	/** Meta's `error_user_title`, `error_user_msg` and `error_data.details`. */
	userTitle?: string;
	userMessage?: string;
	details?: string;
	token?: 'user' | 'app';
	/** The title of the error, where Meta sends none of its own. */
	title: string;
	/** What the advice must say; null if none may be printed. */
	advice: RegExp | null;
}

/** An error by its code. */
export const row = (
	code: number,
	message: string,
	title: string,
	advice: RegExp | null,
	more: Partial<ErrorCase> = {},
): ErrorCase => ({ code, message, title, advice, ...more });

/** A subcode of 100, where Meta's message says nothing. */
export const sub = (
	subcode: number,
	userMessage: string | undefined,
	title: string,
	advice: RegExp | null,
	more: Partial<ErrorCase> = {},
): ErrorCase => ({
	code: 100,
	subcode,
	message: 'Invalid parameter',
	userMessage,
	title,
	advice,
	...more,
});
