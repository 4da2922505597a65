import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';

/** An account cannot opt out again (Meta: Template archival). */
export const enableTemplateArchival = operation({
	name: 'Enable Template Archival',
	value: 'enableTemplateArchival',
	action: 'Enable automatic template archiving',
	description:
		'Let Meta archive the templates of an account that were not used for 12 months. To archive single templates, use Message Template → Archive.',
	confirm:
		'Meta archives templates that were not used for 12 months, and deletes them 28 days later. This can never be turned off again for this account.',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'POST',
		path: [nodeId(accountId)],
		body: { template_auto_archival_enabled: true },
		idempotent: true,
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
