import type { GraphCall } from '../call';

export const WHATSAPP = 'whatsapp';

/** The Cloud API's edges require the product in every body. */
export function requireWhatsApp({ parameters }: GraphCall): void {
	parameters.requiredText('messaging_product');
	parameters.oneOf('messaging_product', [WHATSAPP]);
}
