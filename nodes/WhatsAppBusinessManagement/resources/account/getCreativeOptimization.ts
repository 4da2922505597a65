import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';

/** Meta documents neither what the answer holds nor whether it is a list. */
const shown = (answer: IDataObject): IDataObject | IDataObject[] =>
	Array.isArray(answer.data) ? (answer.data as IDataObject[]) : unwrapped(answer);

export const getCreativeOptimization = operation({
	name: 'Get Creative Optimization',
	value: 'getCreativeOptimization',
	action: 'Get the creative optimization of an account',
	description:
		'Read what Meta may change by itself in an account’s marketing messages, such as brightening images',
	fields: [accountLocator()],
	input: () => z.object({ accountId: id('102290129340398') }),
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('degrees_of_freedom_spec')],
	}),
	response: one(shown),
});
