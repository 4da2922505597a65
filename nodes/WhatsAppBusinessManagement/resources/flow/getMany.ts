import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import { FLOW_FIRST, LISTED_FLOW } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many flows',
	description: 'List the flows (interactive forms) of an account, with their status and errors',
	fields: [accountLocator(), fieldChoice(LISTED_FLOW, FLOW_FIRST)],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('flows')],
		query: { fields: fields.join(',') },
	}),
	output: { accountId: 'string', ...pick(LISTED_FLOW, FLOW_FIRST) },
	emptyHint: {
		what: 'flows',
		causes: [
			'The account has no flows yet, or they are in another account. Each flow belongs to one account.',
			'The system user of the access token may not be assigned to the account.',
		],
	},
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
