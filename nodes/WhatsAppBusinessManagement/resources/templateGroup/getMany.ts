import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import {
	SHOWN_GROUP,
	TEMPLATE_GROUP,
	TEMPLATE_GROUP_FIRST,
	groupFields,
	readGroup,
} from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many template groups',
	description: 'List the template groups of an account, which measure templates together',
	fields: [accountLocator(), fieldChoice(TEMPLATE_GROUP, TEMPLATE_GROUP_FIRST)],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('template_groups')],
		query: { fields: groupFields(fields) },
	}),
	output: { accountId: 'string', ...pick(SHOWN_GROUP, TEMPLATE_GROUP_FIRST) },
	response: many(readGroup),
	echo: ({ accountId }) => ({ accountId }),
});
