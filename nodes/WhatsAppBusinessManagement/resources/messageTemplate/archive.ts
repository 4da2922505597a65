import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { notice } from '../../parameters/guard';
import { ARCHIVAL_RESULT, archivalCall, archivalResults } from './archival';
import { templateIdsField } from './templateIds';

export const archive = operation({
	name: 'Archive',
	value: 'archive',
	action: 'Archive message templates',
	description:
		'Archive templates that are no longer used. Only approved and rejected templates can be archived. Returns one item per template that shows whether it was archived.',
	fields: [
		notice(
			'archiveNotice',
			'An archived template cannot be sent, and Meta deletes it after 28 days. Until then it can be unarchived.',
		),
		accountLocator(),
		templateIdsField('The templates to archive'),
	],
	request: (input) => archivalCall('archive', input),
	output: ARCHIVAL_RESULT,
	response: archivalResults('archived_templates'),
	echo: ({ accountId }) => ({ accountId }),
});
