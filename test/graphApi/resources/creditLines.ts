import { randomInt } from 'node:crypto';

import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal, invalidParameter, objectMissing, parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import {
	createCredit,
	type CreditAllocation,
	type CreditApplication,
	type CreditLine,
} from '../madeUpData/creditLines';
import { named } from '../named';
import { store } from '../store';
import type { Account, Business, World } from '../world';

/** Credit lines, their allocations, and the applications for one. A test may change or remove them. */
export const credit = store(() => createCredit());

const CURRENCIES = ['AUD', 'EUR', 'GBP', 'IDR', 'INR', 'USD'] as const;
const REVOKED = 'DELETED';

/**
 * `/{Extended-Credit-ID}`. A business with an allocation of the line may use its ID too: a customer attaches it
 * with a token of their own.
 */
export const creditLine: NodeType<CreditLine> = {
	typeName: 'ExtendedCredit',
	find: (world, id) => credit.of(world).lines.find((line) => line.id === id),
	isVisible: ({ id, ownerBusinessId }, { caller, world }) =>
		caller.kind === 'user' &&
		(caller.user.businessId === ownerBusinessId ||
			isGiven(world, id, caller.user.businessId) !== undefined),
	permission: 'business_management',
	properties: [
		'id',
		'legal_entity_name',
		'credit_type',
		'balance',
		'credit_available',
		'max_balance',
		'is_access_revoked',
	],
	computed: {
		owner_business: ({ ownerBusinessId }, { world }) => named(world.businesses, ownerBusinessId),
		owner_business_name: ({ ownerBusinessId }, { world }) =>
			named(world.businesses, ownerBusinessId)?.name,
	},
	defaults: ['id', 'legal_entity_name'],
	edges: {
		owning_credit_allocation_configs: listEdge({
			rows: ({ id }: CreditLine, { world, parameters }) => {
				const business = parameters.text('receiving_business_id');
				// It is unknown whether Meta lists revoked allocations; here they are removed from the list.
				return credit
					.of(world)
					.allocations.filter(({ creditLineId }) => creditLineId === id)
					.filter(({ request_status }) => request_status !== REVOKED)
					.filter(
						({ receivingBusinessId }) => business === undefined || receivingBusinessId === business,
					);
			},
			of: allocationFields(),
		}),
		whatsapp_credit_sharing: { POST: share },
		whatsapp_credit_attach: { POST: attach },
		whatsapp_credit_sharing_and_attach: { POST: shareAndAttach },
	},
};

/** `/{Allocation-Config-ID}` */
export const creditAllocation: NodeType<CreditAllocation> = {
	...allocationFields(),
	find: (world, id) => credit.of(world).allocations.find((allocation) => allocation.id === id),
	isVisible: ({ creditLineId }, { caller, world }) =>
		caller.kind === 'user' &&
		caller.user.businessId ===
			credit.of(world).lines.find(({ id }) => id === creditLineId)?.ownerBusinessId,
	permission: 'business_management',
	DELETE: (allocation, { world }) => {
		allocation.request_status = REVOKED;
		for (const account of world.accounts) {
			if (account.primary_funding_id === allocation.credentialId) account.primary_funding_id = '';
		}
		allocation.accountIds = [];
		return SUCCESS;
	},
	edges: {},
};

const creditApplication: FieldSet<CreditApplication> = {
	typeName: 'ExtendedCreditApplication',
	properties: [
		'id',
		'legal_entity_name',
		'status',
		'country',
		'display_currency',
		'proposed_credit_limit',
	],
	defaults: ['id', 'legal_entity_name', 'status'],
};

/** The edges of a portfolio for credit lines. */
export const creditEdges: Record<string, Edge<Business>> = {
	extendedcredits: listEdge({
		rows: ({ id }: Business, { world, parameters }) => {
			parameters.boolean('order_by_is_owned_credential');
			return credit.of(world).lines.filter(({ ownerBusinessId }) => ownerBusinessId === id);
		},
		of: creditLine,
	}),
	extendedcreditapplications: listEdge({
		rows: ({ id }: Business, { world, parameters }) => {
			const onlyPending = parameters.boolean('only_show_pending') ?? false;
			return credit
				.of(world)
				.applications.filter(({ businessId }) => businessId === id)
				.filter(({ status }) => !onlyPending || status === 'PENDING');
		},
		of: creditApplication,
	}),
};

