import { GRAPH_CODES } from './graphCodes';
import type { CodeGuidance } from './guidance';
import { RATE_LIMIT } from './sharedTexts';
import { WHATSAPP_CODES } from './whatsAppCodes';

/**
 * Meta's error codes and what to do about them. A code that is not listed is shown with Meta's own message;
 * its call is repeated only if Meta marks it as transient.
 */
export const CODES: Readonly<Record<number, CodeGuidance>> = { ...GRAPH_CODES, ...WHATSAPP_CODES };

const ACCOUNT_LIMIT: CodeGuidance = {
	about: ['rateLimit', 'templateLimit'],
	...RATE_LIMIT,
	title: 'The account has reached its hourly call limit',
	advice: `${RATE_LIMIT.advice} An account with a registered number can make 5,000 calls per hour, an account without one 200.`,
};

/** Codes 80000 to 80014 are the limits per business use case; 80007 and 80008 are WhatsApp's. */
const isUseCaseLimit = (code: number): boolean => code >= 80000 && code <= 80014;

/** Codes 201 to 299 are the Graph API's errors for single permissions. */
const isPermission = (code: number): boolean => code > 200 && code <= 299;

/** @returns the guidance for Meta's `code`; undefined if it is not listed */
export function codeGuidance(code: number): CodeGuidance | undefined {
	if (isUseCaseLimit(code)) return ACCOUNT_LIMIT;
	if (isPermission(code)) return CODES[200];
	return CODES[code];
}
