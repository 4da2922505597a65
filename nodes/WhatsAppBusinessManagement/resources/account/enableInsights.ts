import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

/** What is agreed to stands on Meta's page Analytics, under “Confirming template analytics”. */
export const enableInsights = operation({
	name: 'Enable Insights',
	value: 'enableInsights',
	action: 'Enable the insights of an account',
	description:
		'Switch on template insights for an account: Meta then counts how often templates are read and their buttons clicked. Template analytics need it.',
	confirm:
		'You let Meta track clicks on the links in your templates, and collect data from your chats with customers, which it anonymizes. Insights can never be switched off again for this account.',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => ({
		method: 'POST',
		path: [nodeId(accountId)],
		body: { is_enabled_for_insights: true },
		idempotent: true,
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
