import { SUCCESS } from '../call';
import { parameterMissing } from '../errors';
import { CONNECTED_NUMBER_ID } from '../ids';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { PhoneNumber } from '../world';

interface CommerceSettings {
	id: string;
	is_cart_enabled: boolean;
	is_catalog_visible: boolean;
}

/** By the number's ID. A number without a catalog has none. */
export const commerceSettings = store(
	() =>
		new Map<string, CommerceSettings>([
			[
				CONNECTED_NUMBER_ID,
				{ id: '727000000000801', is_cart_enabled: true, is_catalog_visible: false },
			],
		]),
);

/** `/{Phone-Number-ID}/whatsapp_commerce_settings` */
export const numberCommerceSettings: Edge<PhoneNumber> = {
	GET: ({ id }, { world }) => {
		const settings = commerceSettings.of(world).get(id);
		return { data: settings ? [settings] : [] };
	},
	// That one of the two is required, and that missing settings are created, are guesses.
	POST: ({ id }, { parameters, world }) => {
		const all = commerceSettings.of(world);
		const before = all.get(id) ?? {
			id: `9${id}`,
			is_cart_enabled: false,
			is_catalog_visible: false,
		};
		const cart = parameters.boolean('is_cart_enabled');
		const catalog = parameters.boolean('is_catalog_visible');
		if (cart === undefined && catalog === undefined) throw parameterMissing('is_cart_enabled');
		all.set(id, {
			...before,
			is_cart_enabled: cart ?? before.is_cart_enabled,
			is_catalog_visible: catalog ?? before.is_catalog_visible,
		});
		return SUCCESS;
	},
};
