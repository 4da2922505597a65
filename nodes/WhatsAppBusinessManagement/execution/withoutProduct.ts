import type { IDataObject } from 'n8n-workflow';

/** An answer of the Cloud API without `messaging_product`, which is always the same. */
export function withoutProduct(answer: IDataObject): IDataObject {
	const shown = { ...answer };
	delete shown.messaging_product;
	return shown;
}
