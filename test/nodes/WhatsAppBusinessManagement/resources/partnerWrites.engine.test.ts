import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import {
	CREDIT_ALLOCATION_ID,
	CREDIT_LINE_ID,
	OFFERED_SOLUTION_ID,
	SHARED_ACCOUNT_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';

/*
 * What partners write, when Meta answers that something broke half-way: money, offers and new users must
 * not be sent twice; what says how something shall stand may be. Which is which stands for all operations
 * in operations/repeating.ts; these are samples of it.
 */

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

async function afterBreakdown(path: string, parameters: INodeParameters) {
	const breakdown = { message: 'Service temporarily unavailable', code: 2 };
	graph.faults.add({ times: 1, then: { kind: 'graphError', error: breakdown, status: 500 } });
	const [resource, operation] = path.split(' ');
	const { error, items } = await runAction({
		credential: credentialFor(graph),
		parameters: { resource, operation, confirmed: true, ...parameters } as INodeParameters,
	});
	return { error, items, calls: graph.calls.length };
}

const LINE = { creditLineId: byId(CREDIT_LINE_ID) };
const CUSTOMER = { customerAccountId: byId(SHARED_ACCOUNT_ID), currency: 'GBP' };

it.each<[string, INodeParameters]>([
	['creditLine shareAndAttach', { ...LINE, ...CUSTOMER }],
	['systemUser create', { name: 'Night Shift' }],
	// Meta refuses an answer to a request that is no longer pending: the second attempt would say that it
	// failed, although the first was taken.
	['solution accept', { solutionId: byId(OFFERED_SOLUTION_ID) }],
])('%s is sent once', async (path, parameters) => {
	const { error, calls } = await afterBreakdown(path, parameters);
	expect(error?.message).toBe('Meta is temporarily unavailable');
	expect(calls).toBe(1);
});

it.each<[string, INodeParameters]>([
	['account update', { updateFields: { name: 'Fernwick Lamps' } }],
	['creditLine revokeAllocation', { allocationId: byId(CREDIT_ALLOCATION_ID) }],
])('%s is sent again', async (path, parameters) => {
	const { error, items, calls } = await afterBreakdown(path, parameters);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(calls).toBe(2);
});
