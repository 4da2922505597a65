import type { ErrorCase } from './errorCase';
import { GRAPH_CODE_CASES } from './graphCodeCases';
import { SUBCODE_CASES } from './subcodeCases';
import { WHATSAPP_CODE_CASES } from './whatsAppCodeCases';

/** The errors of each code: Meta's messages are those of its error-code pages, and of published answers. */
export const ERROR_CASES: readonly ErrorCase[] = [
	...GRAPH_CODE_CASES,
	...WHATSAPP_CODE_CASES,
	...SUBCODE_CASES,
];
