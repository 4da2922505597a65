import { z } from 'zod';

import { readSubscribedApp, subscribedAppsCall } from '../../callback/subscribedApps';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many apps subscribed to account',
	description:
		'List the apps that receive an account’s webhooks, with their override callbacks if set',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => subscribedAppsCall(accountId, 'GET'),
	output: {
		accountId: 'string',
		id: 'string',
		name: 'string',
		link: 'string',
		overrideCallbackUrl: 'string',
	},
	emptyHint: {
		what: 'subscribed apps',
		causes: [
			'No app is subscribed to the account, so no app gets its webhooks. Webhook Account Subscription → Subscribe subscribes the app of the access token.',
		],
	},
	response: many(readSubscribedApp),
	echo: ({ accountId }) => ({ accountId }),
});
