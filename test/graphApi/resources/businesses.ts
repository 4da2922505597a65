import { listEdge, type NodeType } from '../graphNode';
import type { Business, User } from '../world';
import { account } from './accounts';

/** `/{Business-ID}`. The owned accounts page with Relay's `first` and `last`, and with `limit` too. */
export const business: NodeType<Business> = {
	typeName: 'Business',
	find: ({ businesses }, id) => businesses.find((candidate) => candidate.id === id),
	isVisible: ({ id }, { caller }) => caller.kind === 'user' && caller.user.businessId === id,
	permission: 'business_management',
	properties: ['id', 'name', 'timezone_id'],
	defaults: ['id', 'name'],
	edges: {
		owned_whatsapp_business_accounts: listEdge({
			rows: ({ id }: Business, { world, parameters }) =>
				found(
					world.accounts.filter(({ ownerBusinessId }) => ownerBusinessId === id),
					parameters.text('find'),
				),
			of: account,
		}),
		client_whatsapp_business_accounts: listEdge({
			rows: ({ id }: Business, { world, parameters }) =>
				found(
					world.accounts.filter(({ sharedWithBusinessIds }) => sharedWithBusinessIds.includes(id)),
					parameters.text('find'),
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

/** `find` is the id of the one account that is looked for. */
function found<Node extends { id: string }>(nodes: Node[], id: string | undefined): Node[] {
	return id === undefined ? nodes : nodes.filter((node) => node.id === id);
}
