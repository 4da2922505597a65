import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { loadCases } from '../../../engine/operations/load';
import { useActionNode } from '../../../engine/useActionNode';
import {
	CREDIT_ALLOCATION_ID,
	CREDIT_LINE_ID,
	OFFERED_SOLUTION_ID,
	SHARED_ACCOUNT_ID,
} from '../../../graphApi';

/*
 * Writes that Meta answers with an error after a partial failure. A write that pays, answers a request or
 * creates an object must not be sent twice; a write that sets a state may be. Every operation declares
 * this as `repeats` in its case file; these are samples.
 */

const action = useActionNode();

const breakdown = { message: 'Service temporarily unavailable', code: 2 };

const LINE = { creditLineId: byId(CREDIT_LINE_ID) };
const CUSTOMER = { customerAccountId: byId(SHARED_ACCOUNT_ID), currency: 'GBP' };

it.each<[resource: string, operation: string, parameters: INodeParameters]>([
	['creditLine', 'shareAndAttach', { ...LINE, ...CUSTOMER }],
	['systemUser', 'create', { name: 'Night Shift' }],
	// Meta refuses an answer to a request that is no longer pending: the second attempt would report a
	// failure, although the first one was accepted.
	['solution', 'accept', { solutionId: byId(OFFERED_SOLUTION_ID) }],
	['account', 'update', { updateFields: { name: 'Fernwick Lamps' } }],
	['creditLine', 'revokeAllocation', { allocationId: byId(CREDIT_ALLOCATION_ID) }],
])('%s %s is repeated as its cases declare', async (resource, operation, parameters) => {
	action.graph.faults.add({
		times: 1,
		then: { kind: 'graphError', error: breakdown, status: 500 },
	});
	const { error, items } = await action.run({
		resource,
		operation,
		confirmed: true,
		...parameters,
	});
	const { repeats } = loadCases(resource, operation);
	expect({
		repeats,
		message: error?.message,
		items: items.length,
		calls: action.graph.calls.length,
	}).toEqual(
		repeats === 'sent again'
			? { repeats, message: undefined, items: 1, calls: 2 }
			: { repeats: 'sent once', message: 'Meta is temporarily unavailable', items: 0, calls: 1 },
	);
});
