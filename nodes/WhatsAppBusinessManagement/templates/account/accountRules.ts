import type { AccountRule } from './accountRule';
import { CONTENT_RULES } from './duplicateContent';
import { EDIT_RULES } from './editRules';
import { LIMIT_RULES } from './limitRules';
import { NAME_RULES } from './nameRules';

/** Every rule that compares a template with its account. */
export const ACCOUNT_RULES: readonly AccountRule[] = [
	...NAME_RULES,
	...LIMIT_RULES,
	...EDIT_RULES,
	...CONTENT_RULES,
];
