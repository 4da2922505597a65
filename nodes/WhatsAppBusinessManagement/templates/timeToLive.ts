import type { Category } from './categories';

/** Meta's value for 30 days. Marketing has no such value, but 30 days are its upper limit. */
export const THIRTY_DAYS = -1;

/** Seconds for which Meta tries to deliver a message (Meta: Time-to-live). */
export const TIMES_TO_LIVE: Readonly<
	Record<Category, { from: number; to: number; thirtyDays: boolean }>
> = {
	AUTHENTICATION: { from: 30, to: 900, thirtyDays: true },
	MARKETING: { from: 43_200, to: 2_592_000, thirtyDays: false },
	UTILITY: { from: 30, to: 43_200, thirtyDays: true },
};
