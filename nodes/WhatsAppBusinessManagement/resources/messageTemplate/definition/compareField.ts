import { flagField } from '../../../parameters/field';

/** Whether the account is read too, for the rules that compare a template with it. */
export const compareField = flagField('checkAccount', {
	label: 'Compare With the Account',
	description:
		'Whether to read the account too: whether the name is free or being deleted, how many templates are left, and the category of other languages',
});
