import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get dataset of account',
	description:
		'Read the dataset to which an account’s conversions are reported. If Meta refuses the read, Create returns the ID of the existing dataset.',
	fields: [accountLocator()],
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
	echo: ({ accountId }) => ({ accountId }),
});
