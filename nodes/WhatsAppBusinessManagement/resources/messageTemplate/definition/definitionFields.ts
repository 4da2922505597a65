import { FORM } from './form';
import { jsonCategory, nameAndLanguage } from './identityFields';
import { componentsJson } from './jsonField';
import { formCategory, kindField } from './kindField';
import { translationsField } from './translationsField';

/**
 * The fields that describe templates, as a form or as JSON. The operation adds the choice of the mode.
 *
 * @param modes the modes in which the name and the language are required
 * @param checks `byRules` if the rules for templates are to name what is wrong with name and language
 */
export const definitionFields = (modes: readonly string[], checks: 'byRules' | 'here' = 'here') =>
	[
		...nameAndLanguage(modes, checks),
		...jsonCategory,
		componentsJson,
		kindField,
		formCategory,
		...FORM,
		translationsField,
	] as const;
