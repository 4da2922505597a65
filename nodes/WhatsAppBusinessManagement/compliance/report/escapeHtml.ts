import { escaped } from '../../templates/preview/drawing/svg';
import { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE } from './foreignText';

/**
 * Escapes a text for HTML, between tags. Isolated parts become `<bdi>`, which every browser knows.
 *
 * @param text from `foreignName` or `foreignSentence`, so that each isolate is closed
 */
export const escapeHtml = (text: string): string =>
	escaped(text)
		.replaceAll(FIRST_STRONG_ISOLATE, '<bdi>')
		.replaceAll(POP_DIRECTIONAL_ISOLATE, '</bdi>');
