import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOf } from '../../callback/app';
import { subscriptionsCall } from '../../callback/appSubscription';
import { operation } from '../../execution/operation';
import { collect } from '../../execution/response';
import { isRecord } from '../../graph/records';
import { shownUrl } from '../../graph/shownUrl';
import { RETURN_ALL_FIELDS, listInput, entryLimit } from '../../parameters/returnAll';

/** Older API versions return fields as plain names. The query of a URL may contain a secret. */
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
	action: 'Get many webhook subscriptions of app',
	description:
		'List the webhook subscriptions of the credential’s app, with callback and fields. The object of the WhatsApp subscription is whatsapp_business_account.',
	fields: RETURN_ALL_FIELDS,
	input: () => z.object(listInput()),
	output: {
		object: 'string',
		callback_url: 'string',
		active: 'boolean',
		fields: [{ name: 'string', version: 'string' }],
	},
	emptyHint: {
		what: 'subscriptions',
		causes: [
			'The app has no webhook subscription. Publish a workflow with the trigger to register one.',
			'The credential may contain the App ID of another app.',
		],
	},
	calls: ['GET /{App-ID}/subscriptions'],
	isRead: () => true,
	run: async (connection, wanted) => {
		const call = subscriptionsCall(appOf(connection).appId, 'GET');
		return (await collect(connection, call, entryLimit(wanted))).map(shown);
	},
});
