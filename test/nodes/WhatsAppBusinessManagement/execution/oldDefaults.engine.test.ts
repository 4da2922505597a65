import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../graphApi';

const action = useActionNode();

/** What n8n stored of nodes in a workflow of package version 0.1: no parameter that has its default. */
const STORED: Array<[what: string, parameters: INodeParameters, item: IDataObject]> = [
	['nothing was changed', {}, { id: ACCOUNT_ID }],
	['only the operation was chosen', { operation: 'enableInsights' }, { success: true }],
];

it.each(STORED)(
	'a node of version 1 in which %s still works on the account',
	async (_what, parameters, item) => {
		const confirmed = { confirmAccountEnableInsights: true };
		const { items, error } = await action.run({ ...parameters, ...confirmed }, { typeVersion: 1 });
		expect(error?.message).toBeUndefined();
		expect(items).toEqual([expect.objectContaining(item)]);
	},
);

it('a node of the newest version in which nothing was changed lists templates', async () => {
	const { items, error } = await action.run({});
	expect(error?.message).toBeUndefined();
	expect(items).not.toEqual([]);
	for (const item of items) expect(item).toHaveProperty('rejected_reason');
});
