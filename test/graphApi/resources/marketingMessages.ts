import { randomInt } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { invalidParameter, objectMissing } from '../errors';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { Business } from '../world';
import { solutions } from './solutions';

const NAME = 'onboard_partners_to_mm_lite';

/** The open requests, by the customer's portfolio. */
const requests = store(() => new Map<string, string>());

/** A partner can send a request to a customer whose portfolio is otherwise not visible to it. */
export const isAsked = ({ method, path }: GraphCall): boolean =>
	method === 'POST' && path.endsWith(`/${NAME}`);

/**
 * `POST /{customer's Business-ID}/onboard_partners_to_mm_lite`, from Meta's reference. Its guide refuses a
 * second request, the reference answers the first one's ID, as here. The code of the refusal, whose words
 * are in the guide, is not documented.
 */
export const marketingMessagesEdges: Record<string, Edge<Business>> = { [NAME]: { POST: ask } };

function ask(customer: Business, call: GraphCall): Answer {
	requireCustomer(customer, call);
	requireSolution(call);
	const pending = requests.of(call.world);
	const request_id = pending.get(customer.id) ?? `4440000000${randomInt(10_000, 99_999)}`;
	pending.set(customer.id, request_id);
	return { request_id };
}

/** A business that shares an account with the requesting one. */
function requireCustomer({ id }: Business, { caller, world }: GraphCall): void {
	const partner = caller.kind === 'user' ? caller.user.businessId : '';
	const shares = world.accounts.some(
		({ ownerBusinessId, sharedWithBusinessIds }) =>
			ownerBusinessId === id && sharedWithBusinessIds.includes(partner),
	);
	if (id === partner || !shares) throw invalidParameter('Invalid recipient type');
}

function requireSolution({ method, world, parameters }: GraphCall): void {
	const id = parameters.text('solution_id');
	if (id === undefined || solutions.of(world).some((candidate) => candidate.id === id)) return;
	throw objectMissing(method, id);
}
