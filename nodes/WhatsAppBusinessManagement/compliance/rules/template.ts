import { rulesOn } from './entries';
import { TEMPLATE_CATEGORY_RULES } from './templateCategory';
import { TEMPLATE_STATE_RULES } from './templateState';
import { TEMPLATE_TIME_RULES } from './templateTime';

/** The rules for message templates. */
export const TEMPLATE_RULES = rulesOn('templates', 'template', [
	...TEMPLATE_STATE_RULES,
	...TEMPLATE_TIME_RULES,
	...TEMPLATE_CATEGORY_RULES,
]);
