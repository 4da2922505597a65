import type { Rule } from '../../rule';
import { AUTHENTICATION_RULES } from './authentication';
import { CALL_PERMISSION_RULES } from './callPermission';
import { CAROUSEL_RULES } from './carousel';
import { CONTACT_RULES } from './contact';
import { FLOW_RULES } from './flow';
import { LIBRARY_RULES } from './library';
import { LIMITED_TIME_OFFER_RULES } from './limitedTimeOffer';
import { ORDER_RULES } from './order';
import { PRODUCT_RULES } from './products';
import { VOICE_CALL_RULES } from './voiceCall';

/** The rules for what only some kinds of templates have. */
export const KIND_RULES: readonly Rule[] = [
	...AUTHENTICATION_RULES,
	...CAROUSEL_RULES,
	...LIMITED_TIME_OFFER_RULES,
	...CALL_PERMISSION_RULES,
	...FLOW_RULES,
	...PRODUCT_RULES,
	...ORDER_RULES,
	...VOICE_CALL_RULES,
	...CONTACT_RULES,
	...LIBRARY_RULES,
];
