import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { get as getCommerceSettings } from '../../../../../nodes/WhatsAppBusinessManagement/resources/commerceSettings/get';
import { answering } from '../../graph/fakeConnection';

/* The shapes in which Meta returns commerce settings. */

const NUMBER = { phoneNumberId: '12' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'commerce settings as texts',
		getCommerceSettings,
		NUMBER,
		{ data: [{ id: '7', is_cart_enabled: 'true', is_catalog_visible: 'false' }] },
		[{ ...NUMBER, id: '7', is_cart_enabled: true, is_catalog_visible: false }],
	],
	[
		'commerce settings as booleans',
		getCommerceSettings,
		NUMBER,
		{ data: [{ is_cart_enabled: true, is_catalog_visible: false }] },
		[{ ...NUMBER, is_cart_enabled: true, is_catalog_visible: false }],
	],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
