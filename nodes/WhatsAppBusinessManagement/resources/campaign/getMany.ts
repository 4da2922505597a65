import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { graphFields, id } from '../../parameters/values';
import { freeFields } from './freeFields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many message campaigns',
	description: 'List the message campaigns of an account',
	fields: [accountLocator(), freeFields()],
	input: () => z.object({ accountId: id('102290129340398'), fields: graphFields() }),
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('message_campaigns')],
		query: { fields: fields.join(',') },
	}),
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
