import {
	BUSINESS_ID,
	CATALOG_ID,
	CLIENT_BUSINESS_ID,
	SECOND_CATALOG_ID,
	SHARED_CATALOG_ID,
} from '../ids';

export interface Catalog {
	id: string;
	name: string;
	product_count: number;
	vertical: string;
	ownerBusinessId: string;
	sharedWithBusinessIds: string[];
}

export function createCatalogs(): Catalog[] {
	return [
		catalog(CATALOG_ID, 'Lanterns 2026', 48),
		catalog(SECOND_CATALOG_ID, 'Spare Wicks', 7),
		{
			...catalog(SHARED_CATALOG_ID, 'Teas and Teapots', 112),
			ownerBusinessId: CLIENT_BUSINESS_ID,
			sharedWithBusinessIds: [BUSINESS_ID],
		},
	];
}

function catalog(id: string, name: string, product_count: number): Catalog {
	return {
		id,
		name,
		product_count,
		vertical: 'commerce',
		ownerBusinessId: BUSINESS_ID,
		sharedWithBusinessIds: [],
	};
}
