import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { textField } from '../../parameters/field';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create dataset of account',
	description:
		'Create the dataset to which an account’s conversions are reported. If the account already has one, Meta should return its ID.',
	fields: [
		accountLocator(),
		textField('datasetName', {
			label: 'Name',
			sends: 'dataset_name',
			placeholder: 'e.g. Lantern conversions',
			description: 'The name of the dataset. If empty, Meta chooses a name.',
		}),
	],
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('dataset')],
		body,
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
