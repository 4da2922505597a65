/** IDs that may be left empty, because the credential holds them. */
export const FROM_CREDENTIAL: Readonly<Record<string, string>> = {
	accountId: 'businessAccountId',
	businessId: 'businessPortfolioId',
	ownAppId: 'appId',
};

/** What an expression gave that gave nothing: not the same as a field that the user left empty. */
export const NOTHING_GIVEN = Symbol('nothing given');
