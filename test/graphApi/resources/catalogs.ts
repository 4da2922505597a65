import { SUCCESS, type GraphCall } from '../call';
import { graphRefusal, invalidParameter, objectMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { createCatalogs, type Catalog } from '../madeUpData/catalogs';
import { named } from '../named';
import { store } from '../store';
import type { Account, Business } from '../world';

/** The catalogs that can be connected; an account stores its own connected catalog. */
const catalogs = store(() => createCatalogs());

type ConnectedCatalog = Account['productCatalogs'][number];

const productCatalog: FieldSet<ConnectedCatalog> = {
	typeName: 'ProductCatalog',
	properties: ['id', 'name'],
	computed: {
		product_count: (row, call) => catalogOf(row.id, call)?.product_count,
		vertical: (row, call) => catalogOf(row.id, call)?.vertical,
		business: (row, call) => ownerOf(row.id, call),
	},
	defaults: ['id', 'name'],
};

/** `/{WABA-ID}/product_catalogs`: at most one, as far as is known. */
export const productCatalogs: Edge<Account> = {
	...listEdge({
		rows: (account: Account) => account.productCatalogs,
		of: productCatalog,
		permission: 'catalog_management',
	}),
	POST: (account, call) => {
		const id = call.parameters.requiredText('catalog_id');
		const catalog = catalogOf(id, call);
		if (!catalog) throw objectMissing('POST', id);
		const isConnected = account.productCatalogs.some((connected) => connected.id === id);
		// The subcode is that of published answers of Meta.
		if (account.productCatalogs.length > 0 && !isConnected) {
			throw graphRefusal(100, 'Invalid parameter', {
				subcode: 2388027,
				userTitle: 'A WhatsApp Business Account can have one catalog only',
			});
		}
		account.productCatalogs = [{ id, name: catalog.name }];
		return SUCCESS;
	},
	DELETE: (account, { parameters }) => {
		const id = parameters.requiredText('catalog_id');
		if (!account.productCatalogs.some((connected) => connected.id === id)) {
			throw invalidParameter('The catalog is not connected to the WhatsApp Business Account');
		}
		account.productCatalogs = account.productCatalogs.filter((connected) => connected.id !== id);
		return SUCCESS;
	},
};

/** `/{Business-ID}/owned_product_catalogs` */
export const ownedCatalogs = listEdge({
	rows: ({ id }: Business, { world }) =>
		catalogs.of(world).filter(({ ownerBusinessId }) => ownerBusinessId === id),
	of: productCatalog,
	permission: 'catalog_management',
});

/** `/{Business-ID}/client_product_catalogs`: those that clients share with the portfolio. */
export const clientCatalogs = listEdge({
	rows: ({ id }: Business, { world }) =>
		catalogs.of(world).filter(({ sharedWithBusinessIds }) => sharedWithBusinessIds.includes(id)),
	of: productCatalog,
	permission: 'catalog_management',
});

function catalogOf(id: string, { world }: GraphCall): Catalog | undefined {
	return catalogs.of(world).find((catalog) => catalog.id === id);
}

function ownerOf(id: string, call: GraphCall): object | undefined {
	return named(call.world.businesses, catalogOf(id, call)?.ownerBusinessId);
}
