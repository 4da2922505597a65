import { NAMED } from '../../execution/sharedOutputs';

/** The fields of Meta's product catalog node that describe the catalog itself. */
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
