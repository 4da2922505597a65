import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get the dataset of an account',
	description:
		'Read the dataset to which an account’s conversions are reported. Where Meta does not let it be read, Create gives the ID of the one that exists.',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('dataset')],
		query: { fields: 'id,name' },
	}),
	output: { accountId: 'string', id: 'string', name: 'string', exists: 'boolean' },
	response: one((answer) => {
		const dataset = unwrapped(answer);
		return { ...dataset, exists: dataset.id !== undefined };
	}),
	beside: ({ accountId }) => ({ accountId }),
});
