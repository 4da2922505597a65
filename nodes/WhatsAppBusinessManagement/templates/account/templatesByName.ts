import type { AccountView, ExistingTemplate } from './accountView';
import { groupsBy, oncePerAccount } from './oncePerAccount';

/** The templates of an account by their name, in every language, also those that are being deleted. */
export const templatesByName = oncePerAccount(
	(templates): ReadonlyMap<string, readonly ExistingTemplate[]> =>
		groupsBy(templates, ({ name }) => name),
);

/** The templates of a name, in every language, also those that are being deleted. */
export const templatesNamed = (
	account: AccountView,
	name: string | undefined,
): readonly ExistingTemplate[] =>
	name === undefined ? [] : (templatesByName(account).get(name) ?? []);
