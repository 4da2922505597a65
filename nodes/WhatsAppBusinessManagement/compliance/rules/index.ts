import type { Rule } from '../rule';
import { ACCOUNT_RULES } from './account';
import { CREDIT_RULES } from './credit';
import { FLOW_RULES } from './flow';
import { NUMBER_RULES } from './number';
import { PEOPLE_RULES } from './people';
import { PORTFOLIO_RULES } from './portfolio';
import { SENDING_RULES } from './sending';
import { TEMPLATE_RULES } from './template';
import { TOKEN_RULES } from './token';
import { WEBHOOK_RULES } from './webhooks';

/** Every rule, in the order in which the documentation shows them. A new subject is added here. */
export const RULES: readonly Rule[] = [
	...TOKEN_RULES,
	...WEBHOOK_RULES,
	...SENDING_RULES,
	...ACCOUNT_RULES,
	...PORTFOLIO_RULES,
	...CREDIT_RULES,
	...NUMBER_RULES,
	...TEMPLATE_RULES,
	...FLOW_RULES,
	...PEOPLE_RULES,
];
