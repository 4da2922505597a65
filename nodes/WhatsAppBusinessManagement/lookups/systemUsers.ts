import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchSystemUsers = searchEdgeOf({
	of: 'business',
	calls: (business) => [read([business, edge('system_users')], { fields: 'id,name' })],
	option: (user) => named(user, user.id),
});
