/** The kinds of objects that rules look at. */
export type SubjectKind =
	| 'token'
	| 'app'
	| 'portfolio'
	| 'account'
	| 'number'
	| 'template'
	| 'flow';

/** What was read about an object: Meta’s values by Meta’s keys, and the reader’s own facts in camelCase. */
export type Facts = Readonly<Record<string, unknown>>;

/** An account, as a finding names it. */
export interface AccountName {
	id: string;
	name: string;
}

/** An object that rules look at. */
export interface Subject {
	kind: SubjectKind;
	id: string;
	/** As people know it: the number itself, or a template’s name with its language. */
	name: string;
	facts: Facts;
	/** The account that it belongs to; undefined for the token, the app and the portfolio. */
	account?: AccountName;
}
