/** The ID fields that may be empty, with the credential's property that is used instead. */
export const FROM_CREDENTIAL: Readonly<Record<string, string>> = {
	accountId: 'businessAccountId',
	businessId: 'businessPortfolioId',
	ownAppId: 'appId',
};

/** The value of a field whose expression returned nothing, to distinguish it from an empty field. */
export const EMPTY_EXPRESSION = Symbol('empty expression');
