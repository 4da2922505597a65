import { listEdge, type FieldSet } from '../graphNode';
import { named } from '../named';
import type { Business, PendingUser, User } from '../world';

/** With the fields of Meta's SDK, except for those of a person's name and e-mail address. */
const businessUser: FieldSet<User> = {
	typeName: 'BusinessUser',
	properties: ['id', 'name', 'role', 'two_fac_status'],
	computed: {
		business: ({ businessId }, { world }) => named(world.businesses, businessId),
		finance_permission: ({ finance_permission }) => finance_permission ?? 'DEFAULT',
		ip_permission: () => 'DEFAULT',
		title: () => undefined,
	},
	defaults: ['id', 'name', 'business', 'role'],
};

/** With the fields of Meta's SDK that concern the invitation; its link is a secret and is left out. */
const pendingUser: FieldSet<PendingUser> = {
	typeName: 'BusinessRoleRequest',
	properties: ['id', 'created_time', 'email', 'expiration_time', 'role', 'status'],
	computed: { owner: ({ businessId }, { world }) => named(world.businesses, businessId) },
	defaults: ['id', 'email', 'role', 'status'],
};

/** `/{Business-ID}/business_users`: the people of a portfolio. */
export const businessUsers = listEdge({
	rows: ({ id }: Business, { world }) =>
		world.users.filter(
			({ businessId, user_type }) => businessId === id && user_type === 'BUSINESS_USER',
		),
	of: businessUser,
});

/** `/{Business-ID}/pending_users`: the open invitations. */
export const pendingUsers = listEdge({
	rows: ({ id }: Business, { world }) =>
		world.pendingUsers.filter(({ businessId }) => businessId === id),
	of: pendingUser,
});
