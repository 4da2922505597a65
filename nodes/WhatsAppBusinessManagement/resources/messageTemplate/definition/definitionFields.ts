import { FORM } from './form';
import { jsonCategory, nameAndLanguage } from './identityFields';
import { componentsJson } from './jsonField';
import { formCategory, kindField } from './kindField';
import { translationsField } from './translationsField';

/**
 * The fields that describe templates, as a form or as JSON. The operation adds the choice of the mode.
 *
 * @param modes the modes in which the name and the language are required
 * @param byRules what the rules for templates judge instead of the field
 */
export const definitionFields = (
	modes: readonly string[],
	byRules: ReadonlyArray<'language' | 'name'>,
) =>
	[
		...nameAndLanguage(modes, byRules),
		...jsonCategory,
		componentsJson,
		kindField,
		formCategory,
		...FORM,
		translationsField,
	] as const;
