import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id, optionalText } from '../../parameters/values';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create the dataset of an account',
	description:
		'Create the dataset to which an account’s conversions are reported. If there is one already, its ID should come out.',
	fields: [
		accountLocator(),
		{
			displayName: 'Name',
			name: 'datasetName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Lantern conversions',
			description: 'What the dataset is called. Left empty, Meta names it.',
		},
	],
	input: () => z.object({ accountId: id('102290129340398'), datasetName: optionalText() }),
	request: ({ accountId, datasetName }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('dataset')],
		body: { ...(datasetName && { dataset_name: datasetName }) },
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(),
	beside: ({ accountId }) => ({ accountId }),
});
