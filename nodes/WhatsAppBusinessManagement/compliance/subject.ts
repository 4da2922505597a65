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

/** An account whose name is not known, or not yet. */
export const unnamedAccount = (id: string): AccountName => ({ id, name: `Account ${id}` });

/** Whether the name is Meta's, and not the one of `unnamedAccount`. */
export const isNamed = ({ id, name }: AccountName): boolean => name !== unnamedAccount(id).name;

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
