import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import { SOLUTION, SOLUTION_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many solutions of account',
	description: 'List the multi-partner solutions that an account is part of',
	fields: [accountLocator(), fieldChoice(SOLUTION, SOLUTION_FIRST)],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('solutions')],
		query: { fields: fields.join(',') },
	}),
	output: { accountId: 'string', ...pick(SOLUTION, SOLUTION_FIRST) },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
