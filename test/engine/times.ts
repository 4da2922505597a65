const DAY = 24 * 60 * 60;

/** The Unix seconds at which a date begins in UTC. */
export const seconds = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;

/**
 * Midnight UTC, this many days ago, in Unix seconds. Meta keeps figures for a limited time, so a test of
 * them cannot use a fixed date.
 */
export const daysAgo = (days: number): number => (Math.floor(Date.now() / 1000 / DAY) - days) * DAY;

/** Unix seconds in the format of n8n's date fields. */
export const iso = (unix: number): string => new Date(unix * 1000).toISOString();
