import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOf } from '../../callback/app';
import { subscriptionsCall } from '../../callback/appSubscription';
import { operation } from '../../execution/operation';
import { collect } from '../../execution/response';
import { isRecord } from '../../graph/records';
import { shownUrl } from '../../graph/shownUrl';
import { RETURN_ALL_FIELDS, listInput, wantedEntries } from '../../parameters/returnAll';

/** Fields come as `{ name, version }`, on older versions as plain names. A query may be a secret. */
const shown = (entry: IDataObject): IDataObject => ({
	...entry,
	...(typeof entry.callback_url === 'string' && { callback_url: shownUrl(entry.callback_url) }),
	...(Array.isArray(entry.fields) && {
		fields: (entry.fields as unknown[]).map((field) =>
			isRecord(field) ? (field as IDataObject) : { name: String(field) },
		),
	}),
});

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many subscriptions of the app',
	description:
		'List where Meta sends the webhooks of the credential’s app, and which. What concerns WhatsApp stands under whatsapp_business_account.',
	fields: RETURN_ALL_FIELDS,
	input: () => z.object(listInput()),
	output: {
		object: 'string',
		callback_url: 'string',
		active: 'boolean',
		fields: [{ name: 'string', version: 'string' }],
	},
	isRead: () => true,
	run: async (connection, wanted) => {
		const call = subscriptionsCall(appOf(connection).appId, 'GET');
		return (await collect(connection, call, wantedEntries(wanted))).map(shown);
	},
});
