import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';

/** The terms are on Meta's page Analytics, under “Confirming template analytics”. */
export const enableInsights = operation({
	name: 'Enable Insights',
	value: 'enableInsights',
	action: 'Enable template insights',
	description:
		'Turn on template insights for an account: Meta then counts how often templates are read and their buttons are clicked. Template analytics require it.',
	confirm:
		'You allow Meta to track clicks on the links in your templates, and to collect data from your chats with customers, which Meta anonymizes. Insights can never be turned off again for this account.',
	fields: [accountLocator()],
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
