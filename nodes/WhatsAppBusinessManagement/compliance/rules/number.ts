import { rulesOn } from './entries';
import { NUMBER_NAME_RULES } from './numberName';
import { NUMBER_SETUP_RULES } from './numberSetup';
import { NUMBER_STATE_RULES } from './numberState';

/** The rules for phone numbers. */
export const NUMBER_RULES = rulesOn('numbers', 'number', [
	...NUMBER_STATE_RULES,
	...NUMBER_NAME_RULES,
	...NUMBER_SETUP_RULES,
]);
