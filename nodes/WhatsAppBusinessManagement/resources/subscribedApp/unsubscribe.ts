import { z } from 'zod';

import { subscribedAppsCall } from '../../callback/subscribedApps';
import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

export const unsubscribe = operation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe app from webhooks of account',
	description: 'Stop sending an account’s webhooks to the app of the access token',
	confirm:
		'All workflows and services that receive through this app, including n8n triggers, stop getting the account’s changes immediately, until the app is subscribed again. Meta does not send the missed changes later.',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => subscribedAppsCall(accountId, 'DELETE'),
	output: { accountId: 'string' },
	response: deleted(),
	echo: ({ accountId }) => ({ accountId }),
});
