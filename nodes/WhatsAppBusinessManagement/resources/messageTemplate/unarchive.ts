import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { ARCHIVAL_RESULT, archivalCall, archivalInput, archivalResults } from './archival';
import { templateIdsField } from './templateIds';

export const unarchive = operation({
	name: 'Unarchive',
	value: 'unarchive',
	action: 'Unarchive message templates',
	description:
		'Bring archived templates back to the state that they had, within 28 days. One item for each says whether it worked.',
	fields: [
		accountLocator('The account that the templates belong to'),
		templateIdsField('The templates to bring back'),
	],
	input: archivalInput,
	request: (input) => archivalCall('unarchive', input),
	output: ARCHIVAL_RESULT,
	response: archivalResults('unarchived_templates'),
	beside: ({ accountId }) => ({ accountId }),
});
