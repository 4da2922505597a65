import type { GraphCall } from '../call';
import { invalidParameter, notOneOf } from '../errors';
import { listEdge, type NodeType } from '../graphNode';
import { own } from '../own';
import type { Account, Business, User } from '../world';
import { account } from './accounts';
import { clientCatalogs, ownedCatalogs } from './catalogs';
import { businessUsers, pendingUsers } from './businessUsers';
import { certificationEdges } from './certification';
import { creditEdges } from './creditLines';
import { businessCustomerBases } from './customerBases';
import { isAsked, marketingMessagesEdges } from './marketingMessages';
import { poolEdges } from './preVerifiedNumbers';
import { systemUsers } from './systemUsers';

/** `/{Business-ID}`. The owned accounts page with Relay's `first` and `last`, and with `limit` too. */
export const business: NodeType<Business> = {
	typeName: 'Business',
	find: ({ businesses }, id) => businesses.find((candidate) => candidate.id === id),
	isVisible: ({ id }, call) =>
		isAsked(call) || (call.caller.kind === 'user' && call.caller.user.businessId === id),
	permission: 'business_management',
	properties: [
		'id',
		'name',
		'timezone_id',
		'two_factor_type',
		'verification_status',
		'whatsapp_business_manager_messaging_limit',
	],
	computed: {
		created_time: () => '2024-03-01T00:00:00+0000',
		link: ({ id }) => `https://www.facebook.com/${id}`,
		marketing_messages_onboarding_status: () => 'ONBOARDED',
		primary_page: () => undefined,
		updated_time: () => '2026-10-01T00:00:00+0000',
		vertical: () => 'RETAIL',
	},
	defaults: ['id', 'name'],
	edges: {
		...certificationEdges,
		...creditEdges,
		...marketingMessagesEdges,
		...poolEdges,
		business_users: businessUsers,
		messaging_customer_base: businessCustomerBases,
		pending_users: pendingUsers,
		system_users: systemUsers,
		client_product_catalogs: clientCatalogs,
		owned_product_catalogs: ownedCatalogs,
		owned_whatsapp_business_accounts: listEdge({
			rows: ({ id }: Business, call) =>
				sorted(
					selected(
						call.world.accounts.filter(({ ownerBusinessId }) => ownerBusinessId === id),
						{ small: 'SMB', large: 'ENTERPRISE' },
						call,
					),
					call,
				),
			of: account,
		}),
		client_whatsapp_business_accounts: listEdge({
			rows: ({ id }: Business, call) =>
				sorted(
					selected(
						call.world.accounts.filter(({ sharedWithBusinessIds }) =>
							sharedWithBusinessIds.includes(id),
						),
						{ small: 'STANDARD', medium: 'PREMIUM', large: 'ENTERPRISE' },
						call,
					),
					call,
				),
			of: account,
		}),
	},
};

/** `/{User-ID}`: people and system users alike. */
export const user: NodeType<User> = {
	typeName: 'User',
	find: ({ users }, id) => users.find((candidate) => candidate.id === id),
	isVisible: ({ businessId }, { caller }) =>
		caller.kind === 'user' && caller.user.businessId === businessId,
	properties: ['id', 'name'],
	defaults: ['id', 'name'],
	edges: {
		assigned_whatsapp_business_accounts: listEdge({
			rows: ({ id }: User, { world }) =>
				world.accounts.filter(({ assignedUsers }) =>
					assignedUsers.some(({ userId }) => userId === id),
				),
			of: account,
			permission: 'whatsapp_business_management',
		}),
	},
};

/**
 * `find` is the id of the account to search for. How Meta determines the type of a business is not
 * documented: here it is large when its account has a purchase order, else small.
 */
function selected(
	accounts: Account[],
	types: { small: string; medium?: string; large: string },
	call: GraphCall,
): Account[] {
	const { parameters } = call;
	const wasCreated = createdCondition(call);
	const id = parameters.text('find');
	const wanted = parameters.listOf('business_type', Object.values(types));
	return accounts
		.filter((account) => id === undefined || account.id === id)
		.filter(({ creation_time }) => wasCreated(creation_time))
		.filter(
			({ purchase_order_number }) =>
				!wanted || wanted.includes(purchase_order_number === '' ? types.small : types.large),
		);
}

/** Those of Meta's guide, and the range of its reference, whose ends may or may not be included. */
const OPERATORS: Record<string, (created: number, wanted: number[]) => boolean> = {
	GREATER_THAN: (created, [after = 0]) => created > after,
	LESS_THAN: (created, [before = 0]) => created < before,
	IN_RANGE: (created, [after = 0, before = 0]) => after <= created && created <= before,
};

/** Meta's guide allows one condition; the effect of more is unknown, so they are refused here. */
function createdCondition({ parameters }: GraphCall): (created: number) => boolean {
	const conditions = parameters.json('filtering');
	if (conditions === undefined) return () => true;
	if (!Array.isArray(conditions) || conditions.length !== 1) {
		throw invalidParameter('Param filtering must contain one condition');
	}
	const { field, operator, value } = conditions[0] as Record<string, unknown>;
	if (field !== 'creation_time') throw notOneOf('filtering[0][field]', ['creation_time']);
	const holds = own(OPERATORS, String(operator));
	if (!holds) throw notOneOf('filtering[0][operator]', Object.keys(OPERATORS));
	return (created) => holds(created, [value].flat().map(Number));
}

const ORDERS = ['creation_time_ascending', 'creation_time_descending'] as const;

function sorted(accounts: Account[], { parameters }: GraphCall): Account[] {
	const order = parameters.oneOf('sort', ORDERS);
	if (!order) return accounts;
	const oldestFirst = [...accounts].sort((one, other) => one.creation_time - other.creation_time);
	return order === 'creation_time_ascending' ? oldestFirst : oldestFirst.reverse();
}
