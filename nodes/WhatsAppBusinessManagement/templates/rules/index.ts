import type { Rule } from '../rule';
import { BUTTON_RULES } from './buttons';
import { COMPONENT_RULES } from './components';
import { COPY_CODE_RULES } from './copyCode';
import { ENVELOPE_RULES } from './envelope';
import { KIND_RULES } from './kinds';
import { LANGUAGE_RULES } from './language';
import { EXAMPLE_RULES } from './examples';
import { PHONE_RULES } from './phone';
import { REVIEW_RULES } from './review';
import { TEXT_RULES } from './texts';
import { TIME_TO_LIVE_RULES } from './timeToLive';
import { URL_RULES } from './urls';
import { VARIABLE_RULES } from './variables';

/** Every rule that needs no look at the account. A new subject is added here. */
export const RULES: readonly Rule[] = [
	...ENVELOPE_RULES,
	...LANGUAGE_RULES,
	...TIME_TO_LIVE_RULES,
	...COMPONENT_RULES,
	...KIND_RULES,
	...VARIABLE_RULES,
	...EXAMPLE_RULES,
	...TEXT_RULES,
	...BUTTON_RULES,
	...URL_RULES,
	...PHONE_RULES,
	...COPY_CODE_RULES,
	...REVIEW_RULES,
];
