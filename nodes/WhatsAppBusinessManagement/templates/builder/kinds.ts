import type { Category } from '../categories';
import type { Kind } from './fields';

/** What a kind of template has, and what the user can choose. */
export interface KindOfTemplate {
	/** The category that Meta fixes for it; undefined if there is a choice between MARKETING and UTILITY. */
	category?: Category;
	/** Whether a header can be chosen, must be a text, or follows from the kind. */
	header: 'any' | 'imageOrVideo' | 'none' | 'product' | 'text';
	hasFooter: boolean;
	/** Whether buttons can be added. */
	hasButtons: boolean;
}

/**
 * Meta: Components, Limited-time offer, Carousel, Catalog, Multi-product, Single-product, Order details,
 * Order status, Call permission and Authentication templates.
 */
export const KINDS: Readonly<Record<Kind, KindOfTemplate>> = {
	authentication: {
		category: 'AUTHENTICATION',
		header: 'none',
		hasFooter: false,
		hasButtons: false,
	},
	callPermission: { header: 'any', hasFooter: true, hasButtons: true },
	carousel: { category: 'MARKETING', header: 'none', hasFooter: false, hasButtons: false },
	catalog: { category: 'MARKETING', header: 'none', hasFooter: true, hasButtons: false },
	limitedTimeOffer: {
		category: 'MARKETING',
		header: 'imageOrVideo',
		hasFooter: false,
		hasButtons: true,
	},
	multiProduct: { category: 'MARKETING', header: 'text', hasFooter: true, hasButtons: false },
	orderDetails: { header: 'any', hasFooter: true, hasButtons: true },
	orderStatus: { category: 'UTILITY', header: 'any', hasFooter: true, hasButtons: true },
	singleProduct: { category: 'MARKETING', header: 'product', hasFooter: true, hasButtons: false },
	standard: { header: 'any', hasFooter: true, hasButtons: true },
};

/** The kinds whose `KINDS` entry passes a test, e.g. to show a field for them. */
export const kindsWith = (test: (kind: KindOfTemplate) => boolean): Kind[] =>
	(Object.keys(KINDS) as Kind[]).filter((kind) => test(KINDS[kind]));
