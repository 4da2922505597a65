import { NAMED } from '../../execution/sharedOutputs';

/** Meta: the fields of the product catalog node that say what it is. */
export const CATALOG = {
	business: NAMED,
	feed_count: 'number',
	id: 'string',
	is_catalog_segment: 'boolean',
	name: 'string',
	product_count: 'number',
	vertical: 'string',
} as const;

export const CATALOG_FIRST = ['id', 'name', 'product_count', 'vertical'] as const;
