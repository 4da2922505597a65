import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';

/** Meta documents neither the content of the answer nor whether it is a list. */
const shown = (answer: IDataObject): IDataObject | IDataObject[] =>
	Array.isArray(answer.data) ? (answer.data as IDataObject[]) : unwrapped(answer);

export const getCreativeOptimization = operation({
	name: 'Get Creative Optimization',
	value: 'getCreativeOptimization',
	action: 'Get creative optimization of account',
	description:
		'Read what Meta may change automatically in an account’s marketing messages, e.g. brighten images',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('degrees_of_freedom_spec')],
	}),
	response: one(shown),
});