/** The first step. Meta's response for a customer that already has the line is unknown. */
function share(line: CreditLine, call: GraphCall): Answer {
	const business = call.parameters.requiredText('receiving_business_id');
	if (!call.world.businesses.some(({ id }) => id === business)) {
		throw objectMissing(call.method, business);
	}
	requireOwner(line, call);
	return { success: true, allocation_config_id: give(call.world, line, business).id };
}

/** The second step, with the customer's own token. */
function attach(line: CreditLine, call: GraphCall): Answer {
	const account = accountOf(call);
	const { caller, world } = call;
	// How Meta words these refusals is not documented.
	if (caller.kind !== 'user' || caller.user.businessId !== account.ownerBusinessId) {
		throw graphRefusal(200, 'Permissions error', {
			status: 403,
			userTitle: 'The token is not that of the customer',
			userMessage: 'A credit line is attached with the business token of the account’s owner.',
		});
	}
	const allocation = isGiven(world, line.id, account.ownerBusinessId);
	if (!allocation) throw invalidParameter('The credit line is not shared with this business');
	return { success: true, ...attached(account, allocation, call) };
}

/** Both steps in one, with the token of the line's owner, whose system user is on the account. */
function shareAndAttach(line: CreditLine, call: GraphCall): Answer {
	const account = accountOf(call);
	requireOwner(line, call);
	const { caller, world } = call;
	const isAssigned =
		caller.kind === 'user' && account.assignedUsers.some(({ userId }) => userId === caller.user.id);
	if (!isAssigned) throw invalidParameter('The system user is not assigned to the account');
	return attached(account, give(world, line, account.ownerBusinessId), call);
}

function attached(account: Account, allocation: CreditAllocation, call: GraphCall): object {
	const currency = call.parameters.oneOf('waba_currency', CURRENCIES);
	if (!currency) throw parameterMissing('waba_currency');
	const { allocations } = credit.of(call.world);
	if (allocations.some(({ accountIds }) => accountIds.includes(account.id))) {
		throw invalidParameter('The account has a credit line, which cannot be changed');
	}
	allocation.accountIds.push(account.id);
	account.primary_funding_id = allocation.credentialId;
	account.currency = currency;
	return { allocation_config_id: allocation.id, waba_id: account.id };
}

function accountOf({ method, world, parameters }: GraphCall): Account {
	const id = parameters.requiredText('waba_id');
	const account = world.accounts.find((candidate) => candidate.id === id);
	if (!account) throw objectMissing(method, id);
	return account;
}

function requireOwner({ ownerBusinessId }: CreditLine, { caller }: GraphCall): void {
	if (caller.kind === 'user' && caller.user.businessId === ownerBusinessId) return;
	throw graphRefusal(200, 'Permissions error', { status: 403 });
}

const isGiven = (world: World, lineId: string, businessId: string): CreditAllocation | undefined =>
	credit
		.of(world)
		.allocations.find(
			({ creditLineId, receivingBusinessId, request_status }) =>
				creditLineId === lineId && receivingBusinessId === businessId && request_status !== REVOKED,
		);

function give(world: World, { id: creditLineId }: CreditLine, receivingBusinessId: string) {
	const before = isGiven(world, creditLineId, receivingBusinessId);
	if (before) return before;
	const allocation: CreditAllocation = {
		id: `3320000000${randomInt(10_000, 99_999)}`,
		request_status: 'APPROVED',
		creditLineId,
		receivingBusinessId,
		credentialId: `3330000000${randomInt(10_000, 99_999)}`,
		accountIds: [],
	};
	credit.of(world).allocations.push(allocation);
	return allocation;
}

function allocationFields(): FieldSet<CreditAllocation> {
	return {
		typeName: 'ExtendedCreditAllocationConfig',
		properties: ['id', 'request_status'],
		computed: {
			owning_credential: ({ creditLineId }) => ({ id: creditLineId }),
			receiving_business: ({ receivingBusinessId }, { world }) =>
				named(world.businesses, receivingBusinessId),
			receiving_credential: ({ credentialId }) => ({ id: credentialId }),
		},
		defaults: ['id', 'receiving_business'],
	};
}
