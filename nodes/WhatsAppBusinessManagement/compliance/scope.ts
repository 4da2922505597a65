/** Which accounts a run is about. */
export interface Scope {
	/** One account; undefined for all. */
	accountId?: string;
	/** The portfolio of the accounts, if it is known. */
	portfolioId?: string;
}

/** The name under which a node remembers a scope: `account:<ID>`, `portfolio:<ID>` or `all`. */
export function scopeKey({ accountId, portfolioId }: Scope): string {
	if (accountId !== undefined) return `account:${accountId}`;
	return portfolioId === undefined ? 'all' : `portfolio:${portfolioId}`;
}
