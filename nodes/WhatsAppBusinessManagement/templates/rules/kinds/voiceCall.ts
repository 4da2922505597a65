import type { Rule } from '../../rule';
import { atMostOne } from './atMostOne';

/** The rules for buttons that call the business in WhatsApp. */
export const VOICE_CALL_RULES: readonly Rule[] = [
	atMostOne({
		id: 'voice.count',
		source: 'Meta: Calling API, call buttons',
		type: 'VOICE_CALL',
		what: 'call buttons',
	}),
];
