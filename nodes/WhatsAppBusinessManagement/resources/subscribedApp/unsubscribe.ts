import { z } from 'zod';

import { subscribedAppsCall } from '../../callback/subscribedApps';
import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { accountLocator } from '../../lookups/account';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const unsubscribe = operation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe the app from an account',
	description: 'Stop an account’s webhooks to the app of the access token',
	fields: [
		...guard(
			'confirmSubscribedAppUnsubscribe',
			'Every workflow and service that receives through this app, triggers of n8n included, stops getting the account’s changes at once, until the app is subscribed again. Meta does not send later what happens meanwhile.',
		),
		accountLocator(),
	],
	input: () =>
		z.object({ accountId: id('102290129340398'), confirmSubscribedAppUnsubscribe: confirmed() }),
	request: ({ accountId }) => subscribedAppsCall(accountId, 'DELETE'),
	output: { accountId: 'string' },
	response: deleted(),
	beside: ({ accountId }) => ({ accountId }),
});
