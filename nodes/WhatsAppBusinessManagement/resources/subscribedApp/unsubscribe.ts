import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { subscribedAppsCall } from '../../graph/subscribedApps';
import { accountLocator } from '../locators';

export const unsubscribe = operation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe the app from an account',
	description:
		'Stop an account’s webhooks to the app of the access token. Every workflow and service on this app stops getting them.',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => subscribedAppsCall(accountId, 'DELETE'),
	output: { accountId: 'string' },
	response: deleted(),
	beside: ({ accountId }) => ({ accountId }),
});
