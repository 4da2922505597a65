import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { ARCHIVAL_RESULT, archivalCall, archivalResults } from './archival';
import { templateIdsField } from './templateIds';

export const unarchive = operation({
	name: 'Unarchive',
	value: 'unarchive',
	action: 'Unarchive message templates',
	description:
		'Restore archived templates to their previous state, within 28 days. Returns one item per template that shows whether it was restored.',
	fields: [accountLocator(), templateIdsField('The templates to restore')],
	request: (input) => archivalCall('unarchive', input),
	output: ARCHIVAL_RESULT,
	response: archivalResults('unarchived_templates'),
	echo: ({ accountId }) => ({ accountId }),
});
