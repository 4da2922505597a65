import { randomInt } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter, parameterMissing } from '../errors';
import { listEdge, readFields, type Edge, type NodeType } from '../graphNode';
import { OTHER_APP_ID } from '../ids';
import { createSolutions, type Solution } from '../madeUpData/solutions';
import { store } from '../store';
import type { Account, App, Business, World } from '../world';
import { TASKS } from './assignedUsers';

/** The solutions of all apps. */
export const solutions = store(() => createSolutions());

const REQUESTS = ['PARTNERSHIP_REQUEST', 'DEACTIVATION_REQUEST'] as const;
const LONGEST_REASON = 500;

/**
 * `/{Solution-ID}`. Meta documents the calls and the states, but not which call it refuses in which
 * state: here each requires the state that its name refers to.
 */
export const solution: NodeType<Solution> = {
	typeName: 'WhatsAppBusinessSolution',
	find: (world, id) => solutions.of(world).find((candidate) => candidate.id === id),
	isVisible: ({ ownerAppId, partnerAppId }, { caller, world }) =>
		caller.kind === 'user' && [ownerAppId, partnerAppId].includes(world.app.id),
	permission: 'whatsapp_business_management',
	properties: ['id', 'name', 'status', 'status_for_pending_request', 'owner_permissions'],
	computed: { owner_app: ({ ownerAppId }, { world }) => appOf(world, ownerAppId) },
	defaults: ['id', 'name', 'status', 'status_for_pending_request'],
	edges: {
		accept: { POST: accept },
		accept_deactivation_request: { POST: acceptDeactivation },
		reject: { POST: reject },
		reject_deactivation_request: { POST: rejectDeactivation },
		send_deactivation_request: { POST: askForDeactivation },
	},
};

/** `/{WhatsApp-Business-Account-ID}/solutions` */
export const accountSolutions: Edge<Account> = listEdge({
	rows: ({ id }: Account, { world }) =>
		solutions.of(world).filter(({ accountIds }) => accountIds.includes(id)),
	of: solution,
});

/** The edges of an app for solutions. */
export const solutionEdges: Record<string, Edge<App>> = {
	whatsapp_business_solution: { POST: create, permission: 'whatsapp_business_management' },
	whatsapp_business_solutions: listEdge({
		rows: ({ id }: App, { world, parameters }) => {
			const role = parameters.oneOf('role', ['OWNER', 'PARTNER']);
			return solutions
				.of(world)
				.filter(
					({ ownerAppId, partnerAppId }) =>
						(role !== 'PARTNER' && ownerAppId === id) || (role !== 'OWNER' && partnerAppId === id),
				);
		},
		of: solution,
		permission: 'whatsapp_business_management',
	}),
};

/** Businesses that share an account count as connected: Meta's criterion is not documented. */
export const connectedBusinesses = ({ accounts, businesses }: World): Business[] =>
	businesses.filter(({ id }) =>
		accounts.some(
			({ ownerBusinessId, sharedWithBusinessIds }) =>
				ownerBusinessId === id && sharedWithBusinessIds.length > 0,
		),
	);

function create({ id: ownerAppId }: App, { world, parameters }: GraphCall): Answer {
	const name = parameters.requiredText('solution_name');
	if (charactersIn(name) < 2 || charactersIn(name) > 75) {
		throw invalidParameter('Param solution_name must have 2 to 75 characters');
	}
	const partnerAppId = parameters.requiredText('partner_app_id');
	if (partnerAppId === ownerAppId || !/^\d+$/.test(partnerAppId)) {
		throw invalidParameter('Param partner_app_id must be the id of another app');
	}
	const permissions = (parameter: string) => {
		const chosen = parameters.listOf(parameter, TASKS);
		if (!chosen?.length) throw parameterMissing(parameter);
		return chosen;
	};
	const made: Solution = {
		id: `9920000000${randomInt(10_000, 99_999)}`,
		name,
		status: 'INITIATED',
		status_for_pending_request: 'PENDING_ACTIVATION',
		owner_permissions: permissions('owner_permissions'),
		partnerPermissions: permissions('partner_permissions'),
		ownerAppId,
		partnerAppId,
		accountIds: [],
	};
	solutions.of(world).push(made);
	return { solution_id: made.id };
}

function accept(node: Solution, { parameters }: GraphCall): Answer {
	if (parameters.requiredText('partner_app_id') !== node.partnerAppId) {
		throw invalidParameter('Param partner_app_id must be the app that the solution was offered to');
	}
	requirePending(node, 'PENDING_ACTIVATION');
	settle(node, 'ACTIVE');
	return { success: true, solution_id: node.id, partner_status: 'ACCEPTED' };
}

function reject(node: Solution, { parameters }: GraphCall): Answer {
	const request = parameters.oneOf('request_type', REQUESTS);
	if (!request) throw parameterMissing('request_type');
	requireShort(parameters.text('rejection_reason'), 'rejection_reason');
	const isPartnership = request === 'PARTNERSHIP_REQUEST';
	requirePending(node, isPartnership ? 'PENDING_ACTIVATION' : 'PENDING_DEACTIVATION');
	settle(node, isPartnership ? 'REJECTED' : 'ACTIVE');
	return { success: true, solution_id: node.id, rejected_request_type: request };
}

function askForDeactivation(node: Solution, { world, parameters }: GraphCall): Answer {
	requireShort(parameters.text('reason'), 'reason');
	if (node.status !== 'ACTIVE') throw invalidParameter('The solution is not active');
	requirePending(node, 'NONE');
	node.status_for_pending_request = 'PENDING_DEACTIVATION';
	node.endAskedByAppId = world.app.id;
	return {
		success: true,
		message: 'The other side was asked',
		request_id: `9930000000${randomInt(10_000, 99_999)}`,
	};
}

function acceptDeactivation(node: Solution, call: GraphCall): Answer {
	requireAskedByOther(node, call);
	settle(node, 'DEACTIVATED');
	return readFields(solution, node, call);
}

function rejectDeactivation(node: Solution, call: GraphCall): Answer {
	if (call.parameters.boolean('reject_deactivation_request') !== true) {
		throw invalidParameter('Param reject_deactivation_request must be true');
	}
	requireAskedByOther(node, call);
	settle(node, 'ACTIVE');
	return readFields(solution, node, call);
}

function settle(node: Solution, status: string): void {
	node.status = status;
	node.status_for_pending_request = 'NONE';
	node.endAskedByAppId = undefined;
}

function requirePending({ status_for_pending_request }: Solution, pending: string): void {
	if (status_for_pending_request === pending) return;
	throw invalidParameter(`The solution is ${status_for_pending_request}, not ${pending}`);
}

/** A business cannot answer its own request. */
function requireAskedByOther(node: Solution, { world }: GraphCall): void {
	requirePending(node, 'PENDING_DEACTIVATION');
	if (node.endAskedByAppId === world.app.id) {
		throw invalidParameter('The request was made by this app');
	}
}

function requireShort(reason: string | undefined, parameter: string): void {
	if (reason === undefined || charactersIn(reason) <= LONGEST_REASON) return;
	throw invalidParameter(`Param ${parameter} must be no longer than ${LONGEST_REASON} characters`);
}

function appOf({ app }: World, id: string): object {
	const others: Record<string, string> = { [OTHER_APP_ID]: 'Fernwick Inbox' };
	return { id, name: id === app.id ? app.name : (others[id] ?? 'An app') };
}
