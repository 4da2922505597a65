import type { GraphCall } from '../call';

export const WHATSAPP = 'whatsapp';

/** Cloud API's edges ask for the product in every body. */
export function requireWhatsApp({ parameters }: GraphCall): void {
	parameters.requiredText('messaging_product');
	parameters.oneOf('messaging_product', [WHATSAPP]);
}
